import { expect, it } from '@jest/globals';
import { HUB_TYPE_NOT_SHAREABLE } from '../../../schema/rules/HUB_TYPE_NOT_SHAREABLE.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses a value type that is not shareable', () => {
  const sdl = `${LINK}
type Money {
  amount: Decimal!
  currency: CurrencyCode!
}`;
  expect(messagesOf(HUB_TYPE_NOT_SHAREABLE, sdl)).toEqual([
    'The value type Money of the hub is repeated without @shareable.',
  ]);
  expect(messagesOf(HUB_TYPE_NOT_SHAREABLE, patched(HUB_TYPE_NOT_SHAREABLE, sdl))).toEqual([]);
});

it('accepts it on the type or on each field', () => {
  expect(
    messagesOf(
      HUB_TYPE_NOT_SHAREABLE,
      `${LINK}
type Money @shareable { amount: Decimal! currency: CurrencyCode! }
type GeoPoint { latitude: Float! @shareable longitude: Float! @shareable }`,
    ),
  ).toEqual([]);
});
