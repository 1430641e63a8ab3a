import { forbidDirectives } from './reading/forbiddenDirective.js';
import type { Rule } from './rule.js';

const code = 'DIRECTIVE_STOPS_GATEWAY';

/** Directives that make the gateway refuse the whole supergraph. */
const STOPPING_DIRECTIVES: ReadonlySet<string> = new Set([
  'authenticated',
  'requiresScopes',
  'policy',
  'context',
  'fromContext',
  'cacheTag',
]);

/** No portal uses a directive that would stop every gateway. */
export const DIRECTIVE_STOPS_GATEWAY: Rule = {
  code,
  meaning:
    'A gateway refuses to load a supergraph with @authenticated, @requiresScopes, @policy, @context, @fromContext or @cacheTag: one portal would take everyone down.',
  remedy: 'Remove the directive and guard the field in your own server.',
  check: (context) =>
    forbidDirectives(
      context,
      code,
      ({ canonical }) => STOPPING_DIRECTIVES.has(canonical),
      () => 'the gateway refuses every supergraph that has it',
    ),
};
