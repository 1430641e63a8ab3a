import { forbidDirectives } from './reading/forbiddenDirective.js';
import type { Rule } from './rule.js';

const code = 'PORTAL_COMPOSES_DIRECTIVE';

/** No portal writes directives of its own into the supergraph. */
export const PORTAL_COMPOSES_DIRECTIVE: Rule = {
  code,
  meaning:
    "@composeDirective carries a portal's own directive into the supergraph, where its name can clash with others' and nothing reads it.",
  remedy: 'Remove @composeDirective; directives of your own stay in your own schema.',
  check: (context) =>
    forbidDirectives(
      context,
      code,
      ({ canonical }) => canonical === 'composeDirective',
      () => 'the directives of a portal stay in its own schema',
    ),
};
