import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { plainSelections, responseKey } from '../../planning/selections.js';
import { meetsCondition } from '../meetsCondition.js';

/**
 * Gathers the fields that an object of a type gets, by response key and in GraphQL's order; of an operation without
 * named fragments and conditions. Hidden fields come last, and only where nobody asks for their key.
 */
export function collectFields(
  type: GraphQLNamedType,
  selectionSets: readonly SelectionSetNode[],
  { schema, hidden }: { readonly schema: GraphQLSchema; readonly hidden: ReadonlySet<FieldNode> },
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const last: FieldNode[] = [];
  const collect = (set: SelectionSetNode): void => {
    for (const selection of plainSelections(set)) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        if (condition === undefined || meetsCondition(schema, type.name, condition)) {
          collect(selection.selectionSet);
        }
        continue;
      }
      if (hidden.has(selection)) {
        last.push(selection);
        continue;
      }
      const key = responseKey(selection);
      const nodes = fields.get(key);
      if (nodes === undefined) fields.set(key, [selection]);
      else nodes.push(selection);
    }
  };
  for (const set of selectionSets) collect(set);
  for (const node of last)
    if (!fields.has(responseKey(node))) fields.set(responseKey(node), [node]);
  return fields;
}
