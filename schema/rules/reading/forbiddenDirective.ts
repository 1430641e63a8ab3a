import type { Finding } from '../../findings.js';
import { finding, type RuleContext } from '../rule.js';
import { type AppliedDirective, appliedDirectives, removalOf } from './appliedDirectives.js';

/** The findings for directives that have to go, each with the patch that takes it away. */
export function forbidDirectives(
  context: RuleContext,
  code: string,
  isForbidden: (applied: AppliedDirective) => boolean,
  reason: (applied: AppliedDirective) => string,
): readonly Finding[] {
  return appliedDirectives(context)
    .filter(isForbidden)
    .map((applied) =>
      finding(code, {
        coordinate: applied.coordinate,
        node: applied.node,
        message: `@${applied.canonical} on ${applied.coordinate ?? 'the schema'}: ${reason(applied)}.`,
        remedy: `Remove @${applied.node.name.value}.`,
        patch: removalOf(applied.node, context),
      }),
    );
}
