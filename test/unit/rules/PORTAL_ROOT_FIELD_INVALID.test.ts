import { expect, it } from '@jest/globals';
import { PORTAL_ROOT_FIELD_INVALID } from '../../../schema/rules/PORTAL_ROOT_FIELD_INVALID.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses a root field of another name', () => {
  const sdl = `${LINK}
type Query { incubators: [TechmartIncubator!] }
type TechmartIncubator { name: String }`;
  expect(messagesOf(PORTAL_ROOT_FIELD_INVALID, sdl)).toEqual([
    'The root field Query.incubators is not techmart, the one root field of the portal.',
  ]);
});

it('refuses a field that shadows one of the hub', () => {
  const sdl = `${LINK}
type Query { technologies: TechmartQuery }
type TechmartQuery { name: String }`;
  expect(messagesOf(PORTAL_ROOT_FIELD_INVALID, sdl)).toEqual([
    'The root field Query.technologies is not techmart, the one root field of the portal.',
  ]);
});

it('refuses another type of the root field', () => {
  const sdl = `${LINK}
type Query {
  techmart: [TechmartQuery]
}
type TechmartQuery { name: String }`;
  expect(messagesOf(PORTAL_ROOT_FIELD_INVALID, sdl)).toEqual([
    'Query.techmart must have the type TechmartQuery, which holds all root fields of the portal.',
  ]);
  expect(messagesOf(PORTAL_ROOT_FIELD_INVALID, patched(PORTAL_ROOT_FIELD_INVALID, sdl))).toEqual(
    [],
  );
});

it('refuses a query type of another name', () => {
  const sdl = `${LINK}
schema { query: TechmartRoot }
type TechmartRoot { techmart: TechmartQuery }`;
  expect(messagesOf(PORTAL_ROOT_FIELD_INVALID, sdl)).toEqual([
    'The query type must be named Query, got TechmartRoot.',
  ]);
});

it('accepts the one root field', () => {
  expect(
    messagesOf(
      PORTAL_ROOT_FIELD_INVALID,
      `${LINK}
type Query { techmart: TechmartQuery }
type TechmartQuery { name: String }`,
    ),
  ).toEqual([]);
});

it('accepts no root field', () => {
  expect(
    messagesOf(
      PORTAL_ROOT_FIELD_INVALID,
      `${LINK}
type TechnologyOffer @key(fields: "id") { id: ID! techmartRank: Int }`,
    ),
  ).toEqual([]);
});
