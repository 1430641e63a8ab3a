import { Kind } from 'graphql';
import type { Finding } from '../findings.js';
import { schemaNodes } from './reading/directiveNames.js';
import { patchOf, replaceNode } from './reading/patches.js';
import { FEDERATION_ROOT_FIELDS } from './reading/portalTypes.js';
import { namedTypeOf } from './reading/typeNodes.js';
import { finding, type Rule, type RuleContext } from './rule.js';

const code = 'PORTAL_ROOT_FIELD_INVALID';

/** A portal's root fields hang under one field, named by its code. */
export const PORTAL_ROOT_FIELD_INVALID: Rule = {
  code,
  meaning:
    'A root field has one owner in the whole network, and a second one of the same name would shadow it. So a portal adds one root field, named by its code, and puts all its own below it.',
  remedy:
    'Define type Query { techmart: TechmartQuery } with the code of your portal, and move your root fields into that type.',
  check: (context) => [...renamedRoots(context), ...rootFields(context)],
};

function rootFields({ portal, sdl, typePrefix, types }: RuleContext): readonly Finding[] {
  const wanted = `${typePrefix}Query`;
  const fields = types.find(({ name }) => name === 'Query')?.fields ?? [];
  return fields.flatMap((field) => {
    const name = field.name.value;
    if (FEDERATION_ROOT_FIELDS.has(name)) return [];
    const coordinate = `Query.${name}`;
    if (name !== portal) {
      return [
        finding(code, {
          coordinate,
          node: field,
          message: `The root field ${coordinate} is not ${portal}, the one root field of the portal.`,
          remedy: `Move it into ${wanted}, and reach that by Query.${portal}.`,
        }),
      ];
    }
    const isObject = field.type.kind !== 'ListType' && namedTypeOf(field.type) === wanted;
    if (isObject && !(field.type.kind === 'NonNullType' && field.type.type.kind === 'ListType')) {
      return [];
    }
    return [
      finding(code, {
        coordinate,
        node: field.type,
        message: `${coordinate} must have the type ${wanted}, which holds all root fields of the portal.`,
        remedy: `Give it the type ${wanted}.`,
        patch: types.some((type) => type.name === wanted)
          ? patchOf(sdl, replaceNode(field.type, wanted))
          : null,
      }),
    ];
  });
}

function renamedRoots({ document, sdl }: RuleContext): readonly Finding[] {
  return schemaNodes(document)
    .flatMap((node) => node.operationTypes ?? [])
    .filter(
      ({ operation, type }) =>
        operation === 'query' && type.kind === Kind.NAMED_TYPE && type.name.value !== 'Query',
    )
    .map(({ type }) =>
      finding(code, {
        coordinate: type.name.value,
        node: type,
        message: `The query type must be named Query, got ${type.name.value}.`,
        remedy: 'Name it Query; composition would do so, and the rules look for that name.',
        patch: document.definitions.some((node) => 'name' in node && node.name?.value === 'Query')
          ? patchOf(sdl, replaceNode(type, 'Query'))
          : null,
      }),
    );
}
