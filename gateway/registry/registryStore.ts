import type { Db } from 'mongodb';
import { SUPERGRAPH_BYTES } from '../../schema/limits.js';
import { isDuplicateKey } from '../../subgraphs/kit/isDuplicateKey.js';
import type { ReportSummary } from './reportSummary.js';

/** Who answers for a change that breaks clients, and why it is made all the same. */
export interface Override {
  readonly name: string;
  readonly reason: string;
}

/** A document of `subgraphVersions`: one publish of one portal. It is in force while a revision names it. */
export interface SubgraphVersion {
  /** `<portal>:<number>`. */
  readonly _id: string;
  readonly portal: string;
  /** Counts the portal's publishes from 1. */
  readonly number: number;
  readonly sdl: string;
  readonly sdlHash: string;
  readonly url: string;
  readonly by: string;
  readonly at: Date;
  readonly report: ReportSummary;
  readonly override: Override | null;
  /** Whether its publisher said that its server does not run yet; absent in a document of an earlier release. */
  readonly unreachable?: boolean;
}

/** Ids of versions by the code of their portal. */
export type VersionIds = Readonly<Record<string, string>>;

/** A document of `supergraphs`: one revision of the whole. */
export interface SupergraphRevision {
  /** The revision; they count from 1 without gaps, over all builds. */
  readonly _id: number;
  readonly supergraphSdl: string;
  /** The bundled schemas it was composed with, see `BundledSchemas.hash`. */
  readonly bundledHash: string;
  /** The portals' versions in it. */
  readonly versions: VersionIds;
  /** Versions that should be in force but do not compose with this build. */
  readonly leftOut: VersionIds;
  readonly reason: 'publish' | 'retire' | 'rollback' | 'deploy';
  /** The portal it was made for; null when it concerns all. */
  readonly portal: string | null;
  /** Further facts of the reason: the revision a rollback returns to, what an override says. */
  readonly rolledBackTo: number | null;
  readonly note: string | null;
  readonly by: string;
  readonly at: Date;
}

/** A revision without its SDL. */
export type RevisionHead = Omit<SupergraphRevision, 'supergraphSdl'>;

/** The registry's collections. Documents are added, never changed or removed. */
export interface RegistryStore {
  ensureIndexes(): Promise<void>;
  /** The newest revision of any build, without its SDL. */
  newestHead(): Promise<RevisionHead | null>;
  newestOfBuild(bundledHash: string): Promise<SupergraphRevision | null>;
  revision(number: number): Promise<SupergraphRevision | null>;
  /**
   * Adds a revision; false when its number is taken, which means that someone else was faster. Rejects with
   * {@link SupergraphTooLarge} what no document can hold.
   */
  addRevision(revision: SupergraphRevision): Promise<boolean>;
  /** Adds a version; false when its number is taken. */
  addVersion(version: SubgraphVersion): Promise<boolean>;
  versionsByIds(ids: readonly string[]): Promise<readonly SubgraphVersion[]>;
  /** The newest versions of a portal, newest first. */
  newestVersions(portal: string, limit: number): Promise<readonly SubgraphVersion[]>;
  /** The newest revisions made for a portal, newest first. */
  newestHeads(portal: string, limit: number): Promise<readonly RevisionHead[]>;
}

/** A supergraph that the registry cannot store. */
export class SupergraphTooLarge extends Error {
  override readonly name = 'SupergraphTooLarge';

  constructor(bytes: number) {
    super(`The supergraph has ${bytes} bytes, ${SUPERGRAPH_BYTES} can be stored`);
  }
}

/** Opens the registry over a database; reads nothing. */
export function openRegistryStore(db: Db): RegistryStore {
  const versions = db.collection<SubgraphVersion>('subgraphVersions');
  const supergraphs = db.collection<SupergraphRevision>('supergraphs');
  const withoutSdl = { projection: { supergraphSdl: 0 } } as const;
  return {
    async ensureIndexes() {
      await versions.createIndex({ portal: 1, number: -1 }, { unique: true });
      await supergraphs.createIndexes([
        { key: { bundledHash: 1, _id: -1 } },
        { key: { portal: 1, _id: -1 } },
      ]);
    },
    newestHead: () => supergraphs.findOne<RevisionHead>({}, { sort: { _id: -1 }, ...withoutSdl }),
    newestOfBuild: (bundledHash) => supergraphs.findOne({ bundledHash }, { sort: { _id: -1 } }),
    revision: (number) => supergraphs.findOne({ _id: number }),
    async addRevision(revision) {
      const bytes = Buffer.byteLength(revision.supergraphSdl);
      if (bytes > SUPERGRAPH_BYTES) throw new SupergraphTooLarge(bytes);
      return isAdded(supergraphs.insertOne(revision));
    },
    addVersion: (version) => isAdded(versions.insertOne(version)),
    versionsByIds: (ids) => versions.find({ _id: { $in: [...ids] } }).toArray(),
    newestVersions: (portal, limit) =>
      versions.find({ portal }).sort({ number: -1 }).limit(limit).toArray(),
    newestHeads: (portal, limit) =>
      supergraphs
        .find({ portal })
        .project<RevisionHead>({ supergraphSdl: 0 })
        .sort({ _id: -1 })
        .limit(limit)
        .toArray(),
  };
}

async function isAdded(insertion: Promise<unknown>): Promise<boolean> {
  try {
    await insertion;
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}
