import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../gateway/config.js';
import { createGateway } from '../../gateway/createGateway.js';
import { createDataSources } from '../../gateway/datasources/createDataSources.js';
import { createHttpServer } from '../../gateway/http/createHttpServer.js';
import type { PersistedQuerySettings } from '../../gateway/persistedQueries/persistedQuerySettings.js';
import { type BundledSchemas, bundledSchemasOf } from '../../gateway/registry/bundledSchemas.js';
import type { Probe } from '../../gateway/registry/createProbe.js';
import { createRegistry, type Registry } from '../../gateway/registry/createRegistry.js';
import { followRegistry } from '../../gateway/registry/followRegistry.js';
import { openPortalStore } from '../../gateway/registry/portalStore.js';
import { openRegistryStore, type RegistryStore } from '../../gateway/registry/registryStore.js';
import { createComposeLoadable } from '../../gateway/supergraph/composeLoadable.js';
import { openLastGoodFile } from '../../gateway/supergraph/lastGoodFile.js';
import { RegistrySupergraphManager } from '../../gateway/supergraph/RegistrySupergraphManager.js';
import type { UsageRecorder } from '../../gateway/usage/UsageRecorder.js';
import type { WeighChanges } from '../../gateway/usage/weighChanges.js';
import { type CheckInput, checkSubgraph } from '../../schema/checkSubgraph.js';
import { composeSafely } from '../../schema/composeSafely.js';
import { diffSupergraphs } from '../../schema/diff.js';
import type { SchemaThreads } from '../../schema/worker/openSchemaThreads.js';
import { type ServedSubgraph, serveSubgraph } from '../../scripts/serveSubgraph.js';
import { openAllStores, subgraphs } from '../../subgraphs/index.js';
import { defineSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { everyoneIsPublic } from '../../subgraphs/kit/signedViewer.js';
import { type Answer, silentLog } from '../support/askSubgraph.js';
import { composeOnce } from '../support/composeOnce.js';
import type { TestDb } from '../support/databaseForTests.js';
import { portalAccess } from '../support/testHub.js';

/** The schemas of this build. */
export const bundled = bundledSchemasOf(Object.values(subgraphs));

/** The supergraph of the bundled schemas alone. */
export async function bundledSupergraph({ schemas }: BundledSchemas = bundled): Promise<string> {
  const outcome = await composeOnly(schemas);
  if (outcome.status !== 'composed') throw new Error(`the bundled schemas are ${outcome.status}`);
  return outcome.supergraphSdl;
}

/** The schema of a portal with one field of its own, and others by their SDL. */
export function portalSdl(code: string, ...fields: string[]): string {
  const type = `${code.charAt(0).toUpperCase()}${code.slice(1)}Query`;
  return `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    type Query {
      "What the portal adds."
      ${code}: ${type}
    }
    "What the portal adds."
    type ${type} {
      ${['motto: String', ...fields].map((field) => `"A word." ${field}`).join('\n')}
    }
  `;
}

/** Serves a portal on loopback; every field answers with its own name and the portal's code. */
export function servePortal(code: string, ...fields: string[]): Promise<ServedSubgraph> {
  const type = `${code.charAt(0).toUpperCase()}${code.slice(1)}Query`;
  const answers = ['motto: String', ...fields].map((field) => field.split(':')[0] ?? '');
  const subgraph = defineSubgraph({
    name: code,
    typeDefs: portalSdl(code, ...fields),
    resolvers: {
      Query: { [code]: () => ({}) },
      [type]: Object.fromEntries(answers.map((name) => [name, () => `${name} of ${code}`])),
    },
    openStores: () => ({}),
    createContext: () => ({}),
  });
  return serveSubgraph(subgraph.open({}), {
    host: '127.0.0.1',
    port: 0,
    log: silentLog,
    readViewer: everyoneIsPublic,
  });
}

/** A registry, as one process has it. */
export interface TestRegistry extends Registry {
  readonly store: RegistryStore;
}

interface TestRegistryOptions {
  readonly build?: BundledSchemas;
  /** Does not try whether a gateway loads what was composed, for tests of many publishes. */
  readonly isQuick?: boolean;
  /** Where schemas are composed, checked and compared; in this thread unless told, with the code of the others. */
  readonly threads?: Pick<SchemaThreads, 'compose' | 'check' | 'diff'>;
  /** Without it no endpoint is asked: nobody need listen. */
  readonly probe?: Probe;
  readonly weigh?: WeighChanges;
  readonly log?: Log;
}

const composeOnly = composeOnce(async (schemas) => composeSafely(schemas));
const composeLoadable = composeOnce(createComposeLoadable(composeOnly));

function inThisThread({ isQuick }: { readonly isQuick: boolean }) {
  const compose = isQuick ? composeOnly : composeLoadable;
  return {
    compose,
    check: (input: CheckInput) => checkSubgraph(input, { compose }),
    diff: diffSupergraphs,
  };
}

/** Opens the registry of a database. */
export async function openTestRegistry(
  { db }: Pick<TestDb, 'db'>,
  {
    build = bundled,
    isQuick = false,
    threads = inThisThread({ isQuick }),
    log = silentLog,
    probe = async () => [],
    weigh,
  }: TestRegistryOptions = {},
): Promise<TestRegistry> {
  const store = openRegistryStore(db);
  await store.ensureIndexes();
  const registry = createRegistry({
    store,
    bundled: build,
    ...threads,
    checkAddress: (url) => portalAccess.policy.checkAddress(url),
    probe,
    ...(weigh && { weigh }),
    log,
  });
  return { ...registry, store };
}

/** A gateway that follows a registry. */
export interface RegistryGateway {
  readonly manager: RegistrySupergraphManager;
  query(query: string, headers?: Record<string, string>): Promise<Answer>;
  /** What clients see. */
  apiSdl(): string;
  /** Listens on loopback; gives the address of `/graphql`. */
  listen(): Promise<string>;
  stop(): Promise<void>;
}

interface RegistryGatewayOptions {
  readonly database: Pick<TestDb, 'db'>;
  readonly registry: Pick<TestRegistry, 'store' | 'ensureDeployed'>;
  readonly build?: BundledSchemas;
  readonly dataDir?: string;
  readonly log?: Log;
  readonly startDeadlineMs?: number;
  readonly usageRecorder?: UsageRecorder;
  readonly persistedQueries?: PersistedQuerySettings;
}

/** Starts a gateway over bundled subgraphs in this process, and portals at their addresses. */
export async function startRegistryGateway({
  database,
  registry,
  build = bundled,
  dataDir,
  log = silentLog,
  startDeadlineMs = 5_000,
  usageRecorder,
  persistedQueries,
}: RegistryGatewayOptions): Promise<RegistryGateway> {
  const dataSources = createDataSources(openAllStores(database.db), {}, portalAccess);
  const folder = dataDir ?? (await aDataDir());
  const manager = new RegistrySupergraphManager({
    registry: followRegistry({ ...registry, portals: openPortalStore(database.db) }),
    bundled: { hash: build.hash, supergraphSdl: await bundledSupergraph(build) },
    lastGood: openLastGoodFile(folder),
    log,
    startDeadlineMs,
  });
  const gateway = await createGateway({
    supergraphSdl: manager,
    dataSources,
    operationLimits: readConfig({}).operationLimits,
    usageRecorder: usageRecorder ?? null,
    ...(persistedQueries && { persistedQueries }),
    warmUpMs: readConfig({}).warmUpMs,
    log,
  });
  const app = await createHttpServer({
    gateway,
    readiness: {
      pingDatabase: async () => {},
      isPrepared: () => true,
      supergraph: () => manager.state(),
      isStopping: () => false,
    },
    explorerAssetsDir: '/nowhere',
    log,
  });
  return {
    manager,
    async query(query, headers = {}) {
      const payload = { query };
      const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
      return response.json();
    },
    apiSdl: () => gateway.apiSdl(),
    listen: async () => `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`,
    async stop() {
      await app.close();
      await gateway.stop();
      await dataSources.close();
      if (dataDir === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An empty folder for what a gateway keeps. */
export function aDataDir(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'tten-registry-'));
}
