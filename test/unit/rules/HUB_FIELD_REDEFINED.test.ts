import { expect, it } from '@jest/globals';
import { HUB_FIELD_REDEFINED } from '../../../schema/rules/HUB_FIELD_REDEFINED.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses a field the hub answers', () => {
  const sdl = `${LINK}
type TechnologyOffer @key(fields: "id") {
  id: ID!
  year: Int @shareable
}`;
  expect(messagesOf(HUB_FIELD_REDEFINED, sdl)).toEqual([
    'The field TechnologyOffer.year belongs to the hub: a portal does not answer it.',
  ]);
});

it('refuses another type of the key', () => {
  const sdl = `${LINK}
type TechnologyOffer @key(fields: "id") {
  id: ID
  techmartRank: Int
}`;
  expect(messagesOf(HUB_FIELD_REDEFINED, sdl)).toEqual([
    'The field TechnologyOffer.id has the type ID! at the hub, here it has ID.',
  ]);
  expect(messagesOf(HUB_FIELD_REDEFINED, patched(HUB_FIELD_REDEFINED, sdl))).toEqual([]);
});

it('refuses the inner key of the hub', () => {
  const sdl = `${LINK}
type TechnologyOffer @key(fields: "id") { id: ID! nodeKey: ID! }`;
  expect(messagesOf(HUB_FIELD_REDEFINED, sdl)).toEqual([
    'The field TechnologyOffer.nodeKey belongs to the hub: a portal does not answer it.',
  ]);
});

it('accepts the key, and external fields to compute with', () => {
  expect(
    messagesOf(
      HUB_FIELD_REDEFINED,
      `${LINK}
type TechnologyOffer @key(fields: "id") { id: ID! year: Int @external techmartAge: Int @requires(fields: "year") }`,
    ),
  ).toEqual([]);
});
