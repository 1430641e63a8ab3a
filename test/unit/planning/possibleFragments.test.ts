import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, print, stripIgnoredCharacters } from 'graphql';
import { keepPossibleFragments } from '../../../gateway/planning/possibleFragments.js';

const schema = buildSchema(`
  type Query { found: [Found!]! }
  union Found = Offer | Event | Place
  interface Named { name: String }
  interface Record { id: ID! }
  type Offer implements Record { id: ID! price: Int }
  type Event implements Record { id: ID! }
  type Place implements Named { name: String }
  type Person implements Named { name: String }
`);

function kept(query: string): string {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const facts = { schema, interfaceObjects: new Set(['Record']) };
  return stripIgnoredCharacters(print(keepPossibleFragments(operation, facts, new Set())));
}

describe('fragments within each other', () => {
  it('are left out where no object meets both', () => {
    expect(kept('{ found { ... on Place { name ... on Record { id } } } }')).toBe(
      '{found{...on Place{name}}}',
    );
  });

  it('are written for each type at an interface object, with what that type can have', () => {
    expect(kept('{ found { ... on Record { id ... on Offer { price } } } }')).toBe(
      '{found{...on Offer{id}...on Event{id}...on Offer{price}}}',
    );
  });

  it('are on the type where one type alone can meet them', () => {
    expect(kept('{ found { ... on Named { name } ... on Place { name } } }')).toBe(
      '{found{...on Place{name}...on Place{name}}}',
    );
  });
});
