import type { FieldDefinitionNode } from 'graphql';
import type { RuleContext } from '../rule.js';
import { listDepthOf, namedTypeOf } from './typeNodes.js';

/** Whether a field takes an argument that says how many to return. */
export function hasPageSize(field: FieldDefinitionNode): boolean {
  return field.arguments?.some(({ name }) => PAGE_SIZES.has(name.value)) === true;
}

/** Whether a field returns a list of records: objects of the portal or entities of the hub, no plain data. */
export function isRecordList(field: FieldDefinitionNode, context: RuleContext): boolean {
  if (listDepthOf(field.type) === 0) return false;
  const name = namedTypeOf(field.type);
  const known = context.hub.type(name);
  if (known !== undefined) return known.isEntity || known.kind === 'interface';
  const own = context.types.find((type) => type.name === name);
  return own !== undefined && RECORD_KINDS.has(own.kind);
}

/** Whether a field returns a page of a list. */
export function isConnection(field: FieldDefinitionNode, context: RuleContext): boolean {
  return isConnectionType(namedTypeOf(field.type), context);
}

/** Whether a type is a page of a list: it is named so, or has a field pageInfo. */
export function isConnectionType(typeName: string, { types, typePrefix }: RuleContext): boolean {
  const own = types.find(({ name }) => name === typeName);
  if (own?.kind !== 'object') return false;
  return (
    typeName.endsWith('Connection') ||
    typeName.startsWith(`${typePrefix}Changes`) ||
    own.fields.some(({ name }) => name.value === 'pageInfo')
  );
}

const PAGE_SIZES = new Set(['first', 'limit']);
const RECORD_KINDS = new Set(['object', 'interface', 'union']);
