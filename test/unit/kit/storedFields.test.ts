import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, type GraphQLResolveInfo, parse } from 'graphql';
import { type StoredFields, storedFieldsOf } from '../../../subgraphs/kit/storedFields.js';

interface Row {
  _id: string;
  kind: string;
  names: string[];
  city: string;
  text: string;
  ownerId: string;
}

interface RowResolvers {
  id?: unknown;
  name?: unknown;
  owner?: unknown;
  history?: unknown;
  city?: unknown;
  text?: unknown;
}

const FIELDS = storedFieldsOf<RowResolvers, Row>({
  types: ['Lab'],
  always: ['kind'],
  needs: { id: [], name: ['names'], owner: ['ownerId'], history: 'WHOLE' },
});

const schema = buildSchema(`
  interface Node { id: ID! }
  type Lab implements Node { id: ID! name: String city: String text: String owner: Owner history: String }
  type Owner implements Node { id: ID! name: String city: String }
  type Edge { cursor: String node: Lab }
  type LabConnection { nodes: [Lab] edges: [Edge] totalCount: Int }
  type Query { lab: Lab labs: LabConnection node: Node }
`);

/** What is to be read for an operation, as the resolver of its root field finds it out. */
async function fieldsFor(query: string, variables = {}): Promise<StoredFields> {
  const seen: GraphQLResolveInfo[] = [];
  const note = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    seen.push(info);
    return null;
  };
  await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    rootValue: { lab: note, labs: note, node: note },
  });
  const [info] = seen;
  if (info === undefined) throw new Error('no field of the root was asked');
  return info.fieldName === 'labs' ? FIELDS.ofPage(info) : FIELDS.ofRecord(info);
}

describe('what is read of a record', () => {
  it('is what the selected fields are made of, and what is always read', async () => {
    expect(await fieldsFor('{ lab { id name city } }')).toEqual(['city', 'kind', 'names']);
  });

  it('is not what fields below are called', async () => {
    expect(await fieldsFor('{ lab { owner { city name } } }')).toEqual(['kind', 'ownerId']);
  });

  it('counts aliases by their field, and does without __typename', async () => {
    expect(await fieldsFor('{ lab { __typename city: name } }')).toEqual(['kind', 'names']);
  });

  it('follows fragments on the record or an interface of it, not those on other types', async () => {
    const fragments = 'fragment F on Lab { city } query Q';
    expect(
      await fieldsFor(
        `${fragments} { node { ...F ... on Node { id } ... on Owner { name } ... { __typename } } }`,
      ),
    ).toEqual(['city', 'kind']);
  });

  it('joins what is selected of one field in several places', async () => {
    expect(await fieldsFor('{ lab { city } lab { name } }')).toEqual(['city', 'kind', 'names']);
  });

  it('includes what variables leave out, so that one answer does for all', async () => {
    const query = 'query ($with: Boolean!) { lab { city text @include(if: $with) } }';
    expect(await fieldsFor(query, { with: false })).toEqual(['city', 'kind', 'text']);
  });

  it('is the whole record for a field that needs it', async () => {
    expect(await fieldsFor('{ lab { city history } }')).toBeNull();
  });

  it('is looked for in the nodes and edges of a page', async () => {
    expect(
      await fieldsFor('{ labs { totalCount nodes { city } edges { node { name } } } }'),
    ).toEqual(['city', 'kind', 'names']);
    expect(
      await fieldsFor(
        '{ labs { ... on LabConnection { edges { ... on Edge { node { text } } } } } }',
      ),
    ).toEqual(['kind', 'text']);
    expect(await fieldsFor('{ labs { totalCount } }')).toEqual(['kind']);
  });
});
