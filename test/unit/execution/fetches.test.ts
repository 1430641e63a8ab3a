import type { FetchNode, FlattenNode, PlanNode } from '@apollo/query-planner';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLError, OperationTypeNode } from 'graphql';
import { compilePlan, UnknownPlan } from '../../../gateway/execution/plan/compilePlan.js';
import type { Execution } from '../../../gateway/execution/plan/execution.js';
import type { Tree } from '../../../gateway/execution/tree.js';

const supergraphSchema = buildSchema(`
  type Query { offers: [Offer] } interface Node { id: ID! }
  type Offer implements Node { id: ID! title: String owner: Owner rival: Owner price: Int }
  type Owner implements Node { id: ID! name: String }`);

const FACTS = {
  separated: null,
  supergraphSchema,
  interfaces: new Set(['Node']),
};

/** What a subgraph was sent, and what it says to that. */
type Answerer = (variables: Record<string, unknown>) => unknown;

/** Runs a part of a plan over a tree with one subgraph. */
async function run(
  node: PlanNode,
  data: Tree,
  answer: Answerer,
  variables: Record<string, unknown> = {},
) {
  const sent: Record<string, unknown>[] = [];
  const step = compilePlan(node, {
    ...FACTS,
    sourceOf: () => ({
      async process({ request }) {
        const given = request.variables ?? {};
        sent.push(given);
        return answer(given) as never;
      },
    }),
  });
  const execution: Execution = {
    variables,
    coercedVariables: variables,
    data,
    errors: [],
    asked: {} as never,
    context: {} as never,
  };
  await step(execution, [data]);
  return { data, sent, errors: execution.errors.map((error) => error.toJSON()) };
}

const root: FetchNode = {
  kind: 'Fetch',
  serviceName: 'technologies',
  operation: '{ offers { id } }',
  operationName: undefined,
  operationKind: OperationTypeNode.QUERY,
};

const owners = (more: Partial<FetchNode> = {}): PlanNode => ({
  kind: 'Flatten',
  path: ['offers', '@', 'owner'],
  node: {
    ...root,
    serviceName: 'institutions',
    requires: [
      {
        kind: 'InlineFragment',
        typeCondition: 'Owner',
        selections: [
          { kind: 'Field', name: '__typename' },
          { kind: 'Field', name: 'id' },
        ],
      },
    ],
    ...more,
  },
});

const owner = (id: string) => ({ __typename: 'Owner', id });
const offersOf = (...ids: (string | null)[]): Tree => ({
  offers: ids.map((id) => ({ owner: id === null ? null : owner(id) })),
});

describe('a fetch of records', () => {
  it('asks for each record once and gives it to all who have it', async () => {
    const named = ({ representations }: Record<string, unknown>) => ({
      data: { _entities: (representations as { id: string }[]).map(({ id }) => ({ name: id })) },
    });
    const { data, sent } = await run(owners(), offersOf('a', 'b', null, 'a'), named);

    expect(sent).toEqual([{ representations: [owner('a'), owner('b')] }]);
    expect(data).toEqual({
      offers: [
        { owner: { ...owner('a'), name: 'a' } },
        { owner: { ...owner('b'), name: 'b' } },
        { owner: null },
        { owner: { ...owner('a'), name: 'a' } },
      ],
    });
  });

  it('asks once for what the owners of a record share, and tells its errors at each place', async () => {
    const rivals: PlanNode = {
      kind: 'Flatten',
      path: ['offers', '@', 'owner', 'rival'],
      node: (owners() as FlattenNode).node,
    };
    const { data, sent, errors } = await run(
      { kind: 'Sequence', nodes: [owners(), rivals] },
      offersOf('a', 'a'),
      ({ representations }) =>
        JSON.stringify(representations).includes('"r"')
          ? { data: { _entities: [null] }, errors: [{ message: 'no', path: ['_entities', 0] }] }
          : { data: { _entities: [{ rival: { __typename: 'Owner', id: 'r' } }] } },
    );
    expect(sent).toHaveLength(2);
    expect(JSON.stringify(data).match(/"id":"r"/g)).toHaveLength(2);
    expect(errors.map(({ path }) => path)).toEqual([
      ['offers', 0, 'owner', 'rival'],
      ['offers', 1, 'owner', 'rival'],
    ]);
  });

  it('is not sent when there is nothing to ask for', async () => {
    const { sent } = await run(owners(), offersOf(null), () => ({}));
    expect(sent).toEqual([]);
    expect((await run(owners(), { offers: [{ owner: { id: 'a' } }] }, () => ({}))).sent).toEqual(
      [],
    );
  });

  it('does not ask for a record that lacks what one of several fragments requires', async () => {
    const { requires: key = [] } = (owners() as FlattenNode).node as FetchNode;
    const requires = [
      ...key,
      {
        kind: 'InlineFragment' as const,
        typeCondition: 'Node',
        selections: [{ kind: 'Field' as const, name: 'name' }],
      },
    ];
    const named = { ...owner('b'), name: null };
    const { sent } = await run(
      owners({ requires }),
      { offers: [{ owner: owner('a') }, { owner: named }] },
      () => ({ data: { _entities: [null] } }),
    );
    expect(sent).toEqual([{ representations: [named] }]);
  });

  it('tells an error at every place of the record', async () => {
    const { errors } = await run(owners(), offersOf('a', 'b', 'a'), () => ({
      data: { _entities: [null, { name: 'b' }] },
      errors: [{ message: 'no name', path: ['_entities', 0, 'name'], extensions: { code: 'X' } }],
    }));
    expect(errors).toEqual([
      {
        message: 'no name',
        path: ['offers', 0, 'owner', 'name'],
        extensions: { code: 'X', serviceName: 'institutions' },
      },
      {
        message: 'no name',
        path: ['offers', 2, 'owner', 'name'],
        extensions: { code: 'X', serviceName: 'institutions' },
      },
    ]);
  });

  it.each([
    ['none', {}],
    ['too few', { _entities: [{ name: 'a' }] }],
    ['no list', { _entities: 'all' }],
  ])('is refused when the answer has %s of the records', async (_what, answered) => {
    const { data, errors } = await run(owners(), offersOf('a', 'b'), () => ({ data: answered }));
    expect(errors).toMatchObject([{ message: expect.stringContaining('institutions') }]);
    expect(data).toEqual(offersOf('a', 'b'));
  });

  it('renames what the subgraph had to be asked by another name, also when it is null', async () => {
    const outputRewrites = [
      { kind: 'KeyRenamer' as const, path: ['... on Owner', 'name__1'], renameKeyTo: 'name' },
    ];
    const { data, errors } = await run(owners({ outputRewrites }), offersOf('a'), () => ({
      data: { _entities: [{ name__1: null }] },
      errors: [{ message: 'none', path: ['_entities', 0, 'name__1'] }],
    }));
    expect(data).toEqual({ offers: [{ owner: { ...owner('a'), name: null } }] });
    expect(errors).toMatchObject([{ path: ['offers', 0, 'owner', 'name'] }]);
  });

  it('calls a record by the type that the subgraph knows it by', async () => {
    const inputRewrites = [
      { kind: 'ValueSetter' as const, path: ['... on Owner', '__typename'], setValueTo: 'Node' },
    ];
    const { sent } = await run(owners({ inputRewrites }), offersOf('a'), () => ({
      data: { _entities: [{}] },
    }));
    expect(sent).toEqual([{ representations: [{ __typename: 'Node', id: 'a' }] }]);
  });
});

describe('a fetch of root fields', () => {
  it('sends the variables that the client gave, and no others', async () => {
    const fetch = { ...root, variableUsages: ['given', 'nothing', 'absent'] };
    const variables = { given: 1, nothing: null, unused: 2 };
    const { sent } = await run(fetch, {}, () => ({ data: {} }), variables);
    expect(sent).toEqual([{ given: 1, nothing: null }]);
  });

  it('joins what came before', async () => {
    const data = { offers: [{ id: 'a' }, null] };
    await run(root, data, () => ({ data: { offers: [{ title: 'A' }, null] } }));
    expect(data).toEqual({ offers: [{ id: 'a', title: 'A' }, null] });
  });

  it('keeps the type of an object of which a subgraph knows an interface only', async () => {
    const data = { offers: [{ __typename: 'Offer' }, { __typename: 'Node' }] };
    await run(root, data, () => ({
      data: {
        offers: [
          { __typename: 'Node', id: 'a' },
          { __typename: 'Offer', id: 'b' },
        ],
      },
    }));
    expect(data).toEqual({
      offers: [
        { __typename: 'Offer', id: 'a' },
        { __typename: 'Offer', id: 'b' },
      ],
    });
  });

  it('changes nothing that an object inherits', async () => {
    const { data } = await run(root, { offers: [{ id: 'a' }] }, () => ({
      data: JSON.parse('{ "offers": [{ "__proto__": { "title": "hidden" } }] }'),
    }));
    expect((data['offers'] as { title?: string }[])[0]?.title).toBeUndefined();
  });

  it('notes what its data source throws', async () => {
    const down = new GraphQLError('down', { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    const { errors } = await run(root, {}, () => {
      throw down;
    });
    expect(errors).toEqual([down.toJSON()]);
  });
});

describe('a plan', () => {
  it('takes the branch that a variable chooses', async () => {
    const node: PlanNode = { kind: 'Condition', condition: 'wanted', ifClause: root };
    const answer = () => ({ data: { offers: [] } });
    expect((await run(node, {}, answer, { wanted: true })).sent).toHaveLength(1);
    expect((await run(node, {}, answer, { wanted: false })).sent).toHaveLength(0);
  });

  it('is refused with the reason when the hub does not know it', () => {
    const facts = { ...FACTS, sourceOf: () => undefined };
    const typed: PlanNode = { kind: 'Flatten', path: ['offers', '@|[Offer]'], node: root };
    expect(() => compilePlan(typed, facts)).toThrow(UnknownPlan);
    expect(() => compilePlan({ kind: 'Defer', primary: {}, deferred: [] }, facts)).toThrow(
      'defers',
    );
  });
});
