import { expect, it } from '@jest/globals';
import { PORTAL_PROVIDES_FIELD } from '../../../schema/rules/PORTAL_PROVIDES_FIELD.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it("refuses to answer for the hub's fields on the way", () => {
  const sdl = `${LINK}
type TechmartQuery {
  offer: TechnologyOffer @provides(fields: "year")
}
type TechnologyOffer @key(fields: "id") { id: ID! year: Int @external }`;
  expect(messagesOf(PORTAL_PROVIDES_FIELD, sdl)).toEqual([
    "@provides on TechmartQuery.offer: a portal does not answer for others' fields.",
  ]);
  expect(messagesOf(PORTAL_PROVIDES_FIELD, patched(PORTAL_PROVIDES_FIELD, sdl))).toEqual([]);
});

it('accepts a reference', () => {
  expect(
    messagesOf(
      PORTAL_PROVIDES_FIELD,
      `${LINK}
type TechmartQuery { offer: TechnologyOffer }
type TechnologyOffer @key(fields: "id") { id: ID! }`,
    ),
  ).toEqual([]);
});
