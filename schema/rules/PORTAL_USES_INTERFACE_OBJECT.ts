import { forbidDirectives } from './reading/forbiddenDirective.js';
import type { Rule } from './rule.js';

const code = 'PORTAL_USES_INTERFACE_OBJECT';

/** No portal adds fields to every implementation of an interface at once. */
export const PORTAL_USES_INTERFACE_OBJECT: Rule = {
  code,
  meaning:
    '@interfaceObject adds fields to every type of an interface, those of others included, and makes each query of the interface ask the portal.',
  remedy: 'Remove @interfaceObject and extend the types you mean, one by one.',
  check: (context) =>
    forbidDirectives(
      context,
      code,
      ({ canonical }) => canonical === 'interfaceObject',
      () => 'a portal extends types one by one',
    ),
};
