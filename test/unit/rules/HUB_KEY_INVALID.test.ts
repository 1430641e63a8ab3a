import { expect, it } from '@jest/globals';
import { HUB_KEY_INVALID } from '../../../schema/rules/HUB_KEY_INVALID.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses a key the hub does not have', () => {
  const sdl = `${LINK}
type TechnologyOffer @key(fields: "techmartNumber") {
  techmartNumber: ID!
}`;
  expect(messagesOf(HUB_KEY_INVALID, sdl)).toEqual([
    'A portal points at TechnologyOffer by id, got the key "techmartNumber".',
  ]);
  expect(messagesOf(HUB_KEY_INVALID, patched(HUB_KEY_INVALID, sdl))).toEqual([]);
});

it('refuses the inner key of the hub', () => {
  const sdl = `${LINK}
type Institution @key(fields: "id") @key(fields: "nodeKey", resolvable: false) { id: ID! nodeKey: ID! }`;
  expect(messagesOf(HUB_KEY_INVALID, sdl)).toEqual([
    'A portal points at Institution by id, got the key "nodeKey".',
  ]);
});

it('refuses a key of several fields', () => {
  const sdl = `${LINK}
type Project @key(fields: "id title { value }") { id: ID! }`;
  expect(messagesOf(HUB_KEY_INVALID, sdl)).toEqual([
    'A portal points at Project by id, got the key "id title { value }".',
  ]);
});

it('accepts id, and the code of a platform', () => {
  expect(
    messagesOf(
      HUB_KEY_INVALID,
      `${LINK}
type Project @key(fields: "id", resolvable: false) { id: ID! }
type Platform @key(fields: "code") { code: String! }
type TechmartA @key(fields: "b c") { b: ID! c: ID! }`,
    ),
  ).toEqual([]);
});
