import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { plainSelections } from '../../planning/selections.js';

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
        if (condition === undefined || meets(type, condition, schema)) {
          collect(selection.selectionSet);
        }
        continue;
      }
      if (hidden.has(selection)) {
        last.push(selection);
        continue;
      }
      const key = keyOf(selection);
      const nodes = fields.get(key);
      if (nodes === undefined) fields.set(key, [selection]);
      else nodes.push(selection);
    }
  };
  for (const set of selectionSets) collect(set);
  for (const node of last) if (!fields.has(keyOf(node))) fields.set(keyOf(node), [node]);
  return fields;
}

function keyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

function meets(type: GraphQLNamedType, condition: string, schema: GraphQLSchema): boolean {
  if (condition === type.name) return true;
  const wanted = schema.getType(condition);
  return (
    isAbstractType(wanted) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(wanted, type)
  );
}
