import { type DocumentNode, Kind, parse as parseSdl } from 'graphql';
import { z } from 'zod';
import { FEED_KINDS, type FeedKind, MOST_ITEMS } from '../../schema/feed/changeFeed.js';
import { othersOf, readGraph } from '../graph/readGraph.js';
import { lintSchema } from '../lintSchema.js';
import { HUB_TYPES } from '../serving/portalSdl.js';
import { askData, type ContractTarget, parse } from './askPortal.js';
import { ContractBreach, expectThat } from './ContractBreach.js';
import { type ContractFeed, checkItem, feedsOf, readFeed } from './contractFeed.js';

/** Something the hub relies on, as a test: `run` fails with what the portal does otherwise. */
export interface ContractCheck {
  /** A sentence about the portal. */
  readonly name: string;
  run(): Promise<void>;
}

/** What a portal does otherwise than the hub relies on. */
export interface ContractFinding {
  /** Name of the check. */
  readonly check: string;
  readonly problem: string;
}

const Service = z.object({ _service: z.object({ sdl: z.string().min(1) }) });
const SAMPLES = 5;

/**
 * What the hub relies on in a portal, each as a check of its own. For any test runner:
 * `for (const { name, run } of contractChecks(target)) test(name, run)`.
 */
export function contractChecks(target: ContractTarget): readonly ContractCheck[] {
  const { portal } = target;
  const eachFeed = (run: (feed: ContractFeed) => Promise<void>) => async () => {
    for (const feed of feedsOf(target, await readSchema(target))) {
      await run(feed).catch((cause: unknown) => {
        throw cause instanceof ContractBreach
          ? new ContractBreach(`${feed.name}: ${cause.message}`, { cause })
          : cause;
      });
    }
  };
  return [
    { name: 'tells its schema, which keeps the rules', run: () => checkRules(target) },
    {
      name: `answers the field ${portal} of Query`,
      async run() {
        const data = await askData(target, `{ ${portal} { __typename } }`);
        expectThat(data[portal] !== null, `${portal} is null`);
      },
    },
    { name: 'answers records of its own by their ids', run: () => checkOwnRecords(target) },
    {
      name: 'answers null for a record of its own that it does not have',
      run: () => checkAbsentRecords(target, portal),
    },
    {
      name: 'answers nothing for records of others',
      run: () => checkAbsentRecords(target, portal === 'elsewhere' ? 'abroad' : 'elsewhere'),
    },
    {
      name: 'gives its changes to the end, each as agreed and once in a page',
      run: eachFeed(async (feed) => {
        const page = await feed.page(null, MOST_ITEMS);
        const ids = page.items.map((item) => checkItem(item, portal));
        expectThat(new Set(ids).size === ids.length, 'a record comes twice in a page');
        for (const item of (await readFeed(feed, MOST_ITEMS)).items) checkItem(item, portal);
      }),
    },
    {
      name: 'gives the same changes in small pages',
      run: eachFeed(async (feed) => {
        const { items: all } = await readFeed(feed, MOST_ITEMS);
        const { items } = await readFeed(feed, Math.max(1, Math.ceil(all.length / 7)));
        const ids = (read: readonly unknown[]) =>
          [...new Set(read.map((item) => checkItem(item, portal)))].sort();
        const [large, small] = [ids(all), ids(items)];
        const lost = large.filter((id) => !small.includes(id));
        expectThat(lost.length === 0, `small pages leave out ${lost.slice(0, 3).join(', ')}`);
      }),
    },
    {
      name: 'has nothing more after its last cursor',
      run: eachFeed(async (feed) => {
        const { cursor } = await readFeed(feed, MOST_ITEMS);
        const { items, hasMore } = await feed.page(cursor, 1);
        // A change of this moment is one item; the whole feed again is not.
        expectThat(!hasMore && items.length <= 1, 'it begins again after its last cursor');
      }),
    },
    {
      name: `refuses or cuts a page of more than ${MOST_ITEMS} items`,
      run: eachFeed(async (feed) => void (await feed.refusalOf(null, MOST_ITEMS + 1))),
    },
    {
      name: 'refuses a cursor that is none in an orderly way, or begins at the start',
      run: eachFeed(async (feed) => {
        for (const after of ['', 'no-such-cursor', '-1', '\u{10FFFF}', 'x'.repeat(1_500)]) {
          const refusal = await feed.refusalOf(after, 1);
          const isFault = /\n\s*at |internal|unexpected/i.test(refusal ?? '');
          expectThat(!isFault, `a cursor that is none makes it fail: ${refusal}`);
        }
      }),
    },
  ];
}

/** Looks at a running portal; an empty list says that it does all that the hub relies on. */
export async function portalContract(target: ContractTarget): Promise<readonly ContractFinding[]> {
  const findings: ContractFinding[] = [];
  for (const { name, run } of contractChecks(target)) {
    try {
      await run();
    } catch (error) {
      if (!(error instanceof ContractBreach)) throw error;
      findings.push({ check: name, problem: error.message });
    }
  }
  return findings;
}

async function readSdl(target: ContractTarget): Promise<string> {
  const data = await askData(target, '{ _service { sdl } }');
  return parse(Service, data, '_service')._service.sdl;
}

async function readSchema(target: ContractTarget): Promise<DocumentNode> {
  const sdl = await readSdl(target);
  try {
    return parseSdl(sdl);
  } catch (cause) {
    throw new ContractBreach('the schema it tells is no GraphQL', { cause });
  }
}

async function checkRules(target: ContractTarget): Promise<void> {
  const { portal } = target;
  const sdl = await readSdl(target);
  const graph = await readGraph({ file: undefined, hub: null, folder: '.' });
  const { findings } = await lintSchema({ portal, sdl, others: othersOf(graph, portal) });
  const [first] = findings.filter(({ severity }) => severity === 'error');
  expectThat(first === undefined, `${first?.code}: ${first?.message}`);
}

async function checkOwnRecords(target: ContractTarget): Promise<void> {
  const sdl = await readSchema(target);
  const kinds = extendedKinds(sdl);
  const ids = target.sampleIds ?? (await idsOfFeeds(target, sdl));
  for (const kind of kinds) {
    for (const id of ids.filter((each) => each.startsWith(`${kind}:`)).slice(0, SAMPLES)) {
      const found = await lookUp(target, kind, id);
      expectThat(found !== null, `${HUB_TYPES[kind]} ${id} is null`);
      const own = typeof found === 'object' ? Reflect.get(found, 'id') : undefined;
      expectThat(own === id, `${HUB_TYPES[kind]} ${id} is answered with the id ${String(own)}`);
    }
  }
}

async function checkAbsentRecords(target: ContractTarget, owner: string): Promise<void> {
  for (const kind of extendedKinds(await readSchema(target))) {
    const id = `${kind}:${owner}:no-such-record-7d1f`;
    const found = await lookUp(target, kind, id);
    expectThat(found === null, `${HUB_TYPES[kind]} ${id} is answered as if it were there`);
  }
}

async function idsOfFeeds(target: ContractTarget, sdl: DocumentNode): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const feed of feedsOf(target, sdl)) {
    const { items } = await feed.page(null, MOST_ITEMS);
    for (const item of items) {
      const isRemoved = typeof item === 'object' && item !== null && Reflect.get(item, 'removed');
      if (isRemoved !== true) ids.push(checkItem(item, target.portal));
    }
  }
  return [...new Set(ids)];
}

/** The kinds of record whose type the portal adds fields to. */
function extendedKinds(sdl: DocumentNode): readonly FeedKind[] {
  const names = new Set(
    sdl.definitions.flatMap((node) =>
      (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      node.directives?.some(({ name }) => name.value === 'key')
        ? [node.name.value]
        : [],
    ),
  );
  return FEED_KINDS.filter((kind) => names.has(HUB_TYPES[kind]));
}

async function lookUp(target: ContractTarget, kind: FeedKind, id: string): Promise<unknown> {
  const type = HUB_TYPES[kind];
  const { _entities: found } = await askData(
    target,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { id } } }`,
    { of: [{ __typename: type, id }] },
  );
  expectThat(
    Array.isArray(found) && found.length === 1,
    'it answers one record with another number',
  );
  return found[0] ?? null;
}
