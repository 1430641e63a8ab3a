import { expect, it } from '@jest/globals';
import { PORTAL_HIDES_ELEMENT } from '../../../schema/rules/PORTAL_HIDES_ELEMENT.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses to hide a field of the hub', () => {
  const sdl = `${LINK}
type TechnologyOffer @key(fields: "id") {
  id: ID! @inaccessible
  techmartRank: Int
}`;
  expect(messagesOf(PORTAL_HIDES_ELEMENT, sdl)).toEqual([
    '@inaccessible on TechnologyOffer.id: a portal hides nothing but its change feed.',
  ]);
  expect(messagesOf(PORTAL_HIDES_ELEMENT, patched(PORTAL_HIDES_ELEMENT, sdl))).toEqual([]);
});

it('refuses to hide an own type', () => {
  const sdl = `${LINK}
type TechmartSecret @inaccessible { name: String }`;
  expect(messagesOf(PORTAL_HIDES_ELEMENT, sdl)).toEqual([
    '@inaccessible on TechmartSecret: a portal hides nothing but its change feed.',
  ]);
});

it('accepts a hidden change feed', () => {
  expect(
    messagesOf(
      PORTAL_HIDES_ELEMENT,
      `${LINK}
type TechmartQuery { name: String, changes(after: String): TechmartChangesPage @inaccessible }
type TechmartChangesPage @inaccessible { cursor: String }
type TechmartChangesItem { id: ID! @inaccessible }`,
    ),
  ).toEqual([]);
});
