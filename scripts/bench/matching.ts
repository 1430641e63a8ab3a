import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openConfiguredDatabase } from '../../gateway/openConfiguredDatabase.js';
import { requestDraft } from '../../import/formats/listingDrafts.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { PUBLIC_VIEWER } from '../../subgraphs/kit/viewer.js';
import {
  createTechnologiesContext,
  openTechnologiesStores,
  type TechnologiesStores,
} from '../../subgraphs/technologies/context.js';
import { expiryOf, type StoredTechnology } from '../../subgraphs/technologies/technology.js';
import { importOpenData } from './importOpenData.js';
import { medianOf } from './measureLoad.js';
import { plainBm25 } from './plainBm25.js';
import { type RankingQuality, rankingQuality } from './rankingQuality.js';

/** What the bench of matching measured. */
export interface MatchingResult {
  readonly offers: number;
  readonly requests: number;
  readonly methods: readonly ({ readonly name: string } & RankingQuality)[];
  readonly times: readonly { readonly name: string; readonly p50: number; readonly p95: number }[];
}

interface MatchingOptions {
  /** Folder of the open data. */
  readonly dataFolder: string;
  /** Whether the other offers and requests of the folder are there as well, which makes the task harder. */
  readonly all: boolean;
  readonly say: (line: string) => void;
}

const QUERIES = 'matchmaking.cordis-he.queries.tsv';
const JUDGEMENTS = 'matchmaking.cordis-he.qrels.tsv';
const PLATFORM = 'cordis';
const REQUESTS_OF = 'cordistopics';
const LISTINGS = ['sbir-topics', 'sbir-awards', 'nasa-software', 'nasa-patents'];
const PAGE = 20;
const DATABASE_NAME = 'tten';
const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** Matches the requests of the test collection with imported offers, the way the hub does, and judges the order. */
export async function benchMatching(options: MatchingOptions): Promise<MatchingResult> {
  const { dataFolder, all, say } = options;
  for (const file of [QUERIES, JUDGEMENTS]) {
    if (!existsSync(path.join(dataFolder, file))) throw new Error(`${dataFolder} has no ${file}`);
  }
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tten-hub-bench-'));
  try {
    const formats = ['cordis-projects', ...(all ? LISTINGS : [])];
    // An empty database of its own, whatever the environment names.
    const environment = { DATA_DIR: dataDir, MONGODB_URI: '', DATABASE_NAME };
    await importOpenData(dataFolder, environment, say, formats);
    const config = { mongodbUri: null, dataDir, databaseName: DATABASE_NAME };
    const database = await openConfiguredDatabase(config, silent);
    try {
      const stores = openTechnologiesStores(database.db);
      return await measure(stores, await readTestCollection(dataFolder), say);
    } finally {
      await database.close();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

interface TestCollection {
  readonly queries: ReadonlyMap<string, string>;
  /** Of each query the ids of the offers that answer it. */
  readonly relevant: ReadonlyMap<string, ReadonlySet<string>>;
}

async function readTestCollection(folder: string): Promise<TestCollection> {
  const rowsOf = async (file: string) => {
    const text = await readFile(path.join(folder, file), 'utf8');
    return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.split('\t')]));
  };
  const queries = new Map<string, string>();
  for (const [topic, title] of (await rowsOf(QUERIES)).slice(1)) {
    if (topic !== undefined && title !== undefined) queries.set(topic, title.trim());
  }
  const relevant = new Map<string, Set<string>>([...queries.keys()].map((id) => [id, new Set()]));
  for (const [topic = '', , project = ''] of await rowsOf(JUDGEMENTS)) {
    relevant.get(topic)?.add(`offer:${PLATFORM}:${project}`);
  }
  return { queries, relevant };
}

async function measure(
  stores: TechnologiesStores,
  { queries, relevant }: TestCollection,
  say: (line: string) => void,
): Promise<MatchingResult> {
  const now = new Date();
  await stores.technologies.save(requestsOf(queries, now), now);
  const listings = await readAll(stores);
  const requests = listings.filter(({ source }) => source.platform === REQUESTS_OF);
  const offers = listings.filter(({ kind }) => kind === 'OFFER');
  say(`matching ${requests.length} requests with ${offers.length} offers`);

  const matchesOf = async (some: readonly StoredTechnology[]) => {
    const ask = async () => ({});
    const facts = { requestId: 'bench', viewer: PUBLIC_VIEWER, languages: [], ask, log: silent };
    const { loaders } = createTechnologiesContext(stores, facts);
    const found = await Promise.all(some.map((each) => loaders.matchesByListing.load(each)));
    return some.map(({ source }, index) => ({
      id: source.localId,
      ids: (found[index] ?? []).map(({ id }) => id),
    }));
  };
  const rankings = new Map<string, readonly string[]>();
  const timesOf = async (name: string, size: number) => {
    const times: number[] = [];
    for (let start = 0; start < requests.length; start += size) {
      const startedAt = performance.now();
      for (const { id, ids } of await matchesOf(requests.slice(start, start + size))) {
        rankings.set(id, ids);
      }
      times.push(performance.now() - startedAt);
    }
    const slow = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
    return { name, p50: medianOf(times), p95: slow };
  };
  const times = [
    await timesOf('one request, terms not counted before', 1),
    await timesOf('one request, terms remembered', 1),
    await timesOf(`a page of ${PAGE} requests, terms remembered`, PAGE),
  ];
  const baselines = [
    ['BM25 in memory, titles', titleOf],
    ['BM25 in memory, titles and euroSciVoc terms', titleAndTermsOf],
  ] as const;
  return {
    offers: offers.length,
    requests: requests.length,
    methods: [
      ...baselines.map(([name, textOf]) => {
        const rank = plainBm25(new Map(offers.map((offer) => [offer._id, textOf(offer)])));
        const ranked = new Map([...queries].map(([id, title]) => [id, rank(title)]));
        return { name, ...rankingQuality(ranked, relevant) };
      }),
      { name: 'the hub: matches of a request', ...rankingQuality(rankings, relevant) },
    ],
    times,
  };
}

/** The queries as requests that anyone may read. */
function requestsOf(queries: ReadonlyMap<string, string>, now: Date) {
  return [...queries].map(([localId, title]) => {
    const { draft } = requestDraft({ platform: REQUESTS_OF, localId, licence: null, title });
    return {
      ...draft,
      institutionId: null,
      access: 'PUBLIC' as const,
      state: 'PUBLISHED' as const,
      publishedAt: now,
      expiresAt: expiryOf(now),
      fingerprint: localId,
      source: { ...draft.source, fetchedAt: now },
    };
  });
}

async function readAll({ technologies }: TechnologiesStores): Promise<readonly StoredTechnology[]> {
  return technologies.union<StoredTechnology>([{ conditions: {}, stages: [] }]);
}

function titleOf({ title }: StoredTechnology): string {
  return title.map(({ value }) => value).join(' ');
}

function titleAndTermsOf(offer: StoredTechnology): string {
  const labels = offer.classifications.flatMap(({ label }) => label ?? []);
  return [titleOf(offer), ...labels].join(' ');
}
