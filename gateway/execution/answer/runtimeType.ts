import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { plainSelections } from '../../planning/selections.js';
import { meetsCondition } from '../meetsCondition.js';
import type { Answering } from './compileAnswer.js';

/** The type of an object by the name it gives; null when no such object can stand there. */
export function runtimeType(
  typeName: unknown,
  declared: GraphQLCompositeType,
  schema: GraphQLSchema,
): GraphQLCompositeType | null {
  if (typeName === undefined || typeName === declared.name) return declared;
  const type = typeof typeName === 'string' ? schema.getType(typeName) : undefined;
  const canStand =
    isAbstractType(declared) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(declared, type);
  return canStand ? type : null;
}

/** Whether nothing but the interface is known of an object and what is asked of it depends on the type that it has. */
export function dependsOnType(
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
  { schema, hidden }: Pick<Answering, 'schema' | 'hidden'>,
): boolean {
  if (!isInterfaceType(type)) return false;
  const depends = (set: SelectionSetNode): boolean =>
    plainSelections(set).some((selection) => {
      if (selection.kind === Kind.FIELD) {
        return selection.name.value === '__typename' && !hidden.has(selection);
      }
      const condition = selection.typeCondition?.name.value;
      const isMet = condition === undefined || meetsCondition(schema, type.name, condition);
      return !isMet || depends(selection.selectionSet);
    });
  return selectionSets.some(depends);
}
