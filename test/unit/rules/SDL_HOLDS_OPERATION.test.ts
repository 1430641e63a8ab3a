import { expect, it } from '@jest/globals';
import { SDL_HOLDS_OPERATION } from '../../../schema/rules/SDL_HOLDS_OPERATION.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses operations and fragments', () => {
  const sdl = `${LINK}
type TechmartA { name: String }
query Names {
  techmart { name }
}
fragment Name on TechmartA { name }`;
  expect(messagesOf(SDL_HOLDS_OPERATION, sdl)).toEqual([
    'A schema cannot hold a query.',
    'A schema cannot hold a fragment.',
  ]);
  expect(messagesOf(SDL_HOLDS_OPERATION, patched(SDL_HOLDS_OPERATION, sdl))).toEqual([]);
});

it('accepts definitions', () => {
  expect(
    messagesOf(
      SDL_HOLDS_OPERATION,
      `${LINK}
type TechmartA { name: String }`,
    ),
  ).toEqual([]);
});
