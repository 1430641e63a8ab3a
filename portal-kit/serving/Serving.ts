import { isDeepStrictEqual } from 'node:util';
import { CommandFailure } from '../CommandFailure.js';
import type { ReadPortalFile } from '../portalFile/readPortalFile.js';
import type { FeedState } from './feedState.js';
import { filesOf, fileTimes } from './fileTimes.js';
import type { FolderLock } from './folderLock.js';
import { startGraphqlServer } from './graphqlServer.js';
import type { Served } from './httpServer.js';
import { portalSchema } from './portalSchema.js';
import { portalSdl } from './portalSdl.js';
import { readRecords } from './readRecords.js';
import { writeRefused } from './refusedFile.js';
import type { Snapshot } from './snapshot.js';
import { sourcePrint } from './sourcePrint.js';
import { takeReading } from './takeReading.js';

/** What happens while a portal is served, for whoever watches. */
export interface ServeEvents {
  /** A reading is being served; `changed` records are new, changed or gone since the one before. */
  taken(snapshot: Snapshot, changed: number, refusedFile: string | null): void;
  /** Something failed; what was served before still is. */
  failed(message: string): void;
  /** Nothing was remembered of what hubs were given: they cannot hear of records that went before. */
  feedBegan(): void;
  /** The portal.json now in force makes another schema than the one before: it has to be published. */
  schemaChanged(): void;
}

/** What a portal serves, from its first reading on: each one replaces it as a whole, or leaves it as it is. */
export class Serving {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #events: ServeEvents;
  readonly #lock: FolderLock;
  #portal: ReadPortalFile;
  #sdl: string;
  #served: Served;
  #state: FeedState | null = null;
  #lastFailure: string | null = null;
  /** Fingerprint of the files that were read last; null when they are not all there is. */
  #print: string | null = null;

  private constructor(
    environment: NodeJS.ProcessEnv,
    events: ServeEvents,
    lock: FolderLock,
    first: { portal: ReadPortalFile; sdl: string; served: Served },
  ) {
    this.#environment = environment;
    this.#events = events;
    this.#lock = lock;
    this.#portal = first.portal;
    this.#sdl = first.sdl;
    this.#served = first.served;
  }

  /** Makes ready to serve a portal from a folder that is locked; nothing is read yet. */
  static async open(
    portal: ReadPortalFile,
    environment: NodeJS.ProcessEnv,
    events: ServeEvents,
    lock: FolderLock,
  ): Promise<Serving> {
    const { file } = portal;
    const sdl = await portalSdl(file);
    const graphql = await startGraphqlServer(portalSchema(file, sdl), (why) => events.failed(why));
    const served = { file, graphql, snapshot: null, failure: null };
    return new Serving(environment, events, lock, { portal, sdl, served });
  }

  /** What is served now. */
  get served(): Served {
    return this.#served;
  }

  /** Reads everything as a portal.json says; what was served before stays when any of it fails, and that is reported. */
  async refresh(portal: ReadPortalFile, signal: AbortSignal): Promise<void> {
    try {
      await this.#read(portal, signal);
      this.#lastFailure = null;
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  /** Reports why a reading or a portal.json cannot be used; the same reason once in a row. */
  fail(error: unknown): void {
    const code = error instanceof CommandFailure ? error.code : 'INTERNAL_ERROR';
    this.#served = { ...this.#served, failure: { at: new Date(), code } };
    const message = error instanceof Error ? error.message : String(error);
    if (message !== this.#lastFailure) this.#events.failed(message);
    this.#lastFailure = message;
  }

  async close(): Promise<void> {
    await this.#served.graphql.stop();
  }

  async #read(portal: ReadPortalFile, signal: AbortSignal): Promise<void> {
    const { file, folder } = portal;
    const files = filesOf(portal);
    const times = await fileTimes(files);
    const old = this.#served;
    const print = await sourcePrint(portal, signal);
    signal.throwIfAborted();
    const isSame = print !== null && print === this.#print && old.failure === null;
    if (isSame && old.snapshot !== null) {
      this.#served = { ...old, snapshot: { ...old.snapshot, readAt: new Date() } };
      return;
    }
    const isOther = !isDeepStrictEqual(file, this.#portal.file);
    const known = isOther ? undefined : old.snapshot?.records;
    const reading = await readRecords(portal, this.#environment, signal, known);
    // Half of a file that is being written would look like records that went; the next look finds it whole.
    if ((await fileTimes(files)) !== times) return;
    const sdl = await portalSdl(file);
    const schema = isOther ? portalSchema(file, sdl) : null;
    const before = { snapshot: old.snapshot, state: this.#state };
    await this.#lock.verify();
    const taken = await takeReading(portal, reading, before, new Date());
    const { snapshot, state, changed } = taken;
    const refusedFile = await writeRefused(folder, reading.refusals);
    const graphql =
      schema === null
        ? old.graphql
        : await startGraphqlServer(schema, (why) => this.#events.failed(why));
    this.#served = { file, graphql, snapshot, failure: null };
    this.#state = state;
    this.#print = print;
    if (graphql !== old.graphql) await old.graphql.stop();
    const isNews = old.snapshot === null || isOther || changed > 0 || this.#lastFailure !== null;
    if (isNews) this.#events.taken(snapshot, changed, refusedFile);
    if (taken.isNewFeed) this.#events.feedBegan();
    if (sdl !== this.#sdl) this.#events.schemaChanged();
    this.#portal = portal;
    this.#sdl = sdl;
  }
}
