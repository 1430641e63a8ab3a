import { expect, it } from '@jest/globals';
import { PORTAL_TYPE_NOT_PREFIXED } from '../../../schema/rules/PORTAL_TYPE_NOT_PREFIXED.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses a type without the prefix', () => {
  const sdl = `${LINK}
type Query { techmart: TechmartQuery }
type TechmartQuery { incubator: Incubator }
type Incubator { name: String }`;
  expect(messagesOf(PORTAL_TYPE_NOT_PREFIXED, sdl)).toEqual([
    'The type Incubator must begin with Techmart.',
  ]);
  expect(messagesOf(PORTAL_TYPE_NOT_PREFIXED, patched(PORTAL_TYPE_NOT_PREFIXED, sdl))).toEqual([]);
});

it('refuses the prefix of a portal with a longer name', () => {
  const sdl = `${LINK}
type Techmartplus { name: String }`;
  expect(messagesOf(PORTAL_TYPE_NOT_PREFIXED, sdl)).toEqual([
    'The type Techmartplus must begin with Techmart.',
  ]);
});

it('refuses a type of another portal', () => {
  const sdl = `${LINK}
type MostiLab @key(fields: "id") { id: ID! techmartRank: Int }`;
  expect(messagesOf(PORTAL_TYPE_NOT_PREFIXED, sdl)).toEqual([
    'The type MostiLab belongs to the portal mosti; a portal defines and extends no types of other portals.',
  ]);
});

it('refuses scalars, enums and inputs without the prefix', () => {
  const sdl = `${LINK}
scalar Colour
enum Size { S }
input Box { size: Size }`;
  expect(messagesOf(PORTAL_TYPE_NOT_PREFIXED, sdl)).toEqual([
    'The type Colour must begin with Techmart.',
    'The type Size must begin with Techmart.',
    'The type Box must begin with Techmart.',
  ]);
});

it('accepts types with the prefix', () => {
  expect(
    messagesOf(
      PORTAL_TYPE_NOT_PREFIXED,
      `${LINK}
type Techmart { name: String }
type TechmartIncubator { kind: TechmartKind }
enum TechmartKind { PUBLIC }`,
    ),
  ).toEqual([]);
});

it('accepts types of the hub, and those of federation that libraries print', () => {
  expect(
    messagesOf(
      PORTAL_TYPE_NOT_PREFIXED,
      `${LINK}
type TechnologyOffer @key(fields: "id") { id: ID! }
scalar _Any
type _Service { sdl: String }`,
    ),
  ).toEqual([]);
});
