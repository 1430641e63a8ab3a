import { expect, it } from '@jest/globals';
import { LINK_NOT_ALLOWED } from '../../../schema/rules/LINK_NOT_ALLOWED.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses a link to another specification', () => {
  const sdl = `${LINK}
extend schema
  @link(url: "https://specs.apollo.dev/connect/v0.1", import: ["@connect"])
  @link(url: "https://example.org/techmart/v1.0")
type TechmartA { name: String }`;
  expect(messagesOf(LINK_NOT_ALLOWED, sdl)).toEqual([
    'The hub does not take the link to https://specs.apollo.dev/connect/v0.1.',
    'The hub does not take the link to https://example.org/techmart/v1.0.',
  ]);
  expect(messagesOf(LINK_NOT_ALLOWED, patched(LINK_NOT_ALLOWED, sdl))).toEqual([]);
});

it('refuses other directives on the schema', () => {
  const sdl = `${LINK}
schema
  @link(url: "https://specs.apollo.dev/link/v1.0")
  @core(feature: "https://specs.apollo.dev/tag/v0.2")
{ query: Query }`;
  expect(messagesOf(LINK_NOT_ALLOWED, sdl)).toEqual([
    'The schema carries @core; only @link is allowed there.',
  ]);
});

it('refuses the link to links under another name', () => {
  const sdl = `${LINK}
extend schema @link(url: "https://specs.apollo.dev/link/v1.0", as: "tie")`;
  expect(messagesOf(LINK_NOT_ALLOWED, sdl)).toEqual([
    'The hub does not take the link to https://specs.apollo.dev/link/v1.0.',
  ]);
});

it('accepts federation, and the link to links', () => {
  expect(
    messagesOf(
      LINK_NOT_ALLOWED,
      `${LINK}
extend schema @link(url: "https://specs.apollo.dev/link/v1.0")
type TechmartA { name: String }`,
    ),
  ).toEqual([]);
});
