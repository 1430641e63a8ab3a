import { expect, it } from '@jest/globals';
import { compose, type SubgraphSchema } from '../../../schema/compose.js';
import { composeInWorker } from '../../../schema/composeInWorker.js';
import { placesOf } from '../../../schema/compositionPlaces.js';
import { HUB_SUBGRAPHS } from './hubSubgraphs.js';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

const subgraph = (name: string, sdl: string): SubgraphSchema => ({
  name,
  url: `https://${name}.example/graphql`,
  typeDefs: `${LINK}\n${sdl}`,
});

// Every type leads to every other in each of the subgraphs, by keys that differ: composition tries the ways.
function slowSubgraphs(subgraphs: number, types: number): readonly SubgraphSchema[] {
  const names = Array.from({ length: types }, (_, index) => `T${index}`);
  return Array.from({ length: subgraphs }, (_, index) => {
    const fields = names.map((name) => `to${name}: ${name} @shareable`).join(' ');
    const key = `@key(fields: "k${index}") @key(fields: "k${(index + 1) % subgraphs}")`;
    const keys = [index, (index + 1) % subgraphs].map((at) => `k${at}: ID! @shareable`).join(' ');
    const declared = names.map((name) => `type ${name} ${key} { ${keys} ${fields} }`);
    return subgraph(`s${index}`, `${declared.join('\n')}\ntype Query { s${index}: T0 }`);
  });
}

it('composes as this thread does', async () => {
  expect(await composeInWorker(HUB_SUBGRAPHS)).toEqual(compose(HUB_SUBGRAPHS));
});

it('reports errors with their codes and places', async () => {
  const techmart = subgraph('techmart', 'type Money { amount: Int }');
  const outcome = await composeInWorker([...HUB_SUBGRAPHS, techmart]);
  if (outcome.status !== 'refused') throw new Error(`expected a refusal, got ${outcome.status}`);
  const error = outcome.errors.find(
    ({ extensions }) => extensions['code'] === 'FIELD_TYPE_MISMATCH',
  );
  expect(error?.message).toContain('Type of field "Money.amount" is incompatible');
  expect(error === undefined ? [] : placesOf(error)).toContainEqual({
    subgraph: 'techmart',
    offset: techmart.typeDefs.indexOf('amount'),
  });
});

it('gives up a composition that takes too long, and goes on meanwhile', async () => {
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 50);
  const started = performance.now();
  const outcome = await composeInWorker(slowSubgraphs(12, 24), { deadlineMs: 1_500 });
  clearInterval(ticking);
  expect(outcome).toEqual({ status: 'timedOut', limit: 'time' });
  expect(performance.now() - started).toBeLessThan(6_000);
  expect(ticks).toBeGreaterThan(5);
});

it('gives up a composition that takes too much memory', async () => {
  const outcome = await composeInWorker(slowSubgraphs(12, 24), {
    memoryMb: 48,
    deadlineMs: 20_000,
  });
  expect(outcome).toEqual({ status: 'timedOut', limit: 'memory' });
});
