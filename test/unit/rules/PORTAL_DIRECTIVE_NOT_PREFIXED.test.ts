import { expect, it } from '@jest/globals';
import { PORTAL_DIRECTIVE_NOT_PREFIXED } from '../../../schema/rules/PORTAL_DIRECTIVE_NOT_PREFIXED.js';
import { LINK, messagesOf } from './checkRule.js';

it('refuses a directive without the prefix', () => {
  const sdl = `${LINK}
directive @auth(role: String) on FIELD_DEFINITION`;
  expect(messagesOf(PORTAL_DIRECTIVE_NOT_PREFIXED, sdl)).toEqual([
    'The directive @auth must begin with @techmart.',
  ]);
});

it('accepts a prefixed directive, and definitions of federation that libraries print', () => {
  expect(
    messagesOf(
      PORTAL_DIRECTIVE_NOT_PREFIXED,
      `${LINK}
directive @techmartAuth(role: String) on FIELD_DEFINITION
directive @key(fields: FieldSet!) repeatable on OBJECT
directive @federation__extends on OBJECT`,
    ),
  ).toEqual([]);
});
