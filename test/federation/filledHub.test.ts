import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isRequiredArgument } from 'graphql';
import { packageRoot } from '../../gateway/packageRoot.js';
import { loadStartData } from '../../import/startData/loadStartData.js';
import { type ActingHub, startActingHub } from '../support/actingHub.js';
import { silentLog } from '../support/askSubgraph.js';

let hub: ActingHub;

beforeAll(async () => {
  hub = await startActingHub();
  await loadStartData(hub.stores, { now: new Date(), log: silentLog });
});
afterAll(() => hub.stop());

/** Lists that a fresh hub cannot fill: what a user has saved, what is wrong with records, what time makes late. */
const OF_USERS_FAULTS_AND_TIME = [
  'savedSearches',
  'institutionProblems',
  'eventProblems',
  'overdueProgressReports',
];

it('a fresh hub has something to show in every list', async () => {
  const sdl = await readFile(path.join(packageRoot(), 'schema', 'api.graphql'), 'utf8');
  const fields = Object.values(buildSchema(sdl).getQueryType()?.getFields() ?? {});
  const lists = fields.filter(
    ({ type, args }) =>
      getNamedType(type).name.endsWith('Connection') && !args.some(isRequiredArgument),
  );
  expect(lists.length).toBeGreaterThan(25);
  const administrator = hub.as({ roles: ['ADMINISTRATOR'] });
  const empty: string[] = [];
  for (const { name } of lists) {
    const data = await administrator.ask(`{ list: ${name}(first: 1) { nodes { __typename } } }`);
    if (data.list.nodes.length === 0) empty.push(name);
  }
  expect(empty.filter((name) => !OF_USERS_FAULTS_AND_TIME.includes(name))).toEqual([]);
});
