import { expect, it } from '@jest/globals';
import { HUB_TYPE_REDEFINED } from '../../../schema/rules/HUB_TYPE_REDEFINED.js';
import { LINK, messagesOf } from './checkRule.js';

it('refuses a type of the hub that has no key', () => {
  const sdl = `${LINK}
type TechnologyContact { name: String techmartFax: String }`;
  expect(messagesOf(HUB_TYPE_REDEFINED, sdl)).toEqual([
    "The type TechnologyContact belongs to the hub's subgraph technologies and has no key: a portal cannot define or extend it.",
  ]);
});

it('refuses an entity without a key', () => {
  const sdl = `${LINK}
type Institution { name: String }`;
  expect(messagesOf(HUB_TYPE_REDEFINED, sdl)).toEqual([
    'The type Institution belongs to the hub: a portal points at it by a key.',
  ]);
});

it('refuses another kind of type', () => {
  const sdl = `${LINK}
interface Money { amount: Int }`;
  expect(messagesOf(HUB_TYPE_REDEFINED, sdl)).toEqual([
    "The hub's type Money is an object, here it is an interface.",
  ]);
});

it('accepts entities by key, and copies of value types', () => {
  expect(
    messagesOf(
      HUB_TYPE_REDEFINED,
      `${LINK}
type Institution @key(fields: "id") { id: ID! techmartRank: Int }
type Money @shareable { amount: Decimal! currency: CurrencyCode! }
scalar Decimal
scalar CurrencyCode`,
    ),
  ).toEqual([]);
});
