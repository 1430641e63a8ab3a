import { forbidDirectives } from './reading/forbiddenDirective.js';
import type { Rule } from './rule.js';

const code = 'PORTAL_PROVIDES_FIELD';

/** No portal answers for fields of others on the way. */
export const PORTAL_PROVIDES_FIELD: Rule = {
  code,
  meaning:
    '@provides lets a portal answer fields of others on certain paths, so the same record would say one thing here and another there.',
  remedy: 'Remove @provides; the gateway fetches the fields from their owner.',
  check: (context) =>
    forbidDirectives(
      context,
      code,
      ({ canonical }) => canonical === 'provides',
      () => "a portal does not answer for others' fields",
    ),
};
