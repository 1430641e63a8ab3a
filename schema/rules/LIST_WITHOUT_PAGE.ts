import { hasPageSize, isConnectionType, isRecordList } from './reading/lists.js';
import { FEDERATION_ROOT_FIELDS } from './reading/portalTypes.js';
import { finding, type Rule } from './rule.js';

const code = 'LIST_WITHOUT_PAGE';

/** A list that can grow is asked for by the page. */
export const LIST_WITHOUT_PAGE: Rule = {
  code,
  meaning:
    'A list of records grows, and a client that asks for it gets all of it. A field with an argument first or limit answers a page.',
  remedy:
    'Give the field an argument first: Int = 20, or say in its description why the list stays short.',
  check(context) {
    const { hub, types, typePrefix } = context;
    return types
      .filter(({ name }) => name !== `${typePrefix}Query` && !isConnectionType(name, context))
      .filter(({ owner, kind }) => owner !== 'federation' && kind !== 'input')
      .flatMap(({ name, fields }) =>
        fields
          .filter((field) => isRecordList(field, context) && !hasPageSize(field))
          .filter((field) => !hub.type(name)?.fields.has(field.name.value))
          .filter((field) => !FEDERATION_ROOT_FIELDS.has(field.name.value))
          .map((field) =>
            finding(code, {
              severity: 'warning',
              coordinate: `${name}.${field.name.value}`,
              node: field,
              message: `${name}.${field.name.value} returns a whole list: it has no argument first or limit.`,
              remedy: LIST_WITHOUT_PAGE.remedy,
            }),
          ),
      );
  },
};
