/** What a viewer may be besides the public. Who is what is decided by the gateway, what it may do by each domain. */
export const ROLES = [
  'MEMBER',
  'INSTITUTION_EDITOR',
  'PORTAL',
  'MODERATOR',
  'SECRETARIAT',
  'MINISTERS_OFFICE',
  'ADMINISTRATOR',
] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** Who asks: all that the rules of a domain need to know of a person or a machine, and nothing more. */
export interface Viewer {
  /** Names the person or machine, unique over all issuers; null for the public. */
  readonly subject: string | null;
  /** Without repetition, in the order of {@link ROLES}; empty for the public. */
  readonly roles: readonly Role[];
  /** ISO 3166-1 alpha-2 code of the country it is of; null when it is of none. */
  readonly country: string | null;
  /** Ids of the institutions whose records it may edit, sorted. */
  readonly institutionIds: readonly string[];
  /** Code of the platform it is; null when it is none. */
  readonly portal: string | null;
}

/** Whoever has not said who it is. */
export const PUBLIC_VIEWER: Viewer = Object.freeze({
  subject: null,
  roles: Object.freeze([]),
  country: null,
  institutionIds: Object.freeze([]),
  portal: null,
});

// A moderator whose token lacks a country must not become one of all countries.
const OF_A_COUNTRY: readonly Role[] = ['MEMBER', 'MODERATOR', 'MINISTERS_OFFICE'];
const COUNTRY = /^[A-Z]{2}$/;
const PORTAL_CODE = /^[a-z][a-z0-9]{1,31}$/;
const INSTITUTION_ID = /^institution:[a-z0-9]+:\S{1,200}$/;
// A signed viewer has to fit into a header.
const MOST_INSTITUTIONS = 20;
const LONGEST_SUBJECT = 500;

/** Whether a value is the name of a role. */
export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value);
}

/** What an issuer, an operator or a gateway says of a viewer, before it is believed. */
export interface ViewerDraft {
  readonly subject: unknown;
  readonly roles: readonly unknown[];
  readonly country: unknown;
  readonly institutionIds: readonly unknown[];
  readonly portal: unknown;
}

/** A viewer, or the first thing that is wrong with what was said of it. */
export type ParsedViewer =
  | { readonly status: 'viewer'; readonly viewer: Viewer }
  | { readonly status: 'wrong'; readonly reason: string };

/**
 * Reads a viewer, in one form whichever way it was said, so that equal viewers have equal filters and cache keys.
 *
 * The reasons name what is wrong and not the value, which may come from a stranger.
 */
export function parseViewer(draft: ViewerDraft): ParsedViewer {
  const { subject, country, portal } = draft;
  const institutionIds = [...new Set(draft.institutionIds)];
  if (typeof subject !== 'string' || subject === '' || subject.length > LONGEST_SUBJECT) {
    return wrong(`the subject must be a text of 1 to ${LONGEST_SUBJECT} characters`);
  }
  if (!draft.roles.every(isRole)) return wrong(`the roles must be of ${ROLES.join(', ')}`);
  if (!isNullOr(country, COUNTRY)) {
    return wrong('the country must be an ISO 3166-1 alpha-2 code in capitals, as TR');
  }
  if (!isNullOr(portal, PORTAL_CODE)) return wrong('the portal must be the code of a platform');
  if (institutionIds.length > MOST_INSTITUTIONS) {
    return wrong(`there must be at most ${MOST_INSTITUTIONS} institutions`);
  }
  if (!institutionIds.every(isInstitutionId)) {
    return wrong('the institutions must be ids of records, as institution:hub:example');
  }
  const given = new Set(draft.roles);
  const roles = ROLES.filter((role) => given.has(role));
  const ofCountry = roles.find((role) => OF_A_COUNTRY.includes(role));
  if (ofCountry !== undefined && country === null) {
    return wrong(`the role ${ofCountry} needs a country`);
  }
  if (roles.includes('INSTITUTION_EDITOR') && institutionIds.length === 0) {
    return wrong('the role INSTITUTION_EDITOR needs an institution');
  }
  if (roles.includes('PORTAL') && portal === null) return wrong('the role PORTAL needs a portal');
  const viewer = { subject, roles, country, institutionIds: institutionIds.toSorted(), portal };
  return { status: 'viewer', viewer };
}

function wrong(reason: string): ParsedViewer {
  return { status: 'wrong', reason };
}

function isNullOr(value: unknown, form: RegExp): value is string | null {
  return value === null || (typeof value === 'string' && form.test(value));
}

function isInstitutionId(value: unknown): value is string {
  return typeof value === 'string' && INSTITUTION_ID.test(value);
}
