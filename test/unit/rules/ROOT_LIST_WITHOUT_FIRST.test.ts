import { expect, it } from '@jest/globals';
import { ROOT_LIST_WITHOUT_FIRST } from '../../../schema/rules/ROOT_LIST_WITHOUT_FIRST.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses a list at the root without a page', () => {
  const sdl = `${LINK}
type TechmartQuery {
  parts: [TechmartPart!]!
}
type TechmartPart { name: String }`;
  expect(messagesOf(ROOT_LIST_WITHOUT_FIRST, sdl)).toEqual([
    'TechmartQuery.parts returns a list and has no argument first.',
  ]);
});

it('refuses a connection without a page', () => {
  const sdl = `${LINK}
type TechmartQuery {
  parts(after: String): TechmartPartConnection
}
type TechmartPartConnection { nodes: [String!] }`;
  expect(messagesOf(ROOT_LIST_WITHOUT_FIRST, sdl)).toEqual([
    'TechmartQuery.parts returns a list and has no argument first.',
  ]);
  expect(messagesOf(ROOT_LIST_WITHOUT_FIRST, patched(ROOT_LIST_WITHOUT_FIRST, sdl))).toEqual([]);
});

it('accepts first, limit, and single records', () => {
  expect(
    messagesOf(
      ROOT_LIST_WITHOUT_FIRST,
      `${LINK}
type TechmartQuery { a(first: Int = 20): [TechmartPart!] b(limit: Int = 5): [TechmartPart!] c: TechmartPart }
type TechmartPart { name: String }`,
    ),
  ).toEqual([]);
});
