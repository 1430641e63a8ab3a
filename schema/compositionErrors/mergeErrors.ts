import type { CompositionError } from './compositionError.js';
import { copyType, makeOptional, renameOwnType, signatureOfHub, typeOfHub } from './fixes.js';

/** What goes wrong where two subgraphs have the same type in different forms. */
export const MERGE_ERRORS: readonly CompositionError[] = [
  {
    code: 'TYPE_KIND_MISMATCH',
    meaning:
      'One name stands for two kinds of type, for example an object here and an interface at the hub.',
    remedy: 'Give your type a name that begins with the code of your portal.',
    patch: renameOwnType,
  },
  {
    code: 'FIELD_TYPE_MISMATCH',
    meaning: 'A field that several subgraphs answer has different types in them.',
    remedy: "Give it the hub's type, or give your type a name of its own.",
    patch: typeOfHub,
  },
  {
    code: 'FIELD_ARGUMENT_TYPE_MISMATCH',
    meaning: 'An argument has different types in several subgraphs.',
    remedy: "Copy the hub's arguments.",
    patch: signatureOfHub,
  },
  {
    code: 'FIELD_ARGUMENT_DEFAULT_MISMATCH',
    meaning: 'An argument has different default values in several subgraphs.',
    remedy: "Copy the hub's arguments.",
    patch: signatureOfHub,
  },
  {
    code: 'REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH',
    meaning:
      'An argument must be given here and does not exist in another subgraph that answers the same field.',
    remedy: 'Make the argument optional, or give your field a name of its own.',
    patch: makeOptional,
  },
  {
    code: 'REQUIRED_INPUT_FIELD_MISSING_IN_SOME_SUBGRAPH',
    meaning: 'A field of an input type must be given here and does not exist in another subgraph.',
    remedy: "Copy the hub's definition of the input, or define an input of your own.",
    patch: makeOptional,
  },
  {
    code: 'INPUT_FIELD_DEFAULT_MISMATCH',
    meaning: 'A field of an input type has different default values in several subgraphs.',
    remedy: "Copy the hub's definition of the input, or define an input of your own.",
    patch: copyType,
  },
  {
    code: 'EMPTY_MERGED_INPUT_TYPE',
    meaning: 'Of an input type only the fields all subgraphs have remain, and here that is none.',
    remedy: 'Define an input of your own that begins with the code of your portal.',
    patch: renameOwnType,
  },
  {
    code: 'ENUM_VALUE_MISMATCH',
    meaning:
      'An enum that is both asked for and answered has different values in several subgraphs.',
    remedy: "Copy the hub's definition of the enum, or define an enum of your own.",
    patch: copyType,
  },
  {
    code: 'EMPTY_MERGED_ENUM_TYPE',
    meaning:
      'Of an enum used as an input only the values all subgraphs have remain, and here that is none.',
    remedy: 'Define an enum of your own that begins with the code of your portal.',
    patch: renameOwnType,
  },
  {
    code: 'INTERFACE_FIELD_NO_IMPLEM',
    meaning: 'An interface has a field here that types implementing it elsewhere do not have.',
    remedy: "Copy the hub's definition of the interface, or define an interface of your own.",
    patch: renameOwnType,
  },
  {
    code: 'SATISFIABILITY_ERROR',
    meaning:
      'A query is possible that no chain of subgraphs can answer: at some point the gateway has a record and no key that leads to the subgraph with the field asked for.',
    remedy: 'Point at the types of the hub by @key(fields: "id") and return their id.',
  },
  {
    code: 'NO_QUERIES',
    meaning: 'None of the subgraphs has a field to begin a query with.',
    remedy: 'Check against the hub, which has such fields, or define type Query.',
  },
];
