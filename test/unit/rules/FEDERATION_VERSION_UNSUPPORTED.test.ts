import { expect, it } from '@jest/globals';
import { composeSafely } from '../../../schema/composeSafely.js';
import { FEDERATION_VERSION_UNSUPPORTED } from '../../../schema/rules/FEDERATION_VERSION_UNSUPPORTED.js';
import { messagesOf, patched } from './checkRule.js';

const linked = (version: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/${version}", import: ["@key"])\ntype Query { a: Int }`;

it.each(['v2.15', 'v3.0', 'v1.0', 'v2.3/x', 'two'])('refuses the version %s', (version) => {
  expect(messagesOf(FEDERATION_VERSION_UNSUPPORTED, linked(version))).toEqual([
    `The hub composes federation 2.0 to 2.14, got https://specs.apollo.dev/federation/${version}.`,
  ]);
  expect(patched(FEDERATION_VERSION_UNSUPPORTED, linked(version))).toBe(linked('v2.3'));
});

it('accepts what composition accepts', () => {
  for (const version of ['v2.0', 'v2.3', 'v2.14']) {
    expect(messagesOf(FEDERATION_VERSION_UNSUPPORTED, linked(version))).toEqual([]);
  }
  const statusOf = (version: string) =>
    composeSafely([{ name: 'a', url: '', typeDefs: linked(version) }]).status;
  expect([statusOf('v2.14'), statusOf('v2.15')]).toEqual(['composed', 'refused']);
});
