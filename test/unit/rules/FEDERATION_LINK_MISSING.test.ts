import { expect, it } from '@jest/globals';
import { FEDERATION_LINK_MISSING } from '../../../schema/rules/FEDERATION_LINK_MISSING.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses a schema without a version of federation', () => {
  const sdl = 'type Money @shareable { amount: Int }';
  expect(messagesOf(FEDERATION_LINK_MISSING, sdl)).toEqual([
    'The schema does not say which version of federation it is written for.',
  ]);
  expect(patched(FEDERATION_LINK_MISSING, sdl)).toBe(
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])\n\n${sdl}`,
  );
});

it('accepts a schema with a link', () => {
  expect(messagesOf(FEDERATION_LINK_MISSING, `${LINK}\ntype TechmartA { a: Int }`)).toEqual([]);
});
