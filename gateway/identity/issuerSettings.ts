import { z } from 'zod';
import { isRole, ROLES, type Role } from '../../subgraphs/kit/viewer.js';

/** An OpenID Connect issuer whose tokens are accepted, and what they may say. */
export interface IssuerSettings {
  /** What its tokens say in `iss`, to the letter. */
  readonly issuer: string;
  /** Address of its keys; null looks it up in the issuer's discovery document. */
  readonly jwks: string | null;
  /** What its tokens must say in `aud`. */
  readonly audience: string;
  /** Where its tokens say what; a dot leads into an object. */
  readonly claims: {
    readonly roles: string;
    readonly country: string;
    readonly institutions: string;
    readonly portal: string;
  };
  /** Its own names of roles. */
  readonly roleNames: Readonly<Record<string, Role>>;
  /** The roles it may give; others it names are left out. */
  readonly grants: readonly Role[];
  /** The country of all its users, whatever a token says; null takes it from the token. */
  readonly country: string | null;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The name of a role as settings, tokens and command lines write it: `institution-editor`. */
export function roleNamed(name: string): Role | null {
  const role = name.toUpperCase().replaceAll('-', '_');
  return isRole(role) ? role : null;
}

/** The names of roles as command lines write them. */
export const ROLE_NAMES: readonly string[] = ROLES.map((role) =>
  role.toLowerCase().replaceAll('_', '-'),
);

const address = z
  .url({ protocol: /^https?$/ })
  .refine(
    (text) => text.startsWith('https:') || LOOPBACK.has(new URL(text).hostname),
    'must be https, but on this machine',
  );
const role = z.string().transform((name, context) => {
  const found = roleNamed(name);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: `must be one of ${ROLE_NAMES.join(', ')}` });
  return z.NEVER;
});

const Issuers = z.array(
  z.strictObject({
    issuer: address,
    jwks: address.nullable().default(null),
    audience: z.string().min(1),
    claims: z
      .strictObject({
        roles: z.string().min(1).default('roles'),
        country: z.string().min(1).default('country'),
        institutions: z.string().min(1).default('institutions'),
        portal: z.string().min(1).default('portal'),
      })
      .prefault({}),
    roleNames: z.record(z.string(), role).default({}),
    grants: z.array(role).min(1),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .default(null),
  }),
);

/** The setting OIDC_ISSUERS: a JSON list of issuers. */
export const issuersSetting = z.string().transform((text, context): readonly IssuerSettings[] => {
  const complain = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return complain('must be a JSON list of issuers');
  }
  const parsed = Issuers.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return complain(`${issue?.path.join('.') || 'the list'}: ${issue?.message}`);
  }
  const issuers = parsed.data.map(({ issuer }) => issuer);
  if (new Set(issuers).size < issuers.length) return complain('names an issuer twice');
  return parsed.data;
});
