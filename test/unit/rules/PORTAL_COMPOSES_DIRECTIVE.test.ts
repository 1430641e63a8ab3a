import { expect, it } from '@jest/globals';
import { PORTAL_COMPOSES_DIRECTIVE } from '../../../schema/rules/PORTAL_COMPOSES_DIRECTIVE.js';
import { LINK, messagesOf } from './checkRule.js';

it('refuses a directive in the supergraph', () => {
  const sdl = `${LINK}
extend schema @composeDirective(name: "@techmartAuth")
directive @techmartAuth on FIELD_DEFINITION`;
  expect(messagesOf(PORTAL_COMPOSES_DIRECTIVE, sdl)).toEqual([
    '@composeDirective on the schema: the directives of a portal stay in its own schema.',
  ]);
});

it('accepts a directive of its own', () => {
  expect(
    messagesOf(
      PORTAL_COMPOSES_DIRECTIVE,
      `${LINK}
directive @techmartAuth on FIELD_DEFINITION
type TechmartA { name: String @techmartAuth }`,
    ),
  ).toEqual([]);
});
