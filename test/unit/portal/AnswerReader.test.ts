import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { AnswerReader } from '../../../gateway/datasources/portal/AnswerReader.js';
import { readOperation } from '../../../gateway/datasources/portal/askedFields.js';

const schema = buildSchema(`
  scalar JSON
  type Query { techmart: TechmartQuery technologies: [Offer!]! }
  type TechmartQuery { notes: [[String!]] colour: Colour size: Float ok: Boolean any: JSON things: [Thing!] }
  enum Colour { RED GREEN }
  interface Thing { id: ID! }
  type Offer implements Thing { id: ID! title: String techmartNote: String techmartCode: TechmartCode }
  type Lab implements Thing { id: ID! techmartName: String }
  type TechmartCode { number: Int! }
`);

function readRoot(query: string, data: object, maxValues = 1_000) {
  const reader = new AnswerReader(schema, maxValues);
  const read = reader.readRoot({ ...data }, readOperation(query, schema).root);
  return { read, flaw: reader.flaw };
}

function readOffer(selection: string, entity: unknown) {
  const reader = new AnswerReader(schema, 1_000);
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
  const known = { __typename: 'Offer', id: 'offer:techmart:1' };
  const read = reader.readEntity(entity, readOperation(query, schema).ofEntities('Offer'), known);
  return { read, flaw: reader.flaw };
}

describe('the data of an answer', () => {
  it('is taken where it was asked for, under aliases and through fragments', () => {
    const query =
      '{ techmart { c: colour ...Rest things { ... on Offer { id } ... on Lab { name: techmartName } } } } fragment Rest on TechmartQuery { ok size }';
    const data = {
      techmart: { c: 'RED', ok: true, size: 2, things: [{ id: '1' }, { name: 'x' }] },
    };
    expect(readRoot(query, data)).toEqual({ read: data, flaw: null });
  });

  it('loses what was not asked for', () => {
    const data = { techmart: { ok: true, colour: 'RED' }, technologies: [] };
    expect(readRoot('{ techmart { ok } }', data).read).toEqual({ techmart: { ok: true } });
  });

  it.each([
    ['notes', 'text', null],
    ['notes', ['text'], [null]],
    ['notes', [['a'], ['b', null]], [['a'], null]],
    ['colour', 'BLUE', null],
    ['colour', 1, null],
    ['size', 'large', null],
    ['ok', 'true', null],
    ['things { id }', [{ id: '1' }, null], null],
    ['things { id }', [{ id: '1' }, { id: null }], null],
    ['things { id }', [{ id: '1' }, 'text'], null],
    ['things { id }', { id: '1' }, null],
    ['things { __typename id }', [{ __typename: 'TechmartQuery', id: '1' }], null],
    ['things { id }', [{ __typename: 'Nothing', id: '1' }], null],
    ['any', { deep: [{ ['__proto__']: 1 }] }, null],
  ])(
    'is null at the nearest place that may be where it does not fit: %s %j',
    (selection, value, read) => {
      const [field = ''] = selection.split(' ');
      const outcome = readRoot(`{ techmart { ${selection} ok2: ok } }`, {
        techmart: { [field]: value, ok2: true },
      });
      expect(outcome.read).toEqual({ techmart: { [field]: read, ok2: true } });
      expect(outcome.flaw).toEqual(expect.any(String));
    },
  );

  it('may be any JSON for a custom scalar', () => {
    const data = { techmart: { any: { a: [1, { b: null }] } } };
    expect(readRoot('{ techmart { any } }', data)).toEqual({ read: data, flaw: null });
  });

  it('never has a key that reaches a prototype, even when a client names one so', () => {
    const techmart = JSON.parse('{"__proto__":"RED","ok":true}');
    const { read } = readRoot('{ techmart { __proto__: colour ok } }', { techmart });
    expect(Object.keys(read['techmart'] as object)).toEqual(['ok']);
  });

  it('is refused when it has too many values', () => {
    const data = { techmart: { notes: [Array.from({ length: 100 }, () => 'x')] } };
    expect(() => readRoot('{ techmart { notes } }', data, 50)).toThrow('too many values');
  });
});

describe('an entity of an answer', () => {
  it('keeps its type and key whatever the portal says', () => {
    const entity = { __typename: 'Lab', id: 'lab:hub:1', techmartNote: 'n' };
    expect(readOffer('... on Offer { __typename id techmartNote }', entity).read).toEqual({
      __typename: 'Offer',
      id: 'offer:techmart:1',
      techmartNote: 'n',
    });
  });

  it('takes no field that was asked of another type', () => {
    const selection = '... on Offer { techmartNote } ... on Lab { title: techmartName }';
    expect(readOffer(selection, { techmartNote: 'n', title: 'false' }).read).toEqual({
      techmartNote: 'n',
    });
  });

  it('takes the fields that were asked of its interface', () => {
    expect(
      readOffer('... on Thing { id } ... on Offer { techmartNote }', { id: '9' }).read,
    ).toEqual({ id: 'offer:techmart:1' });
  });

  it('is null where it is absent', () => {
    expect(readOffer('... on Offer { techmartNote }', null)).toEqual({ read: null, flaw: null });
  });

  it('keeps its other fields when one does not fit', () => {
    expect(
      readOffer('... on Offer { techmartNote techmartCode { number } }', {
        techmartNote: 'n',
        techmartCode: { number: 'one' },
      }),
    ).toEqual({ read: { techmartNote: 'n', techmartCode: null }, flaw: 'number' });
  });
});
