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
 * named fragments and conditions.
 */
export function collectFields(
  type: GraphQLNamedType,
  selectionSets: readonly SelectionSetNode[],
  schema: GraphQLSchema,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of plainSelections(set)) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        if (condition === undefined || meets(type, condition, schema)) {
          collect(selection.selectionSet);
        }
        continue;
      }
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = fields.get(key);
      if (nodes === undefined) fields.set(key, [selection]);
      else nodes.push(selection);
    }
  };
  for (const set of selectionSets) collect(set);
  return fields;
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
