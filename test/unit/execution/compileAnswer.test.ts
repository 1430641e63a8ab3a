import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { compileAnswer } from '../../../gateway/execution/answer/compileAnswer.js';
import { explainViolations, type Violation } from '../../../gateway/execution/answer/violations.js';
import type { Tree } from '../../../gateway/execution/tree.js';
import { correctOperation, openOperation } from '../../../gateway/planning/correctOperation.js';

const schema = buildSchema(`
  type Query { offer: Offer offers: [Offer!] matrix: [[Int]] node: Node any: Any strict: Offer! }
  interface Node { id: ID! }
  type Offer implements Node { id: ID! title: String level: Int price: Float open: Boolean state: State raw: Raw
    owner: Owner! rival: Owner }
  type Owner implements Node { id: ID! name: String! }
  union Any = Offer | Owner
  enum State { DRAFT SHOWN }
  scalar Raw`);

/** Writes a tree as the answer to a query, and tells what it lacked. */
function write(query: string, tree: Tree, conditions: Record<string, unknown> = {}) {
  const root = schema.getQueryType();
  if (!root) throw new Error('the schema has no query type');
  const open = openOperation(parse(query), undefined);
  const { operation, hidden, writtenAs } = correctOperation(open, conditions, {
    schema,
    required: new Set(),
    requiredWithArguments: new Set(),
    interfaceKeys: new Map(),
    interfaceObjects: new Set(),
    interfaceObjectFields: { givenBy: new Set(), requiring: new Map() },
  });
  const violations: Violation[] = [];
  const writer = compileAnswer(root, operation.selectionSet, { schema, hidden, writtenAs });
  return { text: writer(tree, violations), violations };
}

describe('an answer', () => {
  it.each([
    [
      'in the order of the query',
      '{ offer { title id } }',
      { offer: { id: '1', title: 'A' } },
      '{"offer":{"title":"A","id":"1"}}',
    ],
    [
      'with what was not asked left out',
      '{ offer { id } }',
      { offer: { id: '1', title: 'A' } },
      '{"offer":{"id":"1"}}',
    ],
    [
      'by aliases',
      '{ offer { name: title key: id } }',
      { offer: { key: '1', name: 'A' } },
      '{"offer":{"name":"A","key":"1"}}',
    ],
    [
      'with fields of fragments where they come first',
      '{ offer { ...F title } } fragment F on Node { id }',
      { offer: { title: 'A', id: '1' } },
      '{"offer":{"id":"1","title":"A"}}',
    ],
    [
      'joined from several selections of one field',
      '{ offer { owner { id } ... on Node { ... on Offer { owner { name } } } } }',
      { offer: { owner: { name: 'O', id: '7' } } },
      '{"offer":{"owner":{"id":"7","name":"O"}}}',
    ],
  ])('is written %s', (_how, query, tree, text) => {
    expect(write(query, tree).text).toBe(text);
  });

  it('escapes what JSON cannot carry as it is, and nothing else', () => {
    const title = 'quote " backslash \\ line\n ünïcode ☃ 😀 half \ud83d';
    const { text } = write('{ offer { title } }', { offer: { title } });
    expect(text).toBe(JSON.stringify({ offer: { title } }));
  });

  it('takes the fields of the type that an object names', () => {
    const query = '{ any { __typename ... on Offer { title } ... on Owner { name } } node { id } }';
    const tree = { any: { __typename: 'Owner', name: 'O' }, node: { __typename: 'Offer', id: 1 } };
    expect(JSON.parse(write(query, tree).text ?? '')).toEqual({
      any: { __typename: 'Owner', name: 'O' },
      node: { id: '1' },
    });
  });

  it('leaves out what @skip and @include choose against', () => {
    const query =
      'query ($a: Boolean!, $b: Boolean!) { offer { id @skip(if: $a) title @include(if: $b) level @skip(if: false) } }';
    const tree = { offer: { id: '1', title: 'A', level: 3 } };
    expect(write(query, tree, { a: true, b: false }).text).toBe('{"offer":{"level":3}}');
    expect(write(query, tree, { a: false, b: true }).text).toBe(
      '{"offer":{"id":"1","title":"A","level":3}}',
    );
  });
});

describe('a value that its type does not have', () => {
  it.each([
    ['level', 1.5],
    ['level', 2 ** 31],
    ['level', '3'],
    ['price', '1'],
    ['price', Number.NaN],
    ['open', 'true'],
    ['title', 7],
    ['title', ['a']],
    ['state', 'GONE'],
    ['rival', 'text'],
    ['rival', []],
  ])('becomes null, %s: %j', (field, value) => {
    const selection = field === 'rival' ? 'rival { id }' : field;
    const { text, violations } = write(`{ offer { ${selection} } }`, { offer: { [field]: value } });
    expect(text).toBe(`{"offer":{"${field}":null}}`);
    expect(violations).toEqual([{ kind: 'invalid', path: ['offer', field], nulled: 0 }]);
  });

  it('is no matter where a scalar is the subgraph’s own', () => {
    const raw = { any: ['thing', 1, null] };
    expect(write('{ offer { raw } }', { offer: { raw } }).text).toBe(
      JSON.stringify({ offer: { raw } }),
    );
  });

  it('is an object of a type that cannot stand there', () => {
    const { text } = write('{ node { id } }', { node: { __typename: 'Query', id: '1' } });
    expect(text).toBe('{"node":null}');
  });

  it.each([
    ['{ node { id ... on Offer { title } } }', '{"node":null}'],
    ['{ node { __typename id } }', '{"node":null}'],
    ['{ node { id ... on Node { id } } }', '{"node":{"id":"1"}}'],
  ])('is an object whose type nobody has told where that decides: %s', (query, expected) => {
    const { text, violations } = write(query, { node: { __typename: 'Node', id: '1' } });
    expect(text).toBe(expected);
    const missing = [{ kind: 'missing', path: ['node'], nulled: 0 }];
    expect(violations).toEqual(expected === '{"node":null}' ? missing : []);
  });
});

describe('null where there must be a value', () => {
  it('makes the objects above null, up to the first that may be', () => {
    const tree = {
      offers: [
        { id: '1', owner: { name: 'O' } },
        { id: '2', owner: { name: null } },
      ],
    };
    const { text, violations } = write('{ offers { id owner { name } } }', tree);
    expect(text).toBe('{"offers":null}');
    expect(violations).toEqual([{ kind: 'null', path: ['offers', 1, 'owner', 'name'], nulled: 3 }]);
  });

  it('makes the whole answer null when nothing above may be', () => {
    expect(write('{ strict { id } }', { strict: null }).text).toBeNull();
  });

  it('keeps nulls of lists that may have them', () => {
    expect(write('{ matrix }', { matrix: [[1, null], null] }).text).toBe(
      '{"matrix":[[1,null],null]}',
    );
  });

  it('needs no error where a record is not there and may be null', () => {
    const { text, violations } = write('{ offer { id rival { name } } }', {
      offer: { id: '1', rival: { id: '7' } },
    });
    expect(text).toBe('{"offer":{"id":"1","rival":null}}');
    expect(explainViolations(violations, [])).toEqual([]);
  });

  it('has an error where a record is not there and must not be null', () => {
    const { text, violations } = write('{ offer { owner { name } } }', { offer: { owner: {} } });
    expect(text).toBe('{"offer":null}');
    expect(explainViolations(violations, []).map((error) => error.toJSON())).toMatchObject([
      { path: ['offer', 'owner', 'name'], extensions: { code: 'SUBGRAPH_BAD_RESPONSE' } },
    ]);
  });

  it('tells nothing of what is missing where all is null for another reason', () => {
    const query = '{ offers { owner { name } } strict { id } }';
    const { text, violations } = write(query, { offers: [{}], strict: null });
    expect(text).toBeNull();
    expect(violations).toEqual([{ kind: 'null', path: ['strict'], nulled: 1 }]);
  });
});
