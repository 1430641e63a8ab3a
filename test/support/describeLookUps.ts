import { expect, it } from '@jest/globals';
import type { ListName, RecordOf, StoresOf, SubgraphTestBed } from './subgraphTestBed.js';

const REMOVED_AT = new Date('2026-07-01T00:00:00Z');

/** How records of one type are looked up. */
interface LookUpDescription<Stores extends StoresOf<Stores>, List extends ListName<Stores>> {
  /** The test bed, which is open once tests run. */
  readonly bed: () => SubgraphTestBed<Stores>;
  readonly type: string;
  /** The field of the query that takes an id. */
  readonly field: string;
  readonly list: List;
  readonly record: () => RecordOf<Stores, List>;
  /** An id of this type that is not stored. */
  readonly gone: string;
}

/** Tests what every look-up by id does, to be called within the `describe` of a record. */
export function describeLookUps<Stores extends StoresOf<Stores>, List extends ListName<Stores>>({
  bed,
  type,
  field,
  list,
  record,
  gone,
}: LookUpDescription<Stores, List>): void {
  it.each([gone, 'nonsense', ''])('is null for the unknown id "%s"', async (id) => {
    const data = await bed().ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });

    expect(data).toEqual({ [field]: null });
  });

  it('is looked up in an index', async () => {
    const [id] = await bed().seed(list, record(), record());

    const stages = await bed().stagesOfReads(async () => {
      await bed().ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
      await bed().askEntities([{ __typename: type, id }], `... on ${type} { id }`);
    });

    expect(stages).not.toContain('COLLSCAN');
    expect(stages.some((stage) => stage.endsWith('IXSCAN'))).toBe(true);
  });

  it('is found by either of its keys, all in one round trip, with null for what does not exist', async () => {
    const [one, two] = await bed().seed(list, record(), record());

    const entities = await bed().askEntities(
      [
        { __typename: type, id: one },
        { __typename: type, nodeKey: one },
        { __typename: type, nodeKey: two },
        { __typename: type, id: gone },
        { __typename: type, nodeKey: gone },
      ],
      `... on ${type} { id }`,
    );

    expect(entities).toEqual([{ id: one }, { id: one }, { id: two }, null, null]);
    expect(bed().mongo.queries(list)).toBe(1);
  });

  it('is found by no key once it was removed at its source, until it is saved again', async () => {
    const removed = record();
    const { _id: id } = removed;
    await bed().seed(list, removed);

    expect(await bed().stores[list].remove([id], REMOVED_AT)).toBe(1);
    expect(await foundByEveryKey(id)).toEqual([null, null, null]);
    await bed().seed(list, removed);
    expect(await foundByEveryKey(id)).toEqual([{ id }, { id }, { id }]);
  });

  it('is found by no key while its platform has withdrawn', async () => {
    const hidden = record();
    await bed().seed(list, hidden);
    const { _id: id, source } = hidden;
    const show = (shown: boolean) =>
      bed().stores[list].setShown(source.platform, shown, REMOVED_AT);

    expect(await show(false)).toBe(1);
    expect(await foundByEveryKey(id)).toEqual([null, null, null]);
    expect(await show(true)).toBe(1);
    expect(await foundByEveryKey(id)).toEqual([{ id }, { id }, { id }]);
  });

  async function foundByEveryKey(id: string): Promise<unknown[]> {
    const data = await bed().ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
    const entities = await bed().askEntities(
      [
        { __typename: type, id },
        { __typename: type, nodeKey: id },
      ],
      `... on ${type} { id }`,
    );
    return [data[field], ...entities];
  }
}
