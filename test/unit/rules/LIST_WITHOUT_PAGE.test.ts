import { expect, it } from '@jest/globals';
import { LIST_WITHOUT_PAGE } from '../../../schema/rules/LIST_WITHOUT_PAGE.js';
import { LINK, messagesOf } from './checkRule.js';

it('warns of a list of own records without a page', () => {
  const sdl = `${LINK}
type TechmartA { parts: [TechmartPart!]! }
type TechmartPart { name: String }`;
  expect(messagesOf(LIST_WITHOUT_PAGE, sdl)).toEqual([
    'TechmartA.parts returns a whole list: it has no argument first or limit.',
  ]);
});

it('warns of a list of records of the hub without a page', () => {
  const sdl = `${LINK}
type TechnologyOffer @key(fields: "id") { id: ID! techmartSimilar: [TechnologyOffer!] }`;
  expect(messagesOf(LIST_WITHOUT_PAGE, sdl)).toEqual([
    'TechnologyOffer.techmartSimilar returns a whole list: it has no argument first or limit.',
  ]);
});

it('accepts pages, plain values and value types', () => {
  expect(
    messagesOf(
      LIST_WITHOUT_PAGE,
      `${LINK}
type TechmartA { tags: [String!]! codes: [Code!] parts(first: Int = 20): [TechmartPart!]! all(limit: Int): TechmartPartConnection }
type TechmartPart { name: String }
type TechmartPartConnection { nodes: [TechmartPart!]! }`,
    ),
  ).toEqual([]);
});
