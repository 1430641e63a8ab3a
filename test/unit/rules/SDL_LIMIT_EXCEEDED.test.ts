import { expect, it } from '@jest/globals';
import { SDL_LIMIT_EXCEEDED } from '../../../schema/rules/SDL_LIMIT_EXCEEDED.js';
import { LINK, messagesOf } from './checkRule.js';

const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ');

it.each([
  [
    'definitions',
    many(1_001, (index) => `scalar TechmartS${index}`),
    'A schema can have 1000 definitions at most, got 1002.',
  ],
  [
    'members',
    many(11, (type) => `type TechmartT${type} { ${many(460, (index) => `f${index}: Int`)} }`),
    'A schema can have 5000 fields, arguments and values at most, got 5071.',
  ],
  [
    'fields of one type',
    `type TechmartT { ${many(501, (index) => `f${index}: Int`)} }`,
    'TechmartT can have 500 fields or values at most, got 501.',
  ],
  [
    'arguments of one field',
    `type TechmartT { f(${many(41, (index) => `a${index}: Int`)}): Int }`,
    'TechmartT.f can have 40 arguments at most, got 41.',
  ],
  [
    'directives on one element',
    `type TechmartT { f: Int ${many(13, () => '@cost(weight: 1)')} }`,
    'TechmartT.f can have 12 directives at most, got 13.',
  ],
  [
    'interfaces of one type',
    `type TechmartT implements ${many(13, (index) => `& TechmartI${index}`)} { f: Int }`,
    'TechmartT can have 12 interfaces at most, got 13.',
  ],
  [
    'types of one union',
    `union TechmartU = ${many(101, (index) => `| TechmartT${index}`)}`,
    'TechmartU can have 100 types at most, got 101.',
  ],
  [
    'lists within lists',
    'type TechmartT { f: [[[[Int]]]] }',
    'TechmartT.f can have 3 lists within lists at most, got 4.',
  ],
  [
    'the length of a key',
    `type TechmartT @key(fields: "${many(150, () => 'a {')}") { a: TechmartT }`,
    'TechmartT can have 400 characters in the argument of @key at most, got 599.',
  ],
  [
    'the length of an address',
    `extend schema @link(url: "https://techmart.example/${'x'.repeat(400)}")`,
    'A schema can have 400 characters in the argument of @link at most, got 425.',
  ],
  [
    'the length of a description',
    `"${'x'.repeat(5_001)}" type TechmartT { f: Int }`,
    'A schema can have 5000 characters in one text at most, got 5001.',
  ],
])('limits %s', (_, sdl, message) => {
  expect(messagesOf(SDL_LIMIT_EXCEEDED, `${LINK}\n${sdl}`)).toEqual([message]);
});

it('accepts a large portal', () => {
  const sdl = many(
    100,
    (type) =>
      `type TechmartT${type} @key(fields: "f0") { ${many(40, (index) => `f${index}: [[Int]]`)} }`,
  );
  expect(messagesOf(SDL_LIMIT_EXCEEDED, `${LINK}\n${sdl}`)).toEqual([]);
});
