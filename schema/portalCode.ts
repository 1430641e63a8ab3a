/** Code of the hub itself: no portal can have it. */
export const HUB_CODE = 'hub';

/**
 * Words no portal can have as its code: what the hub's own types, fields, kinds of record and addresses begin
 * with. A portal's names begin with its code, so these would pass for the hub's.
 */
export const RESERVED_CODES: ReadonlySet<string> = new Set([
  ...['technology', 'technologies', 'offer', 'request', 'institution', 'institutions'],
  ...['body', 'bodies', 'event', 'events', 'decision', 'decisions', 'project', 'projects'],
  ...['contact', 'contacts', 'nomination', 'nominations', 'affiliation', 'resolve'],
  ...['platform', 'platforms', 'portal', 'portals', 'node', 'nodes', 'source', 'country', 'page'],
  ...[
    'call',
    'code',
    'cooperation',
    'count',
    'currency',
    'date',
    'decimal',
    'development',
    'facet',
    'festival',
  ],
  ...[
    'geo',
    'harvest',
    'intellectual',
    'language',
    'localized',
    'money',
    'participation',
    'partner',
  ],
  ...['capability', 'capabilities', 'personnel', 'exchange', 'exchanged', 'nominee', 'numbered'],
  ...[
    'membership',
    'assistance',
    'area',
    'memberships',
    'action',
    'duplicate',
    'match',
    'record',
    'series',
    'statistics',
  ],
  ...['readiness', 'term', 'year', 'url', 'hub', 'viewer'],
  ...['string', 'int', 'float', 'boolean', 'link', 'join', 'federation', 'core', 'field', 'entity'],
  ...['query', 'mutation', 'subscription', 'entities', 'service', 'schema', 'type'],
  ...[
    'id',
    'name',
    'title',
    'version',
    'graphql',
    'explorer',
    'registry',
    'supergraph',
    'status',
    'metrics',
  ],
]);

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
