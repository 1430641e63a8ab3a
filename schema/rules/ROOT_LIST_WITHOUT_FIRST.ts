import type { FieldDefinitionNode } from 'graphql';
import { hasPageSize, isConnection, isRecordList } from './reading/lists.js';
import { patchOf, replaceNode } from './reading/patches.js';
import { finding, type Rule } from './rule.js';

const code = 'ROOT_LIST_WITHOUT_FIRST';
const ARGUMENT = 'first: Int = 20';

/** A list at the root of a portal is asked for by the page. */
export const ROOT_LIST_WITHOUT_FIRST: Rule = {
  code,
  meaning:
    'Whoever queries a list at the root of a portal gets as much as it has. The hub caps every list, so the field takes how many to return.',
  remedy: 'Give the field an argument first: Int = 20 and answer no more than 100.',
  check(context) {
    const root = context.types.find(({ name }) => name === `${context.typePrefix}Query`);
    return (root?.fields ?? [])
      .filter((field) => isRecordList(field, context) || isConnection(field, context))
      .filter((field) => !hasPageSize(field))
      .map((field) =>
        finding(code, {
          coordinate: `${root?.name}.${field.name.value}`,
          node: field,
          message: `${root?.name}.${field.name.value} returns a list and has no argument first.`,
          remedy: ROOT_LIST_WITHOUT_FIRST.remedy,
          patch: patchOf(context.sdl, addArgument(field)),
        }),
      );
  },
};

function addArgument(field: FieldDefinitionNode) {
  const [given] = field.arguments ?? [];
  return given === undefined
    ? replaceNode(field.name, `${field.name.value}(${ARGUMENT})`)
    : replaceNode(given.name, `${ARGUMENT}, ${given.name.value}`);
}
