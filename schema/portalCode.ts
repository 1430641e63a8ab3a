/** Code of the hub itself: no portal can have it. */
export const HUB_CODE = 'hub';

/**
 * Words no portal can have as its code: what the hub's own types, fields, kinds of record and addresses begin
 * with. A portal's names begin with its code, so these would pass for the hub's.
 */
export const RESERVED_CODES: ReadonlySet<string> = new Set(
  [
    'technology technologies offer request duplicate match readiness intellectual facet statistics',
    'interest interests expression saved alert package transfer',
    'institution institutions affiliation resolve capability capabilities membership memberships',
    'body bodies nomination nominations nominee contact contacts term numbered',
    'personnel exchange exchanged partner partners area assistance cooperation',
    'event events festival series call decision decisions meeting meetings agenda delegation',
    'booth booths pavilion participation participations product accolade accolades',
    'project projects agreement agreements evaluation evaluations evaluator recommendation foreign',
    'funding funder budget progress overdue ministerial continuation joint programme programmes',
    'idea ideas need assessed operational policy development',
    'platform platforms portal portals harvest hub viewer source node nodes record action',
    'code count country currency date decimal geo language localized money page url year',
    'string int float boolean link join federation core field entity entities service schema type',
    'query mutation subscription id name title version graphql explorer registry supergraph',
    'status metrics feeds alerts',
  ].flatMap((words) => words.split(' ')),
);

/**
 * Whether `code` can be a portal's: 2 to 32 lower-case letters and digits, a letter first since names of GraphQL
 * begin with one, and not a word of the hub.
 */
export function isPortalCode(code: string): boolean {
  return /^[a-z][a-z0-9]{1,31}$/.test(code) && !RESERVED_CODES.has(code);
}

/** What the names of a portal's types begin with: `Techmart` for `techmart`. */
export function typePrefix(code: string): string {
  return `${code.slice(0, 1).toUpperCase()}${code.slice(1)}`;
}

/**
 * Whether `name` is the prefix, or goes on after it with a capital letter. The letter after the prefix tells the
 * names of `tech` from those of `techmart`.
 */
export function hasPrefix(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && /^(?:[A-Z_].*)?$/.test(name.slice(prefix.length));
}
