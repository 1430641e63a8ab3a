import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** Whether a type of this name meets a type condition. */
export function meetsCondition(
  schema: GraphQLSchema,
  typeName: unknown,
  condition: string,
): boolean {
  if (typeName === condition) return true;
  const type = typeof typeName === 'string' ? schema.getType(typeName) : undefined;
  const wanted = schema.getType(condition);
  return (
    isAbstractType(wanted) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(wanted, type)
  );
}
