import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { type Bench, openBench } from './bench.js';
import { type FaultName, KNOWN_FAULTS } from './knownFaults.js';
import { SMALLEST_CASES } from './smallestCases.js';
import { smallestModel } from './smallestModel.js';

describe('the known faults of planner and executor', () => {
  const names = Object.keys(KNOWN_FAULTS) as FaultName[];
  let hub: Bench;
  let stock: Bench;

  beforeAll(async () => {
    hub = await openSmallest('hub');
    stock = await openSmallest('stock');
  });

  afterAll(async () => {
    await hub.stop();
    await stock.stop();
  });

  it.each(names)(
    'show in their smallest case, at the hub until they are corrected: %s',
    async (name) => {
      const { query, variables = {} } = SMALLEST_CASES[name];
      const document = parse(query);
      expect(validate(hub.reference.schema, document)).toEqual([]);
      const operation = { query, document, variables };

      expect((await stock.compare(operation)).differences).not.toEqual([]);
      const { differences } = await hub.compare(operation);
      if (KNOWN_FAULTS[name].corrected) expect(differences).toEqual([]);
      else expect(differences).not.toEqual([]);
    },
  );

  it('are each described', async () => {
    const page = await readFile(path.join('test', 'differential', 'knownFaults.md'), 'utf8');

    const described = [...page.matchAll(/^### (\w+)$/gm)].map(([, name]) => name);

    expect(described.sort()).toEqual([...names].sort());
  });
});

async function openSmallest(kind: 'hub' | 'stock'): Promise<Bench> {
  const opened = await openBench(smallestModel, kind);
  if ('refused' in opened) throw new Error(opened.refused.join('\n'));
  return opened;
}
