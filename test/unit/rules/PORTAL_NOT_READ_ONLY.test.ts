import { expect, it } from '@jest/globals';
import { PORTAL_NOT_READ_ONLY } from '../../../schema/rules/PORTAL_NOT_READ_ONLY.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses mutations', () => {
  const sdl = `${LINK}
type Mutation {
  techmartBuy(id: ID!): Boolean
}`;
  expect(messagesOf(PORTAL_NOT_READ_ONLY, sdl)).toEqual([
    'A portal has no mutations and no subscriptions, got the type Mutation.',
  ]);
  expect(messagesOf(PORTAL_NOT_READ_ONLY, patched(PORTAL_NOT_READ_ONLY, sdl))).toEqual([]);
});

it('refuses subscriptions', () => {
  const sdl = `${LINK}
extend type Subscription { techmartNews: String }`;
  expect(messagesOf(PORTAL_NOT_READ_ONLY, sdl)).toEqual([
    'A portal has no mutations and no subscriptions, got the type Subscription.',
  ]);
});

it('refuses mutations under another name', () => {
  const sdl = `${LINK}
schema { query: Query mutation: TechmartActions }
type TechmartActions { buy: Boolean }`;
  expect(messagesOf(PORTAL_NOT_READ_ONLY, sdl)).toEqual([
    'A portal has no mutations and no subscriptions, got the type TechmartActions.',
  ]);
});

it('accepts queries', () => {
  expect(
    messagesOf(
      PORTAL_NOT_READ_ONLY,
      `${LINK}
schema { query: Query }
type Query { techmart: TechmartQuery }
type TechmartQuery { name: String }`,
    ),
  ).toEqual([]);
});
