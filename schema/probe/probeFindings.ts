import type { Explanation } from '../rules/rule.js';

/** Nothing answers at the endpoint, or nothing that is GraphQL. */
export const ENDPOINT_UNREACHABLE: Explanation = {
  code: 'ENDPOINT_UNREACHABLE',
  meaning:
    'No GraphQL answer came from the address, where every gateway would ask. In a check this is a warning, since a schema may be written before its server runs; a publish is refused, unless it says that the server does not run yet (--not-running-yet). A return to an older version is not refused.',
  remedy:
    'Start the server, look whether the address is right and reachable from outside, and try again.',
};

/** The endpoint serves another schema than the one that is published. */
export const ENDPOINT_SERVES_OTHER_SCHEMA: Explanation = {
  code: 'ENDPOINT_SERVES_OTHER_SCHEMA',
  meaning:
    'Asked for { _service { sdl } }, as every federation server is, the endpoint gives a schema that differs from the one that is published: gateways would ask for what it does not have. To a return to an older version this is a warning. The order of elements and how they are written do not matter; a different description is a note only.',
  remedy: 'Deploy the schema that you publish, or publish the one that is deployed.',
};

/** The endpoint does not give what it adds to the hub's records. */
export const ENDPOINT_ENTITIES_FAIL: Explanation = {
  code: 'ENDPOINT_ENTITIES_FAIL',
  meaning:
    "Asked through _entities for one record of each type of the hub that the schema adds fields to, by an id of the portal's own, the endpoint answers with an error or in a form gateways cannot use. Null is a fine answer: the record asked for need not exist.",
  remedy: 'Let the reference resolver of that type answer null for a record you do not know.',
};

/** The endpoint's change feed cannot be read. */
export const ENDPOINT_FEED_FAILS: Explanation = {
  code: 'ENDPOINT_FEED_FAILS',
  meaning:
    'The schema has a change feed, and asked for two small pages of it as a harvest would, the endpoint gives something a harvest cannot take.',
  remedy:
    'Answer as schema/portal.graphql describes it, page after page by the cursor of the one before.',
};

/** What a probe can report. */
export const PROBE_FINDINGS: readonly Explanation[] = [
  ENDPOINT_UNREACHABLE,
  ENDPOINT_SERVES_OTHER_SCHEMA,
  ENDPOINT_ENTITIES_FAIL,
  ENDPOINT_FEED_FAILS,
];
