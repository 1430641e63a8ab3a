import type { CompositionError } from './compositionError.js';
import { linkKnownVersion, removeDirective, removeElement } from './fixes.js';

/** What goes wrong within one schema, before it meets the others. */
export const SCHEMA_ERRORS: readonly CompositionError[] = [
  {
    code: 'INVALID_GRAPHQL',
    meaning:
      'The schema can be read but breaks a rule of GraphQL, for example it uses a type it does not define or implements an interface in part.',
    remedy:
      'Correct what the message names; types of the hub have to be repeated in your schema to be used there.',
  },
  {
    code: 'ROOT_QUERY_USED',
    meaning: 'The schema has a type named Query and begins queries with another.',
    remedy: 'Begin queries with the type Query, and name the other type otherwise.',
  },
  {
    code: 'DIRECTIVE_DEFINITION_INVALID',
    meaning: 'The schema defines a directive of federation in another way than federation does.',
    remedy: 'Remove the definition; the import in @link brings it.',
    patch: removeElement,
  },
  {
    code: 'TYPE_DEFINITION_INVALID',
    meaning: 'The schema defines a type of federation in another way than federation does.',
    remedy: 'Remove the definition; the import in @link brings it.',
    patch: removeElement,
  },
  {
    code: 'UNKNOWN_FEDERATION_LINK_VERSION',
    meaning: 'The schema links a version of federation that the hub does not know.',
    remedy:
      'Link https://specs.apollo.dev/federation/v2.3, or the lowest version that has your directives.',
    patch: linkKnownVersion,
  },
  {
    code: 'INVALID_LINK_IDENTIFIER',
    meaning: 'The address of a @link does not end with a version such as v2.3.',
    remedy: 'Link https://specs.apollo.dev/federation/v2.3.',
    patch: linkKnownVersion,
  },
  {
    code: 'INVALID_LINK_DIRECTIVE_USAGE',
    meaning:
      'A @link imports something its version does not have, or two links bring the same name.',
    remedy:
      'Compare the names in import with those of that version of federation; each begins with @.',
  },
  {
    code: 'INTERFACE_OBJECT_USAGE_ERROR',
    meaning: '@interfaceObject stands on a type that cannot have it.',
    remedy: 'Remove @interfaceObject and extend the types you mean, one by one.',
    patch: removeDirective('interfaceObject'),
  },
  {
    code: 'ONLY_INACCESSIBLE_CHILDREN',
    meaning:
      'Everything in a type is hidden while the type itself is not, so it would be empty for clients.',
    remedy: 'Remove @inaccessible; portals hide nothing but their change feed.',
    patch: removeDirective('inaccessible'),
  },
  {
    code: 'REFERENCED_INACCESSIBLE',
    meaning: 'A visible field has a hidden type, so clients could not read it.',
    remedy: 'Remove @inaccessible; portals hide nothing but their change feed.',
    patch: removeDirective('inaccessible'),
  },
  {
    code: 'LIST_SIZE_APPLIED_TO_NON_LIST',
    meaning: '@listSize stands on a field that returns no list.',
    remedy: 'Remove @listSize.',
    patch: removeDirective('listSize'),
  },
  {
    code: 'LIST_SIZE_INVALID_SLICING_ARGUMENT',
    meaning: '@listSize names an argument the field does not have, or one that is no whole number.',
    remedy: 'Name an argument of the field such as first, or remove @listSize.',
    patch: removeDirective('listSize'),
  },
  {
    code: 'COMPOSITION_FAILED',
    meaning: 'Composition broke off on this schema without saying which rule it breaks.',
    remedy:
      'Settle the other findings first; if it stays, report it to the operator of the hub with your schema.',
  },
];
