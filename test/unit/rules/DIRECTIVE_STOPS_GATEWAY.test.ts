import { expect, it } from '@jest/globals';
import { DIRECTIVE_STOPS_GATEWAY } from '../../../schema/rules/DIRECTIVE_STOPS_GATEWAY.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses every directive that stops gateways', () => {
  const sdl = `${LINK}
type TechmartA {
  a: Int @authenticated
  b: Int @requiresScopes(scopes: [["x"]])
  c: Int @policy(policies: [["x"]])
  d(e: Int @fromContext(field: "$x a")): Int @cacheTag(format: "x")
}
type TechmartB @context(name: "x") { a: Int }`;
  expect(messagesOf(DIRECTIVE_STOPS_GATEWAY, sdl)).toEqual([
    '@authenticated on TechmartA.a: the gateway refuses every supergraph that has it.',
    '@requiresScopes on TechmartA.b: the gateway refuses every supergraph that has it.',
    '@policy on TechmartA.c: the gateway refuses every supergraph that has it.',
    '@cacheTag on TechmartA.d: the gateway refuses every supergraph that has it.',
    '@fromContext on TechmartA.d(e:): the gateway refuses every supergraph that has it.',
    '@context on TechmartB: the gateway refuses every supergraph that has it.',
  ]);
  expect(messagesOf(DIRECTIVE_STOPS_GATEWAY, patched(DIRECTIVE_STOPS_GATEWAY, sdl))).toEqual([]);
});

it('refuses it under another name', () => {
  const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: [{ name: "@authenticated", as: "@login" }])
type TechmartA { a: Int @login }`;
  expect(messagesOf(DIRECTIVE_STOPS_GATEWAY, sdl)).toEqual([
    '@authenticated on TechmartA.a: the gateway refuses every supergraph that has it.',
  ]);
});

it('accepts the costs of a field', () => {
  expect(
    messagesOf(
      DIRECTIVE_STOPS_GATEWAY,
      `${LINK}
type TechmartA { a: Int @cost(weight: 5) b: [Int] @listSize(assumedSize: 5) }`,
    ),
  ).toEqual([]);
});
