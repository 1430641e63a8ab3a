import type { Db } from 'mongodb';
import { events } from './events/index.js';
import { institutions } from './institutions/index.js';
import { collectionsOf } from './kit/collectionsOf.js';
import type { OpenSubgraph, Subgraph } from './kit/defineSubgraph.js';
import type { Duty } from './kit/duties.js';
import type { StoredRecord } from './kit/record.js';
import type { RecordStore } from './kit/recordStore.js';
import { platforms } from './platforms/index.js';
import { projects } from './projects/index.js';
import { technologies } from './technologies/index.js';

/** The bundled subgraphs by name. */
export const subgraphs = { technologies, institutions, events, projects, platforms };

/** Name of a bundled subgraph. */
export type SubgraphName = keyof typeof subgraphs;

/** The stores of every domain, by the domain's name. */
export type AllStores = {
  [Name in SubgraphName]: ReturnType<(typeof subgraphs)[Name]['openStores']>;
};

/** The names of the bundled subgraphs. */
// Object.keys of a literal: its keys are just the names.
export const SUBGRAPH_NAMES = Object.keys(subgraphs) as readonly SubgraphName[];

type AnyStore = Pick<RecordStore<StoredRecord>, 'ensureIndexes' | 'setShown' | 'outbox'>;

/** Opens the stores of every domain over one database; reads nothing. */
export function openAllStores(db: Db): AllStores {
  return Object.fromEntries(
    SUBGRAPH_NAMES.map((name) => [name, subgraphs[name].openStores(db)]),
    // One entry for each name, each with the stores of that name.
  ) as AllStores;
}

/** The names of the collections of each bundled subgraph. */
export function collectionNames(db: Db): Readonly<Record<SubgraphName, readonly string[]>> {
  return Object.fromEntries(
    SUBGRAPH_NAMES.map((name) => [name, collectionsOf(subgraphs[name].openStores, db)]),
    // One entry for each name.
  ) as Record<SubgraphName, readonly string[]>;
}

/** Opens one subgraph over its stores. */
export function openSubgraph<Name extends SubgraphName>(
  name: Name,
  stores: AllStores[Name],
): OpenSubgraph {
  // The stores of a name belong to the subgraph of that name; a union of functions cannot say so.
  return (subgraphs[name] as Subgraph<AllStores[Name]>).open(stores);
}

const PASS_ON_EVERY_MS = 10_000;

/** What a bundled subgraph does without being asked; passing on what its actions left behind is part of it. */
export function dutiesOf<Name extends SubgraphName>(
  name: Name,
  stores: AllStores[Name],
): readonly Duty[] {
  const passOn: Duty = {
    name: `pass on actions of ${name}`,
    everyMs: PASS_ON_EVERY_MS,
    async run() {
      for (const { outbox } of storesOf(stores)) await outbox.sweep();
    },
  };
  // As in openSubgraph().
  return [passOn, ...(subgraphs[name] as Subgraph<AllStores[Name]>).duties(stores)];
}

/** Creates the indexes that are not there yet and brings old records up to date, collection after collection. */
export async function ensureAllIndexes(stores: AllStores): Promise<void> {
  for (const store of Object.values(stores).flatMap(storesOf)) await store.ensureIndexes();
}

/** The stores of what platforms give, which is everything but the platforms themselves. */
export function storesOfGivenRecords({
  platforms: _platforms,
  ...others
}: AllStores): readonly Pick<AnyStore, 'setShown'>[] {
  return Object.values(others).flatMap(storesOf);
}

function storesOf(domain: AllStores[SubgraphName]): readonly AnyStore[] {
  // Each domain's stores are an object of record stores, whose types differ in the record only.
  return Object.values(domain as object as Record<string, AnyStore>);
}
