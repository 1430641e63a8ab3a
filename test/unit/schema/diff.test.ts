import { expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { diffSchemas, diffSupergraphs } from '../../../schema/diff.js';
import { hubSupergraph } from './hubSubgraphs.js';

it('tells what breaks clients from what may surprise them and what does not', async () => {
  const today = buildSchema(
    'type Query { a(b: Int = 1): Kind c: Int @deprecated d: Int } enum Kind { X }',
  );
  const tomorrow = buildSchema(
    'type Query { a(b: Int = 2): Kind c: Int "Sum." e(f: Int): Int } enum Kind { X Y }',
  );
  const changes = await diffSchemas(today, tomorrow);
  expect(changes.map(({ criticality, coordinate }) => `${criticality} ${coordinate}`)).toEqual([
    'breaking Query.d',
    'dangerous Kind.Y',
    'dangerous Query.a(b:)',
    'safe Query.c',
    'safe Query.c',
    'safe Query.e',
    'safe Query.e(f:)',
  ]);
  expect(changes[0]?.message).toBe("Field 'd' was removed from object type 'Query'.");
});

it('finds no difference between a supergraph and itself', async () => {
  const sdl = hubSupergraph();
  expect(await diffSupergraphs(sdl, `${sdl}\n`)).toEqual([]);
});
