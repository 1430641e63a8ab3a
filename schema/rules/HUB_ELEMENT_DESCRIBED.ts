import type { StringValueNode } from 'graphql';
import type { Finding } from '../findings.js';
import { schemaNodes } from './reading/directiveNames.js';
import { patchOf, removeNode } from './reading/patches.js';
import { elementsOf } from './reading/typeNodes.js';
import { finding, type Rule, type RuleContext } from './rule.js';

const code = 'HUB_ELEMENT_DESCRIBED';

/** The hub's types and fields keep the hub's descriptions. */
export const HUB_ELEMENT_DESCRIBED: Rule = {
  code,
  meaning:
    "Composition keeps one of the descriptions subgraphs give an element, and it could be the portal's. The hub describes what it owns.",
  remedy: "Remove the description, or repeat the hub's word for word.",
  check(context) {
    const onSchema = schemaNodes(context.document).flatMap((node) =>
      'description' in node && node.description !== undefined
        ? [describe('the schema', null, node.description, context)]
        : [],
    );
    const onTypes = context.types.flatMap(({ name, owner, declarations }) => {
      if (owner === 'root') {
        return declarations.flatMap((node) =>
          'description' in node && node.description !== undefined
            ? [describe(name, name, node.description, context)]
            : [],
        );
      }
      const known = owner === 'hub' ? context.hub.type(name) : undefined;
      if (known === undefined) return [];
      return declarations.flatMap(elementsOf).flatMap(({ coordinate, node }) => {
        const text = 'description' in node ? node.description : undefined;
        const [field] = coordinate.slice(name.length + 1).split('(');
        const isOurs =
          coordinate === name || known.kind !== 'object' || known.fields.has(field ?? '');
        if (text === undefined || !isOurs) return [];
        if (known.descriptions.get(coordinate)?.has(text.value)) return [];
        return [describe(coordinate, coordinate, text, context)];
      });
    });
    return [...onSchema, ...onTypes];
  },
};

function describe(
  what: string,
  coordinate: string | null,
  node: StringValueNode,
  { sdl }: RuleContext,
): Finding {
  return finding(code, {
    coordinate,
    node,
    message: `The description of ${what} is the hub's, here it has another.`,
    remedy: HUB_ELEMENT_DESCRIBED.remedy,
    patch: patchOf(sdl, removeNode(sdl, node)),
  });
}
