import { print, visit } from 'graphql';
import type { Patch } from '../../findings.js';
import type { RuleContext } from '../rule.js';
import { patchOf, replaceNode } from './patches.js';

/** The patch that writes the hub's definition of a type in the place of the portal's; null where it cannot. */
export function copyOfHub(typeName: string, context: RuleContext): Patch | null {
  const ours = context.hub.type(typeName)?.declaration;
  const theirs = context.types.find(({ name }) => name === typeName)?.declarations ?? [];
  const [only] = theirs;
  if (ours === undefined || only === undefined || theirs.length > 1) return null;
  let isComplete = true;
  const copy = visit(ours, {
    Directive(node) {
      if (node.name.value === 'specifiedBy' || node.name.value === 'deprecated') return undefined;
      const local = context.directives.local(node.name.value);
      if (local === null) isComplete = false;
      else return { ...node, name: { ...node.name, value: local } };
      return undefined;
    },
  });
  return isComplete ? patchOf(context.sdl, replaceNode(only, print(copy))) : null;
}
