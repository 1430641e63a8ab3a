import { expect, it } from '@jest/globals';
import { PORTAL_CODE_INVALID } from '../../../schema/rules/PORTAL_CODE_INVALID.js';
import { messagesOf } from './checkRule.js';

const SDL = 'type A { name: String }';

it.each(['x', 'Techmart', 'tech-mart', '4u', 'a'.repeat(33)])('refuses the code %s', (code) => {
  expect(messagesOf(PORTAL_CODE_INVALID, SDL, code)).toEqual([
    `A portal code has 2 to 32 lower-case letters and digits, a letter first, got ${code}.`,
  ]);
});

it('refuses words of the hub', () => {
  expect(messagesOf(PORTAL_CODE_INVALID, SDL, 'technology')).toEqual([
    'The portal code technology is a word of the hub.',
  ]);
});

it('accepts other codes', () => {
  for (const code of ['techmart', 'tubitak', 'd8']) {
    expect(messagesOf(PORTAL_CODE_INVALID, SDL, code)).toEqual([]);
  }
});
