import type { Finding } from '../findings.js';
import { argument } from './reading/directiveNames.js';
import { type HubType, keysOf } from './reading/hubTypes.js';
import { patchOf, removeNode, replaceNode } from './reading/patches.js';
import type { TypeDeclaration } from './reading/typeNodes.js';
import { finding, type Rule, type RuleContext } from './rule.js';

const code = 'HUB_KEY_INVALID';

/** A portal points at a type of the hub by a key the hub can follow. */
export const HUB_KEY_INVALID: Rule = {
  code,
  meaning:
    'The gateway goes from one subgraph to the other by a key both have. A key the hub does not have leads nowhere, and its inner keys are not for portals.',
  remedy: 'Point at types of the hub by @key(fields: "id").',
  check: (context) =>
    context.types.flatMap(({ name, declarations }) => {
      const known = context.hub.type(name);
      if (known === undefined || !known.isEntity) return [];
      return declarations
        .flatMap((node) => keysOf({ node, names: context.directives }))
        .filter(({ fields }) => !known.keys.has(fields))
        .map((key) => toFinding(known, key, declarations, context));
    }),
};

function toFinding(
  known: HubType,
  { directive, fields }: ReturnType<typeof keysOf>[number],
  declarations: readonly TypeDeclaration[],
  { directives, sdl }: RuleContext,
): Finding {
  const keys = [...known.keys].sort();
  const preferred = keys.includes('id') ? 'id' : (keys[0] ?? 'id');
  const value = argument(directive, 'fields');
  const isThere = declarations
    .flatMap((node) => keysOf({ node, names: directives }))
    .some((key) => key.fields === preferred);
  const edits = isThere
    ? removeNode(sdl, directive)
    : value === undefined
      ? []
      : replaceNode(value, `"${preferred}"`);
  return finding(code, {
    coordinate: known.name,
    node: directive,
    message: `A portal points at ${known.name} by ${keys.join(' or ')}, got the key ${JSON.stringify(fields)}.`,
    remedy: `Use @key(fields: "${preferred}").`,
    patch: patchOf(sdl, edits),
  });
}
