import { expect, it } from '@jest/globals';
import {
  fieldWith,
  type ListName,
  type RecordOf,
  type StoresOf,
  type SubgraphTestBed,
} from './subgraphTestBed.js';

const HIDDEN_AT = new Date('2026-07-01T00:00:00Z');
const WITHDRAWN = 'withdrawn';

/** What one list says of itself, so that the behaviour all lists share can be tested. */
interface ListDescription<Stores extends StoresOf<Stores>, List extends ListName<Stores>> {
  /** The test bed, which is open once tests run. */
  readonly bed: () => SubgraphTestBed<Stores>;
  readonly list: List;
  /** The orders that need no query; the first one is the default. */
  readonly orders: readonly [string, ...string[]];
  /** Seven or more records with ties in the orders, and with nulls where an order allows them. */
  readonly records: () => readonly RecordOf<Stores, List>[];
  /** What is added after each page, before or among those records. */
  readonly added: (order: string) => RecordOf<Stores, List>;
  /** For a list that takes a query: one, and a record that it finds. */
  readonly text?: { readonly query: string; readonly found: () => RecordOf<Stores, List> };
  /** Filters, each with the record it keeps; all leave out another one. */
  readonly filters: {
    readonly leaves: RecordOf<Stores, List>;
    readonly keeps: readonly (readonly [filter: string, record: RecordOf<Stores, List>])[];
  };
  /** Arguments that are refused, besides those of paging, each with the message. */
  readonly refusals?: readonly Refusal[];
  readonly indexes: {
    /** Arguments with which an index answers all of `selection`. */
    readonly serve: readonly string[];
    readonly selection: string;
    /** Arguments with which an index gives all pages in their order. */
    readonly order?: readonly string[];
  };
  /** Where the list stands below the records of other domains, and a record that is listed there. */
  readonly below?: readonly (readonly [
    type: string,
    field: string,
    record: (parent: string) => RecordOf<Stores, List>,
  ])[];
}

type Refusal = readonly [args: string, message: string];

const REFUSED_PAGES: readonly Refusal[] = [
  ...[0, 101, 5000].map(
    (first): Refusal => [`first: ${first}`, `first must be 1 to 100, got ${first}`],
  ),
  // What decodes to nothing, to no JSON, and to JSON that is no cursor.
  ...['x', 'nonsense', 'e30'].map(
    (after): Refusal => [
      `after: "${after}"`,
      `after must be an endCursor or a cursor of an earlier page, got "${after}"`,
    ],
  ),
];

/** Tests what every list of records does, to be called within the `describe` of a list. */
export function describeList<Stores extends StoresOf<Stores>, List extends ListName<Stores>>(
  description: ListDescription<Stores, List>,
): void {
  describePaging(description);
  describeFilters(description);
  describeRefusals(description);
  describeReads(description);
  describeListsBelow(description);
  describeHiding(description);
}

function describePaging<Stores extends StoresOf<Stores>, List extends ListName<Stores>>({
  bed,
  list,
  orders,
  records,
  added,
  text,
}: ListDescription<Stores, List>): void {
  it(`is ordered by ${orders[0]} unless told otherwise`, async () => {
    await bed().seed(list, ...records());

    expect(await bed().idsOf(list)).toEqual(await bed().idsOf(list, `orderBy: ${orders[0]}`));
  });

  it.each(orders)('pages by %s through ties and nulls, each record once', async (order) => {
    const seeded = await bed().seed(list, ...records());

    const whole = await bed().idsOf(list, `orderBy: ${order}`);
    expect(whole.toSorted()).toEqual(seeded.toSorted());
    for (const first of [1, 2, 3]) {
      const paged = await bed().idsOfAllPages(list, `first: ${first}, orderBy: ${order}`);
      expect(paged).toEqual(whole);
    }
  });

  it.each(orders)(
    'gives each record once when paging by %s while records are added',
    async (order) => {
      for (const first of [1, 2]) {
        await bed().clear();
        const seeded = await bed().seed(list, ...records());
        const before = await bed().idsOf(list, `orderBy: ${order}`);

        // As many as there were: a list that grows behind the reader for ever has no last page.
        let toAdd = seeded.length;
        const paged = await bed().idsOfAllPages(
          list,
          `first: ${first}, orderBy: ${order}`,
          async () => {
            if (toAdd > 0) await bed().seed(list, added(order));
            toAdd -= 1;
          },
        );

        const after = await bed().idsOf(list, `first: 100, orderBy: ${order}`);
        expect(after.length).toBeGreaterThan(before.length);
        expect(paged.filter((id) => seeded.includes(id))).toEqual(before);
        expect(paged).toEqual(after.filter((id) => paged.includes(id)));
      }
    },
  );

  if (text === undefined) return;
  it('pages through what a query found, each record once', async () => {
    const found = await bed().seed(list, ...Array.from({ length: 5 }, text.found));
    await bed().seed(list, ...records());

    for (const first of [1, 2]) {
      const paged = await bed().idsOfAllPages(list, `first: ${first}, query: "${text.query}"`);
      expect(paged.toSorted()).toEqual(found.toSorted());
    }
  });
}

function describeFilters<Stores extends StoresOf<Stores>, List extends ListName<Stores>>({
  bed,
  list,
  filters: { leaves, keeps },
}: ListDescription<Stores, List>): void {
  it.each(keeps)('keeps by the filter %s', async (filter, record) => {
    await bed().seed(list, leaves, record);

    expect(await bed().idsOf(list, `filter: { ${filter} }`)).toEqual([record._id]);
  });
}

function describeRefusals<Stores extends StoresOf<Stores>, List extends ListName<Stores>>({
  bed,
  list,
  orders,
  records,
  text,
  refusals = [],
}: ListDescription<Stores, List>): void {
  const withoutQuery: readonly Refusal[] =
    text === undefined
      ? []
      : [['orderBy: RELEVANCE', 'orderBy RELEVANCE needs a query to be relevant to']];

  it.each([...REFUSED_PAGES, ...withoutQuery, ...refusals])('refuses %s', async (args, message) => {
    const errors = await bed().errorsOf(`{ ${list}(${args}) { nodes { id } } }`);

    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });

  it('refuses a cursor of another order', async () => {
    await bed().seed(list, ...records());
    const [usual, ...others] = orders;
    const cursorOf = async (args: string) => {
      const data = await bed().ask(`{ ${fieldWith(list, args)} { pageInfo { endCursor } } }`);
      return data[list].pageInfo.endCursor;
    };
    const refusalOf = (cursor: string, args: string) =>
      bed().errorsOf(`{ ${list}(after: "${cursor}"${args}) { nodes { id } } }`);
    const refusal = (given: string, order: string) => ({
      code: 'BAD_USER_INPUT',
      message: `after is a cursor of the order ${given}, but the list is ordered by ${order}: keep one order while paging`,
    });

    for (const other of others) {
      const forth = await refusalOf(await cursorOf(''), `, orderBy: ${other}`);
      const back = await refusalOf(await cursorOf(`orderBy: ${other}`), '');
      expect([...forth, ...back]).toEqual([refusal(usual, other), refusal(other, usual)]);
    }
  });
}

function describeReads<Stores extends StoresOf<Stores>, List extends ListName<Stores>>({
  bed,
  list,
  records,
  indexes,
}: ListDescription<Stores, List>): void {
  it('reads neither rows nor counts that are not asked for', async () => {
    await bed().seed(list, ...records());

    // Rows first: a count that nobody asked for would otherwise be one that is remembered.
    await bed().ask(`{ ${list} { nodes { id } edges { cursor } pageInfo { endCursor } } }`);
    expect(bed().mongo.queries(list)).toBe(1);
    await bed().ask(`{ ${list} { totalCount } }`);
    expect(bed().mongo.queries(list)).toBe(2);
  });

  it('counts the whole list from the keys of an index', async () => {
    await bed().seed(list, ...records());

    const stages = await bed().stagesOfReads(() => bed().ask(`{ ${list} { totalCount } }`));

    expect(stages.some((stage) => stage === 'COUNT_SCAN' || stage === 'IXSCAN')).toBe(true);
    expect(stages).not.toContain('FETCH');
    expect(stages).not.toContain('COLLSCAN');
  });

  it.each(indexes.serve)(`answers ${list}(%s) from an index`, async (args) => {
    await bed().seed(list, ...records());

    const stages = await bed().stagesOfReads(() =>
      bed().ask(`{ ${fieldWith(list, args)} { ${indexes.selection} } }`),
    );

    expect(stages).not.toContain('COLLSCAN');
    expect(stages.some((stage) => stage === 'IXSCAN' || stage === 'TEXT_MATCH')).toBe(true);
  });

  if (indexes.order === undefined) return;
  it.each(indexes.order)(`reads the pages of ${list}(%s) without sorting`, async (args) => {
    await bed().seed(list, ...records());

    const stages = await bed().stagesOfReads(() => bed().idsOfAllPages(list, `first: 2, ${args}`));

    expect(stages).not.toContain('SORT');
  });
}

function describeListsBelow<Stores extends StoresOf<Stores>, List extends ListName<Stores>>({
  bed,
  list,
  below,
}: ListDescription<Stores, List>): void {
  if (below === undefined) return;
  it.each(below)(
    'loads %s.%s of many in one round trip and counts it in one more, from an index',
    async (type, field, record) => {
      const parents = Array.from({ length: 20 }, (_, index) => {
        const id = `${type.toLowerCase()}:hub:${index}`;
        return { id, children: [record(id), record(id)] };
      });
      // Ids come from requests, and one with a $ must stay a plain text.
      const childless = { id: '$name', children: [] };
      const key = type === 'Platform' ? 'code' : 'id';
      await bed().seed(list, ...parents.flatMap(({ children }) => children));

      const stages = await bed().stagesOfReads(async () => {
        const entities = await bed().askEntities(
          [...parents, childless].map(({ id }) => ({ __typename: type, [key]: id, nodeKey: id })),
          `... on ${type} { list: ${field}(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } }`,
        );

        expect(entities).toHaveLength(21);
        for (const [index, { children }] of parents.entries()) {
          const { nodes, ...page } = entities[index].list;
          expect(page).toEqual({ totalCount: 2, pageInfo: { hasNextPage: true } });
          expect(nodes).toHaveLength(1);
          expect(children.map(({ _id }) => _id)).toContain(nodes[0].id);
        }
        const none = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };
        expect(entities[20]).toEqual({ list: none });
      });

      expect(bed().mongo.queries(list)).toBe(2);
      expect(stages).not.toContain('COLLSCAN');
      expect(stages).toContain('IXSCAN');
    },
  );
}

function describeHiding<Stores extends StoresOf<Stores>, List extends ListName<Stores>>({
  bed,
  list,
  records,
  text,
  indexes,
  below = [],
}: ListDescription<Stores, List>): void {
  type Row = RecordOf<Stores, List>;
  const parentOf = (type: string) =>
    type === 'Platform' ? WITHDRAWN : `${type.toLowerCase()}:hub:1`;
  const byWithdrawn = (record: Row): Row => ({
    ...record,
    source: { ...record.source, platform: WITHDRAWN },
  });
  /** All that a reader can see of the list: with each of the arguments an index serves, and below others. */
  const everyAnswer = async () => {
    const answers = [];
    for (const args of indexes.serve) {
      answers.push(await bed().ask(`{ ${fieldWith(list, args)} { ${indexes.selection} } }`));
    }
    for (const [type, field] of below) {
      const key = type === 'Platform' ? 'code' : 'id';
      answers.push(
        await bed().askEntities(
          [{ __typename: type, [key]: parentOf(type), nodeKey: parentOf(type) }],
          `... on ${type} { list: ${field} { totalCount nodes { id } } }`,
        ),
      );
    }
    return answers;
  };
  const seedBoth = async () => {
    await bed().seed(list, ...records());
    const before = await everyAnswer();
    const gone = [
      ...records(),
      ...(text === undefined ? [] : [text.found()]),
      ...below.map(([type, _field, record]) => record(parentOf(type))),
    ].map(byWithdrawn);
    const ids = await bed().seed(list, ...gone);
    const withAll = await everyAnswer();
    expect(withAll).not.toEqual(before);
    return { before, gone, ids, withAll };
  };

  it('neither lists, finds nor counts what was removed at its source, until it is saved again', async () => {
    const { before, gone, ids, withAll } = await seedBoth();
    const store = bed().stores[list];

    expect(await store.remove([...ids, `${list}:hub:never`], HIDDEN_AT)).toBe(ids.length);
    expect(await everyAnswer()).toEqual(before);
    // Neither a second removal nor the return of its platform brings it back.
    expect(await store.remove(ids, HIDDEN_AT)).toBe(0);
    expect(await store.setShown(WITHDRAWN, true, HIDDEN_AT)).toBe(0);
    expect(await everyAnswer()).toEqual(before);

    expect(await store.save(gone, HIDDEN_AT)).toMatchObject({ changed: ids.length });
    expect(await everyAnswer()).toEqual(withAll);
  });

  it('neither lists, finds nor counts what a withdrawn platform gave, until it is back', async () => {
    const { before, ids, withAll } = await seedBoth();
    const store = bed().stores[list];

    expect(await store.setShown(WITHDRAWN, false, HIDDEN_AT)).toBe(ids.length);
    expect(await everyAnswer()).toEqual(before);
    expect(await store.setShown(WITHDRAWN, false, HIDDEN_AT)).toBe(0);

    expect(await store.setShown(WITHDRAWN, true, HIDDEN_AT)).toBe(ids.length);
    expect(await everyAnswer()).toEqual(withAll);
  });

  it('finds in an index what a platform gave', async () => {
    await bed().seed(list, ...records().map(byWithdrawn));

    const stages = await bed().stagesOfWrites(() =>
      bed().stores[list].setShown(WITHDRAWN, false, HIDDEN_AT),
    );

    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
  });
}
