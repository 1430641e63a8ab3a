import {
  type DocumentNode,
  type GraphQLNamedInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInputType,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { allOf } from '../../schema/changedCoordinates.js';

/**
 * The schema coordinates that an operation uses: types, fields, arguments, input fields and enum values, in order.
 *
 * The values of variables are not looked at: a variable of an input type or an enum uses all of it, which is said as
 * `TechnologyFilter.*`. A field of an interface uses that field of every type that has the interface.
 */
export function usedCoordinates(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  const used = new Set<string>();
  const info = new TypeInfo(schema);

  function noteType(type: GraphQLNamedType): void {
    if (type.name.startsWith('__')) return;
    used.add(type.name);
    if (!isAbstractType(type)) return;
    for (const possible of schema.getPossibleTypes(type)) used.add(possible.name);
  }

  function noteWhole(type: GraphQLNamedInputType): void {
    if (used.has(allOf(type.name)) || !(isInputObjectType(type) || isEnumType(type))) return;
    used.add(type.name).add(allOf(type.name));
    if (!isInputObjectType(type)) return;
    for (const field of Object.values(type.getFields())) noteWhole(getNamedType(field.type));
  }

  function noteField(parent: GraphQLNamedType, name: string): void {
    const owners = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
    for (const owner of owners) used.add(`${owner.name}.${name}`);
  }

  visit(
    document,
    visitWithTypeInfo(info, {
      VariableDefinition(node) {
        const type = typeFromAST(schema, node.type);
        if (isInputType(type)) noteWhole(getNamedType(type));
      },
      Field(node) {
        const parent = info.getParentType();
        const field = info.getFieldDef();
        const name = node.name.value;
        if (!parent || !field || name.startsWith('__') || parent.name.startsWith('__')) return;
        noteType(parent);
        noteField(parent, name);
        noteType(getNamedType(field.type));
        for (const { name: argument } of node.arguments ?? []) {
          noteField(parent, `${name}(${argument.value}:)`);
        }
      },
      // The arguments of directives are not of the graph.
      Directive() {
        return false;
      },
      FragmentDefinition() {
        const type = info.getType();
        if (type) noteType(getNamedType(type));
      },
      InlineFragment() {
        const type = info.getType();
        if (type) noteType(getNamedType(type));
      },
      ObjectField(node) {
        const parent = info.getParentInputType();
        const type = parent && getNamedType(parent);
        if (type) used.add(type.name).add(`${type.name}.${node.name.value}`);
      },
      ObjectValue() {
        const type = info.getInputType();
        // An object without a field uses its type all the same.
        if (type) used.add(getNamedType(type).name);
      },
      EnumValue(node) {
        const type = info.getInputType();
        if (type) used.add(getNamedType(type).name).add(`${getNamedType(type).name}.${node.value}`);
      },
    }),
  );
  return [...used].sort();
}
