import fc from 'fast-check';

/** Numbers from which a field is made; 0 is the plainest choice each time, to which shrinking leads. */
export interface FieldDraft {
  readonly kind: number;
  readonly wrap: number;
  readonly args: number;
  readonly at: number;
  readonly shared: number;
  readonly mood: number;
  readonly twist: number;
  readonly with: number;
}

/** Numbers from which a model is made. */
export interface ModelDraft {
  readonly seed: number;
  readonly subgraphs: number;
  readonly entities: readonly {
    readonly keys: number;
    readonly homes: readonly number[];
    readonly fields: readonly FieldDraft[];
  }[];
  readonly values: readonly { readonly fields: readonly FieldDraft[] }[];
  readonly interfaces: readonly AbstractDraft[];
  readonly unions: readonly AbstractDraft[];
  readonly families: readonly FamilyDraft[];
  readonly queries: readonly FieldDraft[];
  readonly mutations: readonly FieldDraft[];
}

export interface AbstractDraft {
  readonly members: readonly number[];
  readonly wrap: number;
}

/** An interface of entities, its two members and the fields that subgraphs add by the interface. */
export interface FamilyDraft {
  readonly homes: readonly number[];
  readonly fields: readonly FieldDraft[];
  readonly added: readonly FieldDraft[];
}

/** Shrinks to 0 at once: what lies between is no plainer. */
const number = fc.option(fc.noShrink(fc.nat(9_999)), { nil: 0, freq: 12 });

const field: fc.Arbitrary<FieldDraft> = fc.record({
  kind: number,
  wrap: number,
  args: number,
  at: number,
  shared: number,
  mood: number,
  twist: number,
  with: number,
});

function some<Item>(item: fc.Arbitrary<Item>, minLength: number, maxLength: number) {
  return fc.array(item, { minLength, maxLength, size: 'max' });
}

const abstract = fc.record({ members: some(number, 1, 3), wrap: number });

/** Any model; smaller ones have fewer types, fields and subgraphs. */
export const modelDrafts: fc.Arbitrary<ModelDraft> = fc.record({
  families: some(
    fc.record({ homes: some(number, 1, 3), fields: some(field, 0, 3), added: some(field, 1, 3) }),
    0,
    1,
  ),
  unions: some(abstract, 0, 2),
  interfaces: some(abstract, 0, 2),
  values: some(fc.record({ fields: some(field, 1, 4) }), 0, 3),
  mutations: some(field, 0, 4),
  entities: some(
    fc.record({ fields: some(field, 0, 7), keys: number, homes: some(number, 2, 5) }),
    1,
    4,
  ),
  queries: some(field, 1, 6),
  subgraphs: fc.nat(3),
  seed: fc.nat(999_999),
});
