import { expect, it } from '@jest/globals';
import { HUB_TYPE_DIFFERS } from '../../../schema/rules/HUB_TYPE_DIFFERS.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses a value type with other fields', () => {
  const sdl = `${LINK}
type Money @shareable {
  amount: Float!
  note: String
}`;
  expect(messagesOf(HUB_TYPE_DIFFERS, sdl)).toEqual([
    "The type Money differs from the hub's: it lacks currency; it adds note; the hub has amount: Decimal!, here amount: Float!.",
  ]);
  expect(messagesOf(HUB_TYPE_DIFFERS, patched(HUB_TYPE_DIFFERS, sdl))).toEqual([]);
});

it('refuses an interface with a field more', () => {
  const sdl = `${LINK}
interface Node { id: ID! techmartRank: Int }`;
  expect(messagesOf(HUB_TYPE_DIFFERS, sdl)).toEqual([
    "The type Node differs from the hub's: it adds techmartRank.",
  ]);
});

it('refuses an enum without some values', () => {
  const sdl = `${LINK}
enum TechnologyKind { OFFER }`;
  expect(messagesOf(HUB_TYPE_DIFFERS, sdl)).toEqual([
    "The type TechnologyKind differs from the hub's: it lacks REQUEST.",
  ]);
});

it('refuses an input with a field less', () => {
  const sdl = `${LINK}
input YearRange { from: Int }`;
  expect(messagesOf(HUB_TYPE_DIFFERS, sdl)).toEqual([
    "The type YearRange differs from the hub's: it lacks to.",
  ]);
});

it('refuses an extension of a value type', () => {
  const sdl = `${LINK}
extend type Code { techmartRank: Int }`;
  expect(messagesOf(HUB_TYPE_DIFFERS, sdl)).toEqual([
    "The type Code differs from the hub's: it lacks scheme, value, label; it adds techmartRank.",
  ]);
});

it('accepts copies in any order and without descriptions', () => {
  expect(
    messagesOf(
      HUB_TYPE_DIFFERS,
      `${LINK}
type Money @shareable { currency: CurrencyCode! amount: Decimal! }
scalar Decimal
scalar CurrencyCode
interface Node { id: ID! }
enum TechnologyKind { REQUEST OFFER }
input YearRange { from: Int to: Int }`,
    ),
  ).toEqual([]);
});
