import { expect, it } from '@jest/globals';
import { PORTAL_OVERRIDES_FIELD } from '../../../schema/rules/PORTAL_OVERRIDES_FIELD.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses to take over a field of the hub', () => {
  const sdl = `${LINK}
type TechnologyOffer @key(fields: "id") {
  id: ID!
  year: Int @override(from: "technologies")
}`;
  expect(messagesOf(PORTAL_OVERRIDES_FIELD, sdl)).toEqual([
    '@override on TechnologyOffer.year: a portal cannot take a field over from its owner.',
  ]);
  expect(messagesOf(PORTAL_OVERRIDES_FIELD, patched(PORTAL_OVERRIDES_FIELD, sdl))).toEqual([]);
});

it('refuses it under another name', () => {
  const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [{ name: "@override", as: "@mine" }])
type TechnologyOffer { year: Int @mine(from: "technologies") }`;
  expect(messagesOf(PORTAL_OVERRIDES_FIELD, sdl)).toEqual([
    '@override on TechnologyOffer.year: a portal cannot take a field over from its owner.',
  ]);
});

it('refuses it under the name of its namespace', () => {
  const sdl = `${LINK}
type TechnologyOffer { year: Int @federation__override(from: "technologies") }`;
  expect(messagesOf(PORTAL_OVERRIDES_FIELD, sdl)).toEqual([
    '@override on TechnologyOffer.year: a portal cannot take a field over from its owner.',
  ]);
});

it('accepts fields of its own', () => {
  expect(
    messagesOf(
      PORTAL_OVERRIDES_FIELD,
      `${LINK}
type TechnologyOffer @key(fields: "id") { id: ID! techmartYear: Int }`,
    ),
  ).toEqual([]);
});
