import { expect, it } from '@jest/globals';
import { HUB_ELEMENT_DECORATED } from '../../../schema/rules/HUB_ELEMENT_DECORATED.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses to deprecate what the hub owns', () => {
  const sdl = `${LINK}
type TechnologyOffer @key(fields: "id") {
  id: ID! @deprecated(reason: "Use Techmart.")
}
type Money @shareable {
  amount: Decimal! @deprecated
}`;
  expect(messagesOf(HUB_ELEMENT_DECORATED, sdl)).toEqual([
    'TechnologyOffer.id belongs to the hub and cannot carry @deprecated of a portal.',
    'Money.amount belongs to the hub and cannot carry @deprecated of a portal.',
  ]);
  expect(messagesOf(HUB_ELEMENT_DECORATED, patched(HUB_ELEMENT_DECORATED, sdl))).toEqual([]);
});

it('refuses an interface on a type of the hub', () => {
  const sdl = `${LINK}
type TechnologyOffer implements Node & TechmartRanked @key(fields: "id") { id: ID! techmartRank: Int }`;
  expect(messagesOf(HUB_ELEMENT_DECORATED, sdl)).toEqual([
    'TechnologyOffer belongs to the hub: a portal cannot make it implement TechmartRanked.',
  ]);
});

it('refuses directives on Query', () => {
  const sdl = `${LINK}
type Query @cost(weight: 1) { techmart: Int }`;
  expect(messagesOf(HUB_ELEMENT_DECORATED, sdl)).toEqual([
    'Query belongs to the hub and cannot carry @cost of a portal.',
  ]);
});

it('accepts keys, external fields, and anything on added fields', () => {
  expect(
    messagesOf(
      HUB_ELEMENT_DECORATED,
      `${LINK}
type TechnologyOffer implements Node @key(fields: "id") { id: ID! @external techmartRank: Int @deprecated }
scalar Date @specifiedBy(url: "https://scalars.graphql.org/andimarek/local-date")`,
    ),
  ).toEqual([]);
});
