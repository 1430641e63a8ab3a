import { hasPrefix } from '../portalCode.js';
import { forbidDirectives } from './reading/forbiddenDirective.js';
import type { Rule, RuleContext } from './rule.js';

const code = 'PORTAL_HIDES_ELEMENT';

/**
 * No portal hides anything, but for its change feed: the field `changes` of `TechmartQuery`, and types whose names begin
 * with `TechmartChanges`, and what is in them.
 */
export const PORTAL_HIDES_ELEMENT: Rule = {
  code,
  meaning:
    'One @inaccessible hides an element from all clients, whoever else defines it. Only the change feed, which the hub alone reads, may be hidden.',
  remedy: 'Remove @inaccessible, or leave out what nobody is to see.',
  check: (context) =>
    forbidDirectives(
      context,
      code,
      ({ canonical, coordinate }) =>
        canonical === 'inaccessible' && !isChangeFeed(coordinate, context),
      () => 'a portal hides nothing but its change feed',
    ),
};

function isChangeFeed(coordinate: string | null, { typePrefix }: RuleContext): boolean {
  const [type = '', field = ''] = (coordinate ?? '').split(/[.(]/);
  return (
    hasPrefix(type, `${typePrefix}Changes`) ||
    (type === `${typePrefix}Query` && field === 'changes')
  );
}
