import type { CompositionError } from './compositionError.js';
import { removeDirective, removeElement, shareType, signatureOfHub, typeOfHub } from './fixes.js';

/** What goes wrong where two subgraphs have the same field. */
export const SHARING_ERRORS: readonly CompositionError[] = [
  {
    code: 'EXTERNAL_UNUSED',
    meaning:
      'A field is marked @external and nothing in this schema uses it. Marking says that another subgraph answers it and this one computes with it.',
    remedy: 'Remove the field, or name it in the @requires of the field that needs it.',
    patch: removeElement,
  },
  {
    code: 'EXTERNAL_MISSING_ON_BASE',
    meaning: 'A field is marked @external and no other subgraph has it, so nobody answers it.',
    remedy: 'Compare its name with the schema of the hub; if the field is yours, remove @external.',
  },
  {
    code: 'EXTERNAL_TYPE_MISMATCH',
    meaning: 'A field marked @external has another type than at its owner.',
    remedy: "Give it the owner's type.",
    patch: typeOfHub,
  },
  {
    code: 'EXTERNAL_ARGUMENT_MISSING',
    meaning: 'A field marked @external lacks arguments it has at its owner.',
    remedy: "Copy the owner's arguments.",
    patch: signatureOfHub,
  },
  {
    code: 'EXTERNAL_ARGUMENT_TYPE_MISMATCH',
    meaning: 'An argument of a field marked @external has another type than at its owner.',
    remedy: "Copy the owner's arguments.",
    patch: signatureOfHub,
  },
  {
    code: 'EXTERNAL_ARGUMENT_DEFAULT_MISMATCH',
    meaning:
      'An @external field has an argument with another default value than at its owner, which would then answer something else.',
    remedy: "Copy the field with the owner's arguments and their default values.",
    patch: signatureOfHub,
  },
  {
    code: 'EXTERNAL_ON_INTERFACE',
    meaning:
      'A field of an interface is marked @external. Subgraphs answer fields of objects, not of interfaces.',
    remedy: 'Remove @external there and mark the field in the objects.',
    patch: removeDirective('external'),
  },
  {
    code: 'MERGED_DIRECTIVE_APPLICATION_ON_EXTERNAL',
    meaning:
      'A field another subgraph answers carries a directive that belongs where it is answered.',
    remedy: 'Remove the directive from the field marked @external.',
    patch: removeDirective('tag', 'inaccessible', 'cost', 'listSize'),
  },
  {
    code: 'INVALID_FIELD_SHARING',
    meaning:
      'Several subgraphs answer one field and not all of them say @shareable. Two of them could answer differently.',
    remedy:
      'If the type is a value type of the hub, mark it @shareable; otherwise give your field or type a name of its own.',
    patch: shareType,
  },
  {
    code: 'INVALID_SHAREABLE_USAGE',
    meaning: '@shareable stands where nothing is answered, on a field of an interface.',
    remedy: 'Remove @shareable there and mark the fields of the objects.',
    patch: removeDirective('shareable'),
  },
  {
    code: 'SHAREABLE_HAS_MISMATCHED_RUNTIME_TYPES',
    meaning:
      'Several subgraphs answer one field of an interface or union, and the types they can return have nothing in common.',
    remedy: 'Give your field a name of its own, or define the same types as the others.',
  },
  {
    code: 'OVERRIDE_FROM_SELF_ERROR',
    meaning: 'A field takes itself over: @override names the subgraph it stands in.',
    remedy: 'Remove @override; portals take no fields over.',
    patch: removeDirective('override'),
  },
  {
    code: 'OVERRIDE_COLLISION_WITH_ANOTHER_DIRECTIVE',
    meaning:
      'A field is taken over by @override and carries another directive that says it is answered elsewhere.',
    remedy: 'Remove @override; portals take no fields over.',
    patch: removeDirective('override'),
  },
  {
    code: 'OVERRIDE_ON_INTERFACE',
    meaning: '@override stands on a field of an interface, which no subgraph answers.',
    remedy: 'Remove @override; portals take no fields over.',
    patch: removeDirective('override'),
  },
];
