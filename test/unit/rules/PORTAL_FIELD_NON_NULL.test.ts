import { expect, it } from '@jest/globals';
import { PORTAL_FIELD_NON_NULL } from '../../../schema/rules/PORTAL_FIELD_NON_NULL.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses a promise on a type of the hub', () => {
  const sdl = `${LINK}
type TechnologyOffer @key(fields: "id") {
  id: ID!
  techmartTags: [String!]!
}`;
  expect(messagesOf(PORTAL_FIELD_NON_NULL, sdl)).toEqual([
    'The field TechnologyOffer.techmartTags must be nullable: while the portal cannot be reached it is null.',
  ]);
  expect(messagesOf(PORTAL_FIELD_NON_NULL, patched(PORTAL_FIELD_NON_NULL, sdl))).toEqual([]);
});

it('refuses a root field that cannot be null', () => {
  const sdl = `${LINK}
type Query { techmart: TechmartQuery! }
type TechmartQuery { name: String! }`;
  expect(messagesOf(PORTAL_FIELD_NON_NULL, sdl)).toEqual([
    'The field Query.techmart must be nullable: while the portal cannot be reached it is null.',
  ]);
});

it('accepts nullable fields, keys, and promises on own types', () => {
  expect(
    messagesOf(
      PORTAL_FIELD_NON_NULL,
      `${LINK}
type Query { techmart: TechmartQuery }
type TechmartQuery { name: String! }
type TechnologyOffer @key(fields: "id") { id: ID! techmartTags: [String!] }`,
    ),
  ).toEqual([]);
});
