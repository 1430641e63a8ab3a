import fc from 'fast-check';

/** Numbers from which a selection is made, 0 being the plainest. */
export interface SelectionDraft {
  readonly form: number;
  readonly pick: number;
  readonly alias: number;
  readonly args: readonly number[];
  readonly directive: number;
  readonly children: readonly SelectionDraft[];
}

/** Numbers from which an operation is made. */
export interface OperationDraft {
  readonly kind: number;
  readonly selections: readonly SelectionDraft[];
}

/** Shrinks to 0 at once: what lies between is no plainer. */
const number = fc.option(fc.noShrink(fc.nat(9_999)), { nil: 0, freq: 12 });

/** How many selections there can be in each level of an operation. */
const BREADTHS = [3, 3, 3, 2, 2, 1];

function selectionsFrom(level: number): fc.Arbitrary<SelectionDraft[]> {
  const breadth = BREADTHS[level];
  if (breadth === undefined) return fc.constant([]);
  const selection = fc.record({
    children: selectionsFrom(level + 1),
    directive: number,
    args: fc.array(number, { maxLength: 4, size: 'max' }),
    alias: number,
    form: number,
    pick: number,
  });
  return fc.array(selection, { minLength: level < 2 ? 1 : 0, maxLength: breadth, size: 'max' });
}

/** Any operation over any model: it is fitted to the model's types. */
export const operationDrafts: fc.Arbitrary<OperationDraft> = fc.record({
  selections: selectionsFrom(0),
  kind: number,
});
