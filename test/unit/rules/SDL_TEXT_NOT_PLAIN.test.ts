import { expect, it } from '@jest/globals';
import { SDL_TEXT_NOT_PLAIN } from '../../../schema/rules/SDL_TEXT_NOT_PLAIN.js';
import { checkRule, LINK, messagesOf } from './checkRule.js';

it.each([
  ['a command for terminals', '"Red: \\u001b[31m" type TechmartA { name: String }', 'U+001B'],
  ['a null byte', '"""\u0000""" type TechmartA { name: String }', 'U+0000'],
  ['a turned direction', 'type TechmartA { "a\u202eb" name: String }', 'U+202E'],
  ['an isolated direction', 'type TechmartA { name("a\u2066b" a: Int): String }', 'U+2066'],
  ['a separator', 'enum TechmartA { A @deprecated(reason: "a\u2028b") }', 'U+2028'],
  ['a text in a list', 'type TechmartA { name(a: [String] = ["\u007f"]): String }', 'U+007F'],
])('refuses %s', (_, sdl, character) => {
  expect(messagesOf(SDL_TEXT_NOT_PLAIN, `${LINK}\n${sdl}`)).toEqual([
    `A text has the character ${character}, which readers do not see.`,
  ]);
});

it('says where the text stands', () => {
  const sdl = `${LINK}\ntype TechmartA {\n  "a\u202eb"\n  name: String\n}`;
  expect(checkRule(SDL_TEXT_NOT_PLAIN, sdl)[0]?.place).toEqual({ line: 3, column: 3 });
});

it('accepts the writing of every language, tabs and several lines', () => {
  const text = 'می\u200cخواهم \u200fعربى বাংলা 中文 é 🚀\n\tline two';
  const sdl = `${LINK}\n"""${text}"""\ntype TechmartA { name: String }`;
  expect(messagesOf(SDL_TEXT_NOT_PLAIN, sdl)).toEqual([]);
});
