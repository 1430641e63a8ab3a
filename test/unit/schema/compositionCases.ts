/** A portal's schema that does not compose, by the code composition gives. */
export interface CompositionCase {
  readonly code: string;
  /** The portal's SDL without the link to federation. */
  readonly sdl: string;
  /** The hub's SDL, for what the real hub does not have. Without it the hub's technologies are composed. */
  readonly hub?: string;
  readonly coordinate: string | null;
  /** Whether the finding brings a patch, after which the schema composes. */
  readonly isPatched: boolean;
}

const LINKED = (version: string, names: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/${version}", import: [${names}])`;

/** The first line of every case. */
export const LINK = LINKED(
  'v2.9',
  '"@key" "@shareable" "@external" "@requires" "@provides" "@override" "@inaccessible" "@interfaceObject" "@tag" "@cost" "@listSize"',
);

const HUB_LINK = LINKED('v2.3', '"@key" "@shareable" "@external"');

export const COMPOSITION_CASES: readonly CompositionCase[] = [
  {
    code: 'INVALID_GRAPHQL',
    sdl: 'type TechmartA @key(fields: "id") { id: ID! b: TechmartB }',
    coordinate: 'TechmartA.b',
    isPatched: false,
  },
  {
    code: 'KEY_INVALID_FIELDS',
    sdl: 'type TechmartA @key(fields: "code") { id: ID! name: String }',
    coordinate: 'TechmartA',
    isPatched: true,
  },
  {
    code: 'KEY_INVALID_FIELDS_TYPE',
    sdl: 'type TechmartA @key(fields: id) { id: ID! name: String }',
    coordinate: 'TechmartA',
    isPatched: true,
  },
  {
    code: 'KEY_FIELDS_SELECT_INVALID_TYPE',
    sdl: 'type TechmartA @key(fields: "thing { name }") { id: ID! thing: TechmartThing }\ninterface TechmartThing { name: String }\ntype TechmartB implements TechmartThing { name: String }',
    coordinate: 'TechmartA',
    isPatched: true,
  },
  {
    code: 'KEY_FIELDS_HAS_ARGS',
    sdl: 'type TechmartA @key(fields: "name") { id: ID! name(upper: Boolean): String }',
    coordinate: 'TechmartA',
    isPatched: true,
  },
  {
    code: 'EXTERNAL_MISSING_ON_BASE',
    sdl: 'type TechnologyOffer @key(fields: "id") { id: ID! techmartPrice: Int @external techmartTax: Int @requires(fields: "techmartPrice") }',
    coordinate: 'TechnologyOffer.techmartPrice',
    isPatched: false,
  },
  {
    code: 'EXTERNAL_UNUSED',
    sdl: 'type TechnologyOffer @key(fields: "id") {\n  id: ID!\n  year: Int @external\n  techmartPrice: Int\n}',
    coordinate: 'TechnologyOffer.year',
    isPatched: true,
  },
  {
    code: 'EXTERNAL_TYPE_MISMATCH',
    sdl: 'type TechnologyOffer @key(fields: "id") {\n  id: ID!\n  year: String @external\n  techmartAge: Int @requires(fields: "year")\n}',
    coordinate: 'TechnologyOffer.year',
    isPatched: true,
  },
  {
    code: 'EXTERNAL_ARGUMENT_MISSING',
    sdl: 'type TechnologyOffer @key(fields: "id") {\n  id: ID!\n  title: LocalizedText! @external\n  techmartAge: Int @requires(fields: "title { value }")\n}\ntype LocalizedText @shareable { value: String! language: LanguageTag! }\nscalar LanguageTag',
    coordinate: 'TechnologyOffer.title',
    isPatched: true,
  },
  {
    code: 'EXTERNAL_ARGUMENT_TYPE_MISMATCH',
    sdl: 'type TechnologyOffer @key(fields: "id") {\n  id: ID!\n  title(prefer: [String!]): LocalizedText! @external\n  techmartAge: Int @requires(fields: "title { value }")\n}\ntype LocalizedText @shareable { value: String! language: LanguageTag! }\nscalar LanguageTag',
    coordinate: 'TechnologyOffer.title(prefer:)',
    isPatched: true,
  },
  {
    code: 'EXTERNAL_ARGUMENT_DEFAULT_MISMATCH',
    sdl: 'type TechnologyOffer @key(fields: "id") {\n  id: ID!\n  title(prefer: [LanguageTag!] = ["tr"]): LocalizedText! @external\n  techmartAge: Int @requires(fields: "title { value }")\n}\ntype LocalizedText @shareable { value: String! language: LanguageTag! }\nscalar LanguageTag',
    coordinate: 'TechnologyOffer.title(prefer:)',
    isPatched: true,
  },
  {
    code: 'EXTERNAL_ON_INTERFACE',
    sdl: 'interface TechmartThing { name: String @external }\ntype TechmartA implements TechmartThing { name: String }',
    coordinate: 'TechmartThing.name',
    isPatched: true,
  },
  {
    code: 'REQUIRES_INVALID_FIELDS',
    sdl: 'type TechnologyOffer @key(fields: "id") { id: ID! techmartAge: Int @requires(fields: "since") }',
    coordinate: 'TechnologyOffer.techmartAge',
    isPatched: true,
  },
  {
    code: 'REQUIRES_FIELDS_MISSING_EXTERNAL',
    sdl: 'type TechnologyOffer @key(fields: "id") {\n  id: ID!\n  techmartYear: Int\n  techmartAge: Int @requires(fields: "techmartYear")\n}',
    coordinate: 'TechnologyOffer.techmartAge',
    isPatched: true,
  },
  {
    code: 'REQUIRES_INVALID_FIELDS_TYPE',
    sdl: 'type TechnologyOffer @key(fields: "id") { id: ID! techmartAge: Int @requires(fields: year) }',
    coordinate: 'TechnologyOffer.techmartAge',
    isPatched: true,
  },
  {
    code: 'PROVIDES_INVALID_FIELDS',
    sdl: 'type TechnologyOffer @key(fields: "id") { id: ID! }\ntype TechmartA { offer: TechnologyOffer @provides(fields: "since") }',
    coordinate: 'TechmartA.offer',
    isPatched: true,
  },
  {
    code: 'PROVIDES_FIELDS_MISSING_EXTERNAL',
    sdl: 'type TechnologyOffer @key(fields: "id") { id: ID! techmartAge: Int }\ntype TechmartA { offer: TechnologyOffer @provides(fields: "techmartAge") }',
    coordinate: 'TechmartA.offer',
    isPatched: true,
  },
  {
    code: 'PROVIDES_ON_NON_OBJECT_FIELD',
    sdl: 'type TechmartA { name: String @provides(fields: "id") }',
    coordinate: 'TechmartA.name',
    isPatched: true,
  },
  {
    code: 'INVALID_FIELD_SHARING',
    sdl: 'type Code {\n  scheme: String!\n  value: String!\n  label: String\n}',
    coordinate: 'Code.scheme',
    isPatched: true,
  },
  {
    code: 'INVALID_SHAREABLE_USAGE',
    sdl: 'interface TechmartThing { name: String @shareable }\ntype TechmartA implements TechmartThing { name: String }',
    coordinate: 'TechmartThing.name',
    isPatched: true,
  },
  {
    code: 'FIELD_TYPE_MISMATCH',
    sdl: 'type Code @shareable {\n  scheme: Int!\n  value: String!\n  label: String\n}',
    coordinate: 'Code.scheme',
    isPatched: true,
  },
  {
    code: 'FIELD_ARGUMENT_TYPE_MISMATCH',
    hub: 'type Query { a: Place }\ntype Place @shareable { name(upper: Boolean): String }',
    sdl: 'type Place @shareable { name(upper: Int): String }',
    coordinate: 'Place.name(upper:)',
    isPatched: true,
  },
  {
    code: 'FIELD_ARGUMENT_DEFAULT_MISMATCH',
    hub: 'type Query { a: Place }\ntype Place @shareable { name(upper: Boolean = true): String }',
    sdl: 'type Place @shareable { name(upper: Boolean = false): String }',
    coordinate: 'Place.name(upper:)',
    isPatched: true,
  },
  {
    code: 'REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH',
    hub: 'type Query { a: Place }\ntype Place @shareable { name: String }',
    sdl: 'type Place @shareable { name(upper: Boolean!): String }',
    coordinate: 'Place.name',
    isPatched: true,
  },
  {
    code: 'REQUIRED_INPUT_FIELD_MISSING_IN_SOME_SUBGRAPH',
    sdl: 'input YearRange { from: Int to: Int inclusive: Boolean! }',
    coordinate: 'YearRange.inclusive',
    isPatched: true,
  },
  {
    code: 'INPUT_FIELD_DEFAULT_MISMATCH',
    hub: 'type Query { a(span: Span): Int }\ninput Span { from: Int = 1 }',
    sdl: 'input Span { from: Int = 2 }',
    coordinate: 'Span.from',
    isPatched: true,
  },
  {
    code: 'EMPTY_MERGED_INPUT_TYPE',
    sdl: 'input YearRange { since: Int }',
    coordinate: 'YearRange',
    isPatched: true,
  },
  {
    code: 'ENUM_VALUE_MISMATCH',
    sdl: 'enum TechnologyKind { OFFER REQUEST EXCHANGE }\ntype TechmartA { kind: TechnologyKind }\ntype Query { techmart(kind: TechnologyKind): TechmartA }',
    hub: 'type Query { kinds(of: TechnologyKind): [TechnologyKind] }\nenum TechnologyKind { OFFER REQUEST }',
    coordinate: 'TechnologyKind',
    isPatched: true,
  },
  {
    code: 'EMPTY_MERGED_ENUM_TYPE',
    sdl: 'enum TechnologyKind { BUY SELL }\ntype Query { techmart(kind: TechnologyKind): Int }',
    coordinate: 'TechnologyKind',
    isPatched: true,
  },
  {
    code: 'TYPE_KIND_MISMATCH',
    sdl: 'interface Money { amount: Int }\ntype TechmartPrice { amount: Int }',
    coordinate: 'Money',
    isPatched: true,
  },
  {
    code: 'INTERFACE_FIELD_NO_IMPLEM',
    sdl: 'interface Node { id: ID! techmartRank: Int }\ntype TechmartA implements Node { id: ID! techmartRank: Int }',
    coordinate: 'Node.techmartRank',
    isPatched: true,
  },
  {
    code: 'SATISFIABILITY_ERROR',
    sdl: 'type Query { techmart: TechmartQuery }\ntype TechmartQuery { offer: TechnologyOffer }\ntype TechnologyOffer @key(fields: "techmartNumber") { techmartNumber: ID! }',
    coordinate: 'TechnologyOffer.techmartNumber',
    isPatched: false,
  },
  {
    code: 'NO_QUERIES',
    hub: 'type Place @key(fields: "id") { id: ID! }',
    sdl: 'type TechmartA { name: String }',
    coordinate: null,
    isPatched: false,
  },
  {
    code: 'SHAREABLE_HAS_MISMATCHED_RUNTIME_TYPES',
    hub: 'type Query { thing: Thing @shareable }\ninterface Thing { name: String }\ntype Book implements Thing @shareable { name: String }',
    sdl: 'type Query { thing: Thing @shareable }\ninterface Thing { name: String }\ntype Film implements Thing { name: String }',
    coordinate: 'Query.thing',
    isPatched: false,
  },
  {
    code: 'OVERRIDE_FROM_SELF_ERROR',
    sdl: 'type TechnologyOffer @key(fields: "id") { id: ID! techmartAge: Int @override(from: "techmart") }',
    coordinate: 'TechnologyOffer.techmartAge',
    isPatched: true,
  },
  {
    code: 'OVERRIDE_COLLISION_WITH_ANOTHER_DIRECTIVE',
    sdl: 'type TechnologyOffer @key(fields: "id") {\n  id: ID!\n  year: Int @external @override(from: "technologies")\n  techmartAge: Int @requires(fields: "year")\n}',
    coordinate: 'TechnologyOffer.year',
    isPatched: true,
  },
  {
    code: 'OVERRIDE_ON_INTERFACE',
    sdl: 'interface TechmartThing { name: String @override(from: "technologies") }\ntype TechmartA implements TechmartThing { name: String }',
    coordinate: 'TechmartThing.name',
    isPatched: true,
  },
  {
    code: 'UNKNOWN_FEDERATION_LINK_VERSION',
    sdl: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.99", import: ["@key"])\ntype TechmartA @key(fields: "id") { id: ID! }',
    coordinate: null,
    isPatched: true,
  },
  {
    code: 'INVALID_LINK_IDENTIFIER',
    sdl: 'extend schema @link(url: "https://specs.apollo.dev/federation/two", import: ["@key"])\ntype TechmartA @key(fields: "id") { id: ID! }',
    coordinate: null,
    isPatched: true,
  },
  {
    code: 'INVALID_LINK_DIRECTIVE_USAGE',
    sdl: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@keys"])\ntype TechmartA { id: ID! }',
    coordinate: null,
    isPatched: false,
  },
  {
    code: 'ROOT_QUERY_USED',
    sdl: 'schema { query: TechmartRoot }\ntype TechmartRoot { techmart: Int }\ntype Query { name: String }',
    coordinate: 'TechmartRoot',
    isPatched: false,
  },
  {
    code: 'DIRECTIVE_DEFINITION_INVALID',
    sdl: 'directive @key(name: String!) on OBJECT\ntype TechmartA @key(fields: "id") { id: ID! }',
    coordinate: '@key',
    isPatched: true,
  },
  {
    code: 'INTERFACE_KEY_NOT_ON_IMPLEMENTATION',
    sdl: 'interface TechmartThing @key(fields: "id") { id: ID! }\ntype TechmartA implements TechmartThing { id: ID! }',
    coordinate: 'TechmartA',
    isPatched: true,
  },
  {
    code: 'INTERFACE_OBJECT_USAGE_ERROR',
    sdl: 'type TechmartThing @interfaceObject { id: ID! }',
    coordinate: 'TechmartThing',
    isPatched: true,
  },
  {
    code: 'MERGED_DIRECTIVE_APPLICATION_ON_EXTERNAL',
    sdl: 'type TechnologyOffer @key(fields: "id") {\n  id: ID!\n  year: Int @external @tag(name: "x")\n  techmartAge: Int @requires(fields: "year")\n}',
    coordinate: 'TechnologyOffer.year',
    isPatched: true,
  },
  {
    code: 'ONLY_INACCESSIBLE_CHILDREN',
    sdl: 'type TechmartA { id: ID! @inaccessible }\ntype Query { techmart: TechmartA }',
    coordinate: 'TechmartA',
    isPatched: false,
  },
  {
    code: 'REFERENCED_INACCESSIBLE',
    sdl: 'type TechmartA @inaccessible { id: ID! }\ntype Query { techmart: TechmartA }',
    coordinate: 'TechmartA',
    isPatched: true,
  },
  {
    code: 'LIST_SIZE_APPLIED_TO_NON_LIST',
    sdl: 'type TechmartA { name: String @listSize(assumedSize: 5) }\ntype Query { techmart: TechmartA }',
    coordinate: 'TechmartA.name',
    isPatched: true,
  },
  {
    code: 'LIST_SIZE_INVALID_SLICING_ARGUMENT',
    sdl: 'type TechmartA { names: [String] @listSize(slicingArguments: ["first"]) }\ntype Query { techmart: TechmartA }',
    coordinate: 'TechmartA.names',
    isPatched: true,
  },
];

/** The portal's SDL of a case. */
export function portalSdlOf({ sdl }: CompositionCase): string {
  return sdl.startsWith('extend schema') ? sdl : `${LINK}\n${sdl}`;
}

/** The hub's SDL of a case, where it has one of its own. */
export function hubSdlOf({ hub }: CompositionCase): string | null {
  return hub === undefined ? null : `${HUB_LINK}\n${hub}`;
}
