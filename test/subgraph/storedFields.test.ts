import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { loadStartData } from '../../import/startData/loadStartData.js';
import {
  type AllStores,
  ensureAllIndexes,
  openAllStores,
  openSubgraph,
  type SubgraphName,
} from '../../subgraphs/index.js';
import type { OpenSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import { PUBLIC_VIEWER, type Viewer } from '../../subgraphs/kit/viewer.js';
import { askSubgraph, silentLog } from '../support/askSubgraph.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { guardedDb } from '../support/guardedDb.js';

/** The records of which no more is read than is selected, with the field that lists them. */
const RECORDS = [
  { subgraph: 'technologies', type: 'TechnologyOffer', collection: 'technologies' },
  { subgraph: 'technologies', type: 'TechnologyRequest', collection: 'technologies' },
  { subgraph: 'institutions', type: 'Institution', collection: 'institutions' },
  { subgraph: 'institutions', type: 'Body', collection: 'bodies' },
  { subgraph: 'events', type: 'Event', collection: 'events' },
  { subgraph: 'events', type: 'Decision', collection: 'decisions' },
  { subgraph: 'projects', type: 'Project', collection: 'projects' },
  { subgraph: 'platforms', type: 'Platform', collection: 'platforms' },
] as const satisfies readonly {
  readonly subgraph: SubgraphName;
  type: string;
  collection: string;
}[];

/** Reads most, and so most resolvers give something. */
const ADMINISTRATOR: Viewer = { ...PUBLIC_VIEWER, subject: 'admin', roles: ['ADMINISTRATOR'] };
const LEVELS = 1;

let database: TestDb;
let stores: AllStores;

beforeAll(async () => {
  database = await createTestDb();
  stores = openAllStores(guardedDb(database.db));
  const plain = openAllStores(database.db);
  await ensureAllIndexes(plain);
  await loadStartData(plain, { now: new Date(), log: silentLog });
}, 120_000);

afterAll(() => database.drop());

const opened = new Map<SubgraphName, OpenSubgraph>();

function subgraphNamed(name: SubgraphName): OpenSubgraph {
  const known = opened.get(name) ?? openSubgraph(name, stores[name]);
  opened.set(name, known);
  return known;
}

/** A field with all below it that needs no arguments, some levels deep. */
function selectionOf(field: GraphQLField<unknown, unknown>, levels = LEVELS): string | null {
  if (field.args.some(isRequiredArgument)) return null;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (isAbstractType(type) && !isInterfaceType(type)) return `${field.name} { __typename }`;
  if (levels === 0) return null;
  const below = Object.values(isObjectType(type) || isInterfaceType(type) ? type.getFields() : {})
    // The members of the union of all entities lead everywhere.
    .flatMap((each) => selectionOf(each, levels - 1) ?? []);
  return `${field.name} { ${below.length === 0 ? '__typename' : below.join(' ')} }`;
}

function typeOf({ schema }: OpenSubgraph, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}

async function someIds(collection: string, typeName: string): Promise<string[]> {
  const kind = { TechnologyOffer: /^offer:/, TechnologyRequest: /^request:/ }[typeName] ?? /./;
  const rows = await database.db
    .collection<{ _id: string }>(collection)
    .find({ _id: kind }, { projection: { _id: 1 } })
    .limit(12)
    .toArray();
  return rows.map(({ _id }) => _id);
}

describe.each(RECORDS)('$type', ({ subgraph: name, type, collection }) => {
  it('answers each field alone as it does beside all others, from what was read for it', async () => {
    const subgraph = subgraphNamed(name);
    const ids = await someIds(collection, type);
    expect(ids.length).toBeGreaterThan(0);
    const representations = ids.map((nodeKey) => ({ __typename: type, nodeKey }));
    const ask = async (selection: string) => {
      const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${selection} } } }`;
      const { data, errors } = await askSubgraph(
        subgraph,
        query,
        { representations },
        { viewer: ADMINISTRATOR },
      );
      // Where in the text an error lies differs with the text.
      const said = errors?.map(({ message }) => message);
      return { data: data?._entities, errors: said };
    };
    const fields = Object.values(typeOf(subgraph, type).getFields());
    for (const field of fields) {
      const selection = selectionOf(field);
      if (selection === null) continue;
      const alone = await ask(selection);
      // Who may see the history depends on the whole record, so here all of it is read.
      const whole = await ask(`${selection} wholeRecord: history { __typename }`);
      // Of other subgraphs' records some fields cannot be answered here, beside others as little as alone.
      expect({ field: field.name, answer: alone }).toEqual({
        field: field.name,
        answer: {
          ...whole,
          data: whole.data.map((each: Record<string, unknown> | null) => {
            const { wholeRecord: _whole, ...rest } = each ?? {};
            return each === null ? null : rest;
          }),
        },
      });
      expect(JSON.stringify(alone.errors ?? [])).not.toContain('was not read');
    }
  }, 120_000);
});
