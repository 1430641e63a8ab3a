import type { CompositionError } from './compositionError.js';
import { copyInterfaceKey, keyById, quoteFields, removeDirective } from './fixes.js';

/** What goes wrong with keys, and with fields asked of others. */
export const KEY_ERRORS: readonly CompositionError[] = [
  {
    code: 'KEY_INVALID_FIELDS',
    meaning:
      'A @key names a field that the type does not have in this schema, or is not written as a selection of fields.',
    remedy:
      'Name fields the type has, for example @key(fields: "id"), and define them in the type.',
    patch: keyById,
  },
  {
    code: 'KEY_INVALID_FIELDS_TYPE',
    meaning: 'The argument fields of @key is not a text.',
    remedy: 'Write the fields in quotes: @key(fields: "id").',
    patch: quoteFields,
  },
  {
    code: 'KEY_FIELDS_SELECT_INVALID_TYPE',
    meaning:
      'A @key names a field that is a list, an interface or a union. Records cannot be compared by these.',
    remedy: 'Use a key of plain values, such as id.',
    patch: keyById,
  },
  {
    code: 'KEY_FIELDS_HAS_ARGS',
    meaning: 'A @key names a field with arguments, whose value differs from query to query.',
    remedy: 'Use a key of fields without arguments, such as id.',
    patch: keyById,
  },
  {
    code: 'INTERFACE_KEY_NOT_ON_IMPLEMENTATION',
    meaning: 'An interface has a @key that a type implementing it has not.',
    remedy: 'Give each implementing type the same @key, or remove it from the interface.',
    patch: copyInterfaceKey,
  },
  {
    code: 'REQUIRES_INVALID_FIELDS',
    meaning: 'A @requires names a field the type does not have in this schema.',
    remedy: 'Define the field in the type, with the type the hub has, and mark it @external.',
    patch: removeDirective('requires'),
  },
  {
    code: 'REQUIRES_INVALID_FIELDS_TYPE',
    meaning: 'The argument fields of @requires is not a text.',
    remedy: 'Write the fields in quotes, define them in the type and mark them @external.',
    patch: removeDirective('requires'),
  },
  {
    code: 'REQUIRES_FIELDS_MISSING_EXTERNAL',
    meaning:
      'A @requires names a field this subgraph answers itself. It is for fields another subgraph answers.',
    remedy:
      'Mark the field @external if the hub answers it; otherwise remove @requires and read the value in your own code.',
    patch: removeDirective('requires'),
  },
  {
    code: 'PROVIDES_INVALID_FIELDS',
    meaning: 'A @provides names a field its type does not have in this schema.',
    remedy: 'Remove @provides; the gateway fetches the fields from their owner.',
    patch: removeDirective('provides'),
  },
  {
    code: 'PROVIDES_FIELDS_MISSING_EXTERNAL',
    meaning: 'A @provides names a field this subgraph answers anyway.',
    remedy: 'Remove @provides.',
    patch: removeDirective('provides'),
  },
  {
    code: 'PROVIDES_ON_NON_OBJECT_FIELD',
    meaning: 'A @provides stands on a field that returns a plain value.',
    remedy: 'Remove @provides.',
    patch: removeDirective('provides'),
  },
];
