import { forbidDirectives } from './reading/forbiddenDirective.js';
import type { Rule } from './rule.js';

const code = 'PORTAL_OVERRIDES_FIELD';

/** No portal takes a field over from its owner. */
export const PORTAL_OVERRIDES_FIELD: Rule = {
  code,
  meaning:
    'Composition accepts @override of any field from anyone, so a portal could answer for the hub or for another portal. Each field stays with its owner.',
  remedy: 'Remove @override and add a field of your own, beginning with the code of your portal.',
  check: (context) =>
    forbidDirectives(
      context,
      code,
      ({ canonical }) => canonical === 'override',
      () => 'a portal cannot take a field over from its owner',
    ),
};
