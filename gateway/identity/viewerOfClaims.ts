import type { JWTPayload } from 'jose';
import { type ParsedViewer, parseViewer } from '../../subgraphs/kit/viewer.js';
import { type IssuerSettings, roleNamed } from './issuerSettings.js';

/** Reads who the bearer of an issuer's token is; roles that are not the hub's, or not the issuer's to give, are left out. */
export function viewerOfClaims(payload: JWTPayload, settings: IssuerSettings): ParsedViewer {
  const { claims, roleNames, grants } = settings;
  const named = textsOf(claimAt(payload, claims.roles));
  if (named === null) return wrong(claims.roles, 'a text or a list of texts');
  const institutionIds = textsOf(claimAt(payload, claims.institutions));
  if (institutionIds === null) return wrong(claims.institutions, 'a text or a list of texts');
  const roles = named
    .map((name) => (Object.hasOwn(roleNames, name) ? roleNames[name] : roleNamed(name)))
    .filter((role) => grants.some((granted) => granted === role));
  return parseViewer({
    subject: subjectOf(settings.issuer, payload),
    roles,
    country: settings.country ?? claimAt(payload, claims.country) ?? null,
    institutionIds,
    portal: claimAt(payload, claims.portal) ?? null,
  });
}

/** Names the bearer of a token, unique over all issuers; null when the token does not say. */
export function subjectOf(issuer: string, { sub }: JWTPayload): string | null {
  return typeof sub === 'string' && sub !== '' ? `${issuer}|${sub}` : null;
}

function wrong(claim: string, form: string): ParsedViewer {
  return { status: 'wrong', reason: `the claim ${claim} must be ${form}` };
}

/** The value of a claim: of the whole name first, since a name may be an address and so hold dots. */
function claimAt(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  let value: unknown = payload;
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    // An object that has this very key.
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

function textsOf(value: unknown): readonly string[] | null {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return value.split(/\s+/).filter((text) => text !== '');
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
}
