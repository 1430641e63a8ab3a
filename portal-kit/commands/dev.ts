import path from 'node:path';
import type { Answer } from '../answer.js';
import { badInput } from '../CommandFailure.js';
import { checkRound } from '../dev/checkRound.js';
import { watchFiles } from '../dev/watchFiles.js';
import type { Options } from '../options.js';
import { printable } from '../paint.js';
import { PORTAL_FILE, readPortalFile } from '../portalFile/readPortalFile.js';
import { describeSnapshot } from '../report/describeSnapshot.js';
import { filesOf } from '../serving/fileTimes.js';
import type { ServeEvents } from '../serving/Serving.js';
import type { ServedPortal } from '../serving/servePortal.js';
import { readSettings, SETTINGS_FILE } from '../settings.js';
import type { Surroundings } from '../surroundings.js';
import { FEED_BEGAN } from './serve.js';

/** Options of `tten dev`, as the command line gives them. */
export interface DevOptions extends Options {
  readonly port?: string;
  readonly once?: boolean;
}

const LOOK_EVERY_MS = 300;

/**
 * `tten dev`: checks at every save and, of a portal.json, serves what it makes; ends when it is asked to. Mistakes are
 * told and waited out: the next save is looked at as any other.
 */
export async function dev(
  name: string | undefined,
  options: DevOptions,
  surroundings: Surroundings,
): Promise<Answer> {
  const { folder } = surroundings;
  const port = portOf(options);
  const target = name ?? (await readSettings(options, folder)).schema ?? PORTAL_FILE;
  if (options.once === true) {
    const { outcome, text, report, failure } = await checkRound(target, options, surroundings);
    return { outcome, text, facts: { target, report, failure } };
  }
  const tell = options.json === true ? tellJson(surroundings) : tellWords(surroundings);
  const signal = surroundings.stopAsked();
  const isServed = path.extname(target).toLowerCase() === '.json';
  let served: ServedPortal | undefined;
  try {
    const files = () => filesToWatch(target, folder);
    for await (const _turn of watchFiles({ files, lookEveryMs: LOOK_EVERY_MS, signal })) {
      const { text, report, failure } = await checkRound(target, options, surroundings);
      if (signal.aborted) break;
      tell('checked', text, { report, failure });
      // A portal.json that cannot be read yet is served once it can.
      if (isServed && served === undefined && failure === null) {
        served = await startServing(target, port, surroundings, tell);
      }
    }
  } finally {
    await served?.stop();
  }
  return { outcome: 'ok', text: 'Stopped.', facts: { target } };
}

type Tell = (event: string, words: string, facts?: object) => void;

function tellWords({ say }: Surroundings): Tell {
  return (_event, words) => say(words);
}

function tellJson({ say }: Surroundings): Tell {
  return (event, _words, facts = {}) => say(JSON.stringify({ command: 'dev', event, ...facts }));
}

async function startServing(
  target: string,
  port: number | undefined,
  { folder, environment, paint }: Surroundings,
  tell: Tell,
): Promise<ServedPortal> {
  const events: ServeEvents = {
    taken: (snapshot, changed, refusedFile) =>
      tell('taken', describeSnapshot(snapshot, changed, refusedFile, paint), {
        records: Object.fromEntries(snapshot.counts),
        changed,
        refused: snapshot.refusals.length,
      }),
    failed: (message) =>
      tell('failed', `${paint('red', 'failed')} ${printable(message)}`, { message }),
    feedBegan: () =>
      tell('feedBegan', `${paint('yellow', 'feed')} ${FEED_BEGAN}`, { message: FEED_BEGAN }),
    // The check of the same save tells what became of the schema.
    schemaChanged: () => undefined,
  };
  const reload = () => readPortalFile(target, folder);
  const { servePortal } = await import('../serving/servePortal.js');
  const served = await servePortal(await reload(), { port, environment, reload, events });
  const { origin } = served;
  tell('listening', `${paint('bold', 'serves')} on ${paint('cyan', origin)}/graphql`, { origin });
  return served;
}

/** What a check depends on; the sources only once they are known. */
async function filesToWatch(target: string, folder: string): Promise<readonly string[]> {
  const own = [path.resolve(folder, target), path.join(folder, SETTINGS_FILE)];
  if (path.extname(target).toLowerCase() !== '.json') return own;
  const portal = await readPortalFile(target, folder).catch(() => null);
  return portal === null ? own : [...own, ...filesOf(portal)];
}

function portOf({ port }: DevOptions): number | undefined {
  if (port === undefined) return undefined;
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port);
  throw badInput(`--port is a number up to 65535, got ${port}`);
}
