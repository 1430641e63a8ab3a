import type { SchemaChange } from './findings.js';

/** Stands for every field of an input type, and for every value of an enum. */
export function allOf(type: string): string {
  return `${type}.*`;
}

/**
 * The coordinates of which an operation has to use one to be broken by a change; null when that cannot be told, and
 * every operation may be.
 *
 * A type counts as used where a field of it or a field that gives it is asked for. So what is said here is never too
 * little; for some changes it is more than needed.
 */
export function changedCoordinates({ kind, coordinate }: SchemaChange): readonly string[] | null {
  const [type = ''] = coordinate.split('.');
  const [field = ''] = coordinate.split('(');
  switch (kind) {
    case 'FIELD_REMOVED':
    case 'FIELD_TYPE_CHANGED':
      return [coordinate];
    case 'FIELD_ARGUMENT_REMOVED':
      return [coordinate];
    // Also those who leave the argument out may have to give it now.
    case 'FIELD_ARGUMENT_ADDED':
    case 'FIELD_ARGUMENT_TYPE_CHANGED':
      return [field];
    case 'INPUT_FIELD_REMOVED':
      return [coordinate, allOf(type)];
    // Who gives the type may have to give the field now.
    case 'INPUT_FIELD_ADDED':
    case 'INPUT_FIELD_TYPE_CHANGED':
      return [type];
    // Who reads the enum may wait for the value.
    case 'ENUM_VALUE_REMOVED':
    case 'TYPE_REMOVED':
    case 'TYPE_KIND_CHANGED':
    case 'UNION_MEMBER_REMOVED':
    case 'OBJECT_TYPE_INTERFACE_REMOVED':
      return [type];
    default:
      return null;
  }
}
