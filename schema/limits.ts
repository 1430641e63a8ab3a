/** What one subgraph's SDL may hold at most. The largest of the hub's own has a tenth of each. */
export const SDL_LIMITS = {
  /** Bytes of the text in UTF-8. */
  bytes: 1_000_000,
  /** Words and signs. */
  tokens: 60_000,
  /** Characters of one name. */
  name: 100,
  /** Brackets of any kind within each other. */
  nesting: 16,
  /** Definitions and extensions together. */
  definitions: 1_000,
  /** Fields, input fields and enum values of one type. */
  membersOfType: 500,
  /** Fields, input fields and enum values of all types together. */
  members: 5_000,
  /** Arguments of one field. */
  arguments: 40,
  /** Directives on one element. */
  directives: 12,
  /** Interfaces of one type. */
  interfaces: 12,
  /** Types of one union. */
  unionTypes: 100,
  /** Lists within lists in the type of one field. */
  listDepth: 3,
  /** Characters of one text: a description, a reason, a default value. */
  text: 5_000,
  /** Characters of one text of a directive, as in `@key(fields:)`; a reason may have those of a text. */
  fieldSet: 400,
} as const;

/** Bytes of a supergraph in UTF-8: a document of MongoDB has 16 MiB, and some of them are for the facts beside it. */
export const SUPERGRAPH_BYTES = 16_000_000;
