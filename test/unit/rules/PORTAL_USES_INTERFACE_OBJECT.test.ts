import { expect, it } from '@jest/globals';
import { PORTAL_USES_INTERFACE_OBJECT } from '../../../schema/rules/PORTAL_USES_INTERFACE_OBJECT.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses to extend every type of an interface', () => {
  const sdl = `${LINK}
type TechnologyListing @interfaceObject @key(fields: "id") {
  id: ID!
  techmartRank: Int
}`;
  expect(messagesOf(PORTAL_USES_INTERFACE_OBJECT, sdl)).toEqual([
    '@interfaceObject on TechnologyListing: a portal extends types one by one.',
  ]);
  expect(
    messagesOf(PORTAL_USES_INTERFACE_OBJECT, patched(PORTAL_USES_INTERFACE_OBJECT, sdl)),
  ).toEqual([]);
});

it('accepts an extension of one type', () => {
  expect(
    messagesOf(
      PORTAL_USES_INTERFACE_OBJECT,
      `${LINK}
type TechnologyOffer @key(fields: "id") { id: ID! techmartRank: Int }`,
    ),
  ).toEqual([]);
});
