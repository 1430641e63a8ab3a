import type { DocumentNode } from 'graphql';
import { type DirectiveNames, readDirectiveNames } from '../rules/reading/directiveNames.js';
import { keysOf } from '../rules/reading/hubTypes.js';
import { declaredTypes, outputFieldsOf } from '../rules/reading/typeNodes.js';
import { type GraphQLAnswer, isRecord, type ProbeRequest } from './endpoint.js';

/** The kind of record in the ids of each type of the hub that portals can add fields to. */
const KIND_OF_TYPE: ReadonlyMap<string, string> = new Map([
  ['TechnologyOffer', 'offer'],
  ['TechnologyRequest', 'request'],
  ['Institution', 'institution'],
  ['Body', 'body'],
  ['ContactPoint', 'contact'],
  ['Nomination', 'nomination'],
  ['Event', 'event'],
  ['Decision', 'decision'],
  ['Project', 'project'],
  ['Platform', 'platform'],
]);

/** A type of the hub that a schema adds fields to, and the key by which its records are asked for. */
export interface ExtendedType {
  readonly type: string;
  readonly key: string;
}

/** The types of the hub that a portal's schema adds fields to. */
export function extendedTypes(document: DocumentNode): readonly ExtendedType[] {
  const names = readDirectiveNames(document);
  return [...declaredTypes(document)].flatMap(([type, nodes]) => {
    if (!KIND_OF_TYPE.has(type)) return [];
    const keys = nodes.flatMap((node) => keysOf({ node, names }));
    const [key] = keys.filter(({ fields, resolvable }) => resolvable && /^\w+$/.test(fields));
    const keyFields = new Set(keys.map(({ fields }) => fields));
    const adds = nodes
      .flatMap(outputFieldsOf)
      .some((field) => !keyFields.has(field.name.value) && !isExternal(field.directives, names));
    return key !== undefined && adds ? [{ type, key: key.fields }] : [];
  });
}

/** The request for one record of the portal's own; it need not exist. */
export function entityRequest({ type, key }: ExtendedType, portal: string): ProbeRequest {
  const id = `${KIND_OF_TYPE.get(type)}:${portal}:probe`;
  return {
    query:
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
    variables: { representations: [{ __typename: type, [key]: id }] },
  };
}

/** Why an answer about one record cannot be used; null when it can. */
export function entityProblem(
  { data, hasErrors }: GraphQLAnswer,
  { type }: ExtendedType,
): string | null {
  if (hasErrors) return 'it answers with an error';
  const entities = data?.['_entities'];
  if (!Array.isArray(entities) || entities.length !== 1) {
    return '_entities is not a list of one answer for one record';
  }
  const [entity]: unknown[] = entities;
  if (entity === null) return null;
  return isRecord(entity) && entity['__typename'] === type
    ? null
    : `the answer is neither null nor a ${type}`;
}

function isExternal(
  directives: readonly { readonly name: { readonly value: string } }[] | undefined,
  names: DirectiveNames,
): boolean {
  return directives?.some(({ name }) => names.canonical(name.value) === 'external') ?? false;
}
