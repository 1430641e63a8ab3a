import { expect, it } from '@jest/globals';
import { HUB_ELEMENT_DESCRIBED } from '../../../schema/rules/HUB_ELEMENT_DESCRIBED.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses a description of a type of the hub', () => {
  const sdl = `${LINK}
"Buy at Techmart."
type TechnologyOffer @key(fields: "id") {
  "Ours."
  id: ID!
}`;
  expect(messagesOf(HUB_ELEMENT_DESCRIBED, sdl)).toEqual([
    "The description of TechnologyOffer is the hub's, here it has another.",
    "The description of TechnologyOffer.id is the hub's, here it has another.",
  ]);
  expect(messagesOf(HUB_ELEMENT_DESCRIBED, patched(HUB_ELEMENT_DESCRIBED, sdl))).toEqual([]);
});

it('refuses a description of Query and of the schema', () => {
  const sdl = `${LINK}
"All of Techmart."
schema { query: Query }
"All of Techmart."
type Query { techmart: Int }`;
  expect(messagesOf(HUB_ELEMENT_DESCRIBED, sdl)).toEqual([
    "The description of the schema is the hub's, here it has another.",
    "The description of Query is the hub's, here it has another.",
  ]);
});

it('refuses another description in a copy', () => {
  const sdl = `${LINK}
"Cash."
type Money @shareable { amount: Decimal! }`;
  expect(messagesOf(HUB_ELEMENT_DESCRIBED, sdl)).toEqual([
    "The description of Money is the hub's, here it has another.",
  ]);
});

it("accepts the hub's own words, and descriptions of what is added", () => {
  expect(
    messagesOf(
      HUB_ELEMENT_DESCRIBED,
      `${LINK}
type TechnologyOffer @key(fields: "id") {
  "Identifies the listing in the whole network."
  id: ID!
  "Rank at Techmart."
  techmartRank("Year." year: Int): Int
}
type Query {
  "Techmart."
  techmart: Int
}
"An amount of money in one currency."
type Money @shareable { amount: Decimal! }`,
    ),
  ).toEqual([]);
});
