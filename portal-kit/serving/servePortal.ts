import { setTimeout as sleep } from 'node:timers/promises';
import { badInput } from '../CommandFailure.js';
import type { ReadPortalFile } from '../portalFile/readPortalFile.js';
import { systemCode } from '../schemaFile.js';
import { filesOf, fileTimes } from './fileTimes.js';
import { lockFolder } from './folderLock.js';
import { createHttpServer } from './httpServer.js';
import { type ServeEvents, Serving } from './Serving.js';

/** How a portal is served, where portal.json does not say it. */
export interface ServeOptions {
  readonly port?: number | undefined;
  readonly environment: NodeJS.ProcessEnv;
  /** Reads portal.json again. */
  readonly reload: () => Promise<ReadPortalFile>;
  readonly events: ServeEvents;
  /** How often files are looked at, in milliseconds. */
  readonly lookEveryMs?: number;
}

/** A portal that is served. */
export interface ServedPortal {
  /** For example http://127.0.0.1:4501. */
  readonly origin: string;
  /** Ends when requests in flight are answered. */
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 1_000;
const LONGEST_STOP_MS = 10_000;
/** In seconds. */
const FIRST_RETRY = 15;

/** Serves a portal: listens, reads its sources, and reads them again when they or portal.json change, or it is time. */
export async function servePortal(
  portal: ReadPortalFile,
  options: ServeOptions,
): Promise<ServedPortal> {
  const { environment, events } = options;
  const { host } = portal.file.serve;
  const port = options.port ?? portal.file.serve.port;
  const lock = await lockFolder(portal.folder);
  const serving = await Serving.open(portal, environment, events, lock).catch(async (cause) => {
    await lock.release();
    throw cause;
  });
  const app = createHttpServer(
    () => serving.served,
    (why) => events.failed(why),
  );
  const origin = await app.listen({ host, port }).catch(async (cause: unknown) => {
    await serving.close();
    await lock.release();
    throw notListening(host, port, cause);
  });
  const stopping = new AbortController();
  const reading = keepReading(portal, serving, options, stopping.signal);
  return {
    origin,
    async stop() {
      stopping.abort();
      // Whoever takes an answer too slowly does not hold the process for ever.
      const impatience = setTimeout(() => app.server.closeAllConnections(), LONGEST_STOP_MS);
      await app.close();
      clearTimeout(impatience);
      await reading;
      await serving.close();
      await lock.release();
    },
  };
}

/** Reads now, and again each time the files have changed and come to rest, or the time has come. */
async function keepReading(
  first: ReadPortalFile,
  serving: Serving,
  { reload, lookEveryMs = LOOK_EVERY_MS }: ServeOptions,
  signal: AbortSignal,
): Promise<void> {
  let portal = first;
  let read = { own: '', all: '', at: 0 };
  let looked = '';
  while (!signal.aborted) {
    const own = await fileTimes([portal.path]);
    const all = await fileTimes(filesOf(portal));
    const isSettled = read.at === 0 || all === looked;
    const { refreshSeconds } = portal.file.serve;
    // Whoever has nothing to serve yet tries again soon.
    const seconds =
      serving.served.snapshot === null ? Math.min(refreshSeconds, FIRST_RETRY) : refreshSeconds;
    const isDue = Date.now() - read.at >= seconds * 1_000;
    looked = all;
    if (isDue || (all !== read.all && isSettled)) {
      const isReloaded = read.at > 0 && own !== read.own;
      read = { own, all, at: Date.now() };
      const next = isReloaded
        ? await reload().catch((error: unknown) => serving.fail(error))
        : portal;
      if (next !== undefined) {
        portal = next;
        await serving.refresh(portal, signal);
      }
    }
    await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
}

function notListening(host: string, port: number, cause: unknown): Error {
  const code = systemCode(cause);
  return badInput(
    code === 'EADDRINUSE'
      ? `port ${port} of ${host} is in use: stop what listens there, or give another --port`
      : `cannot listen on ${host}, port ${port} (${code}): "host" is an address of this machine`,
    cause,
  );
}
