import { expect, it } from '@jest/globals';
import { DIRECTIVE_NOT_ALLOWED } from '../../../schema/rules/DIRECTIVE_NOT_ALLOWED.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses tags and directives it does not know', () => {
  const sdl = `${LINK}
type TechmartA @tag(name: "x") {
  a: Int @connect(http: "x")
}`;
  expect(messagesOf(DIRECTIVE_NOT_ALLOWED, sdl)).toEqual([
    '@tag on TechmartA: the hub does not take it.',
    '@connect on TechmartA.a: the hub does not take it.',
  ]);
  expect(messagesOf(DIRECTIVE_NOT_ALLOWED, patched(DIRECTIVE_NOT_ALLOWED, sdl))).toEqual([]);
});

it('accepts what the hub knows, and own directives', () => {
  expect(
    messagesOf(
      DIRECTIVE_NOT_ALLOWED,
      `${LINK}
directive @techmartAuth on FIELD_DEFINITION
type TechmartA @key(fields: "id") @shareable {
  id: ID! @deprecated(reason: "x")
  a: Int @techmartAuth @cost(weight: 2)
}
scalar TechmartS @specifiedBy(url: "https://example.org")`,
    ),
  ).toEqual([]);
});
