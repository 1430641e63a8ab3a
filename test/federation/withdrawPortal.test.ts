import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bundledSchemasOf } from '../../gateway/registry/bundledSchemas.js';
import { createRegistry, type Registry } from '../../gateway/registry/createRegistry.js';
import { createNotePlatformSchemas } from '../../gateway/registry/notePlatformSchemas.js';
import { openPortalStore, type PortalStore } from '../../gateway/registry/portalStore.js';
import { openRegistryStore } from '../../gateway/registry/registryStore.js';
import { createPortalWithdrawal } from '../../gateway/registry/withdrawPortal.js';
import { checkSubgraph } from '../../schema/checkSubgraph.js';
import { compose } from '../../schema/compose.js';
import { diffSupergraphs } from '../../schema/diff.js';
import {
  type AllStores,
  ensureAllIndexes,
  openAllStores,
  openSubgraph,
  storesOfGivenRecords,
} from '../../subgraphs/index.js';
import { aDecision } from '../builders/aDecision.js';
import { anEvent } from '../builders/anEvent.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aProject } from '../builders/aProject.js';
import { aSource } from '../builders/aSource.js';
import { anOffer } from '../builders/aTechnology.js';
import { askSubgraph, silentLog } from '../support/askSubgraph.js';
import { composeOnce } from '../support/composeOnce.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { portalSdl } from './registryTestBed.js';

const NOW = new Date('2026-06-01T00:00:00Z');
/** A hub of one type: what is tested here is independent of how much there is to compose. */
const bundled = bundledSchemasOf([
  {
    name: 'technologies',
    typeDefs: `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
      type Query { technologies: [TechnologyOffer!]! }
      type TechnologyOffer @key(fields: "id") { id: ID! }
    `,
  },
]);

let database: TestDb;
let stores: AllStores;
let portals: PortalStore;
let warnings: string[];
let registry: Registry;

beforeEach(async () => {
  database = await createTestDb();
  stores = openAllStores(database.db);
  await ensureAllIndexes(stores);
  portals = openPortalStore(database.db);
  for (const code of ['techmart', 'tubitak']) {
    await portals.add({ _id: code, country: 'IR', enriches: false, urlHost: null });
    await stores.platforms.platforms.register({ code, name: null, country: 'IR' }, NOW);
  }
  warnings = [];
  registry = openRegistry();
});

afterEach(() => database.drop());

const composed = composeOnce(async (schemas) => compose(schemas));

/** The registry of one process, which composes without trying whether a gateway loads the result. */
function openRegistry(platforms: Partial<AllStores['platforms']['platforms']> = {}): Registry {
  const store = openRegistryStore(database.db);
  return createRegistry({
    store,
    bundled,
    compose: composed,
    check: (input) => checkSubgraph(input, { compose: composed }),
    checkAddress: async () => ({ status: 'allowed' }),
    probe: async () => [],
    diff: diffSupergraphs,
    onRevision: createNotePlatformSchemas({
      platforms: { ...stores.platforms.platforms, ...platforms },
      portals,
      store,
      bundled,
    }),
    log: { ...silentLog, warn: (message) => warnings.push(message) },
  });
}

function publish(portal: string, sdl = portalSdl(portal), by: Registry = registry) {
  const url = `https://${portal}.example/graphql`;
  return by.publishSubgraph({ portal, sdl, url, by: 'a test' });
}

async function platform(code: string) {
  const { data } = await askSubgraph(
    openSubgraph('platforms', stores.platforms),
    'query ($code: String!) { platform(code: $code) { state addsToSchema { coordinate kind description } } }',
    { code },
  );
  return data.platform;
}

const TECHMART_ADDS = [
  { coordinate: 'Query.techmart', kind: 'ROOT_FIELD', description: 'What the portal adds.' },
];

describe('what a portal adds to the graph', () => {
  it('is told with its platform once it is published, and no more once it is retired', async () => {
    expect(await platform('techmart')).toEqual({ state: 'WAITING', addsToSchema: [] });

    await publish('techmart');
    expect(await platform('techmart')).toEqual({ state: 'CONNECTED', addsToSchema: TECHMART_ADDS });
    expect(await platform('tubitak')).toEqual({ state: 'WAITING', addsToSchema: [] });

    await registry.retireSubgraph({ portal: 'techmart', confirm: true, by: 'a test' });
    expect(await platform('techmart')).toEqual({ state: 'WAITING', addsToSchema: [] });
  });

  it('is that of the version a rollback returns to', async () => {
    const first = await publish('techmart');
    const certificate = `${portalSdl('techmart')}
      type TechnologyOffer @key(fields: "id") { id: ID! "A paper." techmartCertificate: String }`;
    await publish('techmart', certificate);
    expect((await platform('techmart')).addsToSchema).toContainEqual({
      coordinate: 'TechnologyOffer.techmartCertificate',
      kind: 'FIELD',
      description: 'A paper.',
    });

    const revision = first.status === 'published' ? first.revision : 0;
    await registry.rollbackTo({ revision, reason: 'a test', by: 'a test' });

    expect((await platform('techmart')).addsToSchema).toEqual(TECHMART_ADDS);
  });

  it('is cut to a hundred fields and to short descriptions', async () => {
    const fields = Array.from({ length: 120 }, (_, at) => `"A word." techmartFact${at}: String`);
    const sdl = portalSdl('techmart').replace('What the portal adds.', 'x'.repeat(400));
    await publish(
      'techmart',
      `${sdl} type TechnologyOffer @key(fields: "id") { id: ID! ${fields.join(' ')} }`,
    );
    const { addsToSchema } = await platform('techmart');
    expect(addsToSchema).toHaveLength(100);
    expect(addsToSchema[0].description).toBe(`${'x'.repeat(299)}…`);
  });

  it('fails no publish when it cannot be noted, and is put right by whoever looks next', async () => {
    const failing = openRegistry({
      noteSchema: async () => {
        throw new Error('the database is away');
      },
    });

    expect(await publish('techmart', portalSdl('techmart'), failing)).toMatchObject({
      status: 'published',
    });
    expect(warnings).toEqual(['the revision in force could not be noted']);
    expect((await platform('techmart')).addsToSchema).toEqual([]);

    await registry.ensureDeployed();
    expect((await platform('techmart')).addsToSchema).toEqual(TECHMART_ADDS);
  });

  it('is told of a portal whose platform the hub did not know', async () => {
    await database.db.collection('platforms').deleteMany({});

    await publish('techmart');

    expect(await platform('techmart')).toEqual({ state: 'CONNECTED', addsToSchema: TECHMART_ADDS });
  });

  it('is noted once for a version, however often the registry is looked at', async () => {
    const versionOf = async () =>
      (await stores.platforms.platforms.findByCodes(['techmart']))[0]?.version;
    await publish('techmart');
    const noted = await versionOf();

    await registry.ensureDeployed();
    await openRegistry().ensureDeployed();
    await publish('tubitak');

    expect(await versionOf()).toBe(noted);
  });
});

describe('withdrawing a portal', () => {
  const withdrawal = (broken: Partial<Parameters<typeof createPortalWithdrawal>[0]> = {}) =>
    createPortalWithdrawal({
      platforms: stores.platforms.platforms,
      portals,
      records: storesOfGivenRecords(stores),
      retireSubgraph: registry.retireSubgraph,
      ...broken,
    });
  const withdraw = () => withdrawal().withdraw('techmart', 'a test');

  async function seed() {
    for (const from of ['techmart', 'tubitak']) {
      const source = aSource('1', { platform: from });
      await stores.technologies.technologies.save([anOffer({ source })], NOW);
      await stores.institutions.institutions.save([anInstitution({ source })], NOW);
      await stores.events.events.save([anEvent({ source })], NOW);
      await stores.events.decisions.save([aDecision({ source })], NOW);
      await stores.projects.projects.save([aProject({ source })], NOW);
    }
    await portals.issueToken('techmart');
    await publish('techmart');
    await publish('tubitak');
  }

  const shown = () =>
    Promise.all([
      stores.technologies.technologies.count({}),
      stores.institutions.institutions.count({}),
      stores.events.events.count({}),
      stores.events.decisions.count({}),
      stores.projects.projects.count({}),
    ]);

  async function expectWithdrawn() {
    expect(await shown()).toEqual([1, 1, 1, 1, 1]);
    expect(await platform('techmart')).toEqual({ state: 'WITHDRAWN', addsToSchema: [] });
    expect((await platform('tubitak')).state).toBe('CONNECTED');
    const { revision } = await registry.ensureDeployed();
    expect(Object.keys(revision.versions)).toEqual(['tubitak']);
    const tokens = (await portals.find('techmart'))?.tokens ?? [];
    expect(tokens.map(({ revokedAt }) => revokedAt === null)).toEqual([false]);
  }

  beforeEach(seed);

  it('hides its records in every domain, retires its schema and revokes its tokens', async () => {
    expect(await shown()).toEqual([2, 2, 2, 2, 2]);

    expect(await withdraw()).toEqual({
      status: 'withdrawn',
      hidden: 5,
      tokensRevoked: 1,
      isSchemaRetired: true,
    });

    await expectWithdrawn();
  });

  it('changes nothing the second time', async () => {
    await withdraw();

    expect(await withdraw()).toEqual({
      status: 'withdrawn',
      hidden: 0,
      tokensRevoked: 0,
      isSchemaRetired: false,
    });

    await expectWithdrawn();
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'is finished by running it again when it died at step %i',
    async (last) => {
      let steps = 0;
      const dying =
        <Args extends unknown[], Result>(step: (...args: Args) => Promise<Result>) =>
        (...args: Args): Promise<Result> => {
          steps += 1;
          if (steps > last) throw new Error('died');
          return step(...args);
        };
      const { platforms } = stores.platforms;
      const dyingWithdrawal = withdrawal({
        platforms: { ...platforms, withdraw: dying(platforms.withdraw) },
        portals: { revokeTokens: dying(portals.revokeTokens) },
        records: storesOfGivenRecords(stores).map(({ setShown }) => ({
          setShown: dying(setShown),
        })),
        retireSubgraph: dying(registry.retireSubgraph),
      });
      await expect(dyingWithdrawal.withdraw('techmart', 'a test')).rejects.toThrow('died');

      expect(await withdraw()).toMatchObject({ status: 'withdrawn' });

      await expectWithdrawn();
    },
  );

  it('is undone by a restore, but for the schema, which the portal publishes again', async () => {
    await withdraw();

    expect(await withdrawal().restore('techmart')).toEqual({ status: 'restored', shown: 5 });

    expect(await shown()).toEqual([2, 2, 2, 2, 2]);
    expect((await platform('techmart')).state).toBe('WAITING');
    expect(await withdrawal().restore('techmart')).toEqual({ status: 'restored', shown: 0 });
    expect(await publish('techmart')).toMatchObject({ status: 'published' });
    expect((await platform('techmart')).state).toBe('CONNECTED');
  });

  it('goes on saying that it has withdrawn while a restore is half done', async () => {
    await withdraw();
    const [first, ...others] = storesOfGivenRecords(stores);
    const broken = {
      setShown: async () => {
        throw new Error('died');
      },
    };
    const records = [...(first === undefined ? [] : [first]), broken, ...others];

    await expect(withdrawal({ records }).restore('techmart')).rejects.toThrow('died');

    expect((await platform('techmart')).state).toBe('WITHDRAWN');
    expect(await withdrawal().restore('techmart')).toEqual({ status: 'restored', shown: 4 });
    expect(await shown()).toEqual([2, 2, 2, 2, 2]);
  });

  it('hides the records also when the schema has to stay, and says why', async () => {
    const result = await withdrawal({
      retireSubgraph: async () => ({ status: 'contended' }),
    }).withdraw('techmart', 'a test');

    expect(result).toEqual({ status: 'schemaKept', hidden: 5, why: 'contended' });
    expect(await shown()).toEqual([1, 1, 1, 1, 1]);
  });

  it('withdraws a platform that is no portal, and nothing nobody knows', async () => {
    await portals.revokeTokens('tubitak');
    await database.db.collection<{ _id: string }>('portals').deleteOne({ _id: 'tubitak' });

    expect(await withdrawal().withdraw('tubitak', 'a test')).toMatchObject({ hidden: 5 });
    expect(await withdrawal().withdraw('gone', 'a test')).toEqual({ status: 'absent' });
    expect(await withdrawal().restore('gone')).toEqual({ status: 'absent' });
  });
});
