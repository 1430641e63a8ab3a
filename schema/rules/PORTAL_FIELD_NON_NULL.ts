import type { FieldDefinitionNode } from 'graphql';
import { dropLastCharacter, patchOf } from './reading/patches.js';
import { FEDERATION_ROOT_FIELDS } from './reading/portalTypes.js';
import { finding, type Rule, type RuleContext } from './rule.js';

const code = 'PORTAL_FIELD_NON_NULL';

/** Everything a portal adds to the hub's types can be null. */
export const PORTAL_FIELD_NON_NULL: Rule = {
  code,
  meaning:
    'While a portal cannot be reached its fields are null. Were one promised never to be, the record of the hub around it would become null with it.',
  remedy: 'Take the exclamation mark at the end of the type away.',
  check(context) {
    return context.types.flatMap(({ name, fields }) =>
      fields
        .filter((field) => field.type.kind === 'NonNullType' && isAdded(name, field, context))
        .map((field) =>
          finding(code, {
            coordinate: `${name}.${field.name.value}`,
            node: field.type,
            message: `The field ${name}.${field.name.value} must be nullable: while the portal cannot be reached it is null.`,
            remedy: 'Take the exclamation mark at the end of the type away.',
            patch: patchOf(context.sdl, dropLastCharacter(field.type)),
          }),
        ),
    );
  },
};

function isAdded(type: string, field: FieldDefinitionNode, { hub }: RuleContext): boolean {
  if (type === 'Query') return !FEDERATION_ROOT_FIELDS.has(field.name.value);
  const known = hub.type(type);
  return known?.isEntity === true && !known.fields.has(field.name.value);
}
