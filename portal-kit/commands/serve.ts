import path from 'node:path';
import type { Answer } from '../answer.js';
import { badInput } from '../CommandFailure.js';
import { printable } from '../paint.js';
import { readPortalFile } from '../portalFile/readPortalFile.js';
import { describeSnapshot } from '../report/describeSnapshot.js';
import type { ServeEvents } from '../serving/Serving.js';
import type { Surroundings } from '../surroundings.js';

/** What to do when nothing is remembered of what hubs were given; for a portal that is new there is nothing to do. */
export const FEED_BEGAN =
  'it begins here, as there was no .tten/feed.json. If a hub has harvested this portal before, run tten harvest --full once: only so does it hear of records that went meanwhile';

/** Options of `tten serve`, as the command line gives them. */
export interface ServeCommandOptions {
  readonly port?: string;
  readonly json?: boolean;
}

/** `tten serve`: a portal's server made from its portal.json; ends when it is asked to. */
export async function serve(
  name: string,
  options: ServeCommandOptions,
  surroundings: Surroundings,
): Promise<Answer> {
  const { folder, environment } = surroundings;
  const port = portOf(options);
  const reload = () => readPortalFile(name, folder);
  const portal = await reload();
  const stop = surroundings.stopAsked();
  // As the user would name it from where the command runs.
  const nameOf = (kept: string) => path.join(path.dirname(name), kept);
  const say =
    options.json === true ? jsonEvents(surroundings, nameOf) : wordEvents(surroundings, nameOf);
  const { servePortal } = await import('../serving/servePortal.js');
  const served = await servePortal(portal, { port, environment, reload, events: say });
  say.listening(portal.file.portal, served.origin);
  await aborted(stop);
  say.stopping();
  await served.stop();
  return {
    outcome: 'ok',
    text: 'Stopped.',
    facts: { portal: portal.file.portal, origin: served.origin },
  };
}

interface SpokenEvents extends ServeEvents {
  listening(portal: string, origin: string): void;
  stopping(): void;
}

type NameOf = (kept: string) => string;

function wordEvents({ say, paint }: Surroundings, nameOf: NameOf): SpokenEvents {
  return {
    listening(portal, origin) {
      say(`${paint('bold', portal)} listens on ${paint('cyan', origin)}`);
      say(`  GraphQL  ${origin}/graphql`);
      say(`  feed     ${origin}/changes`);
      say(`  state    ${origin}/readyz`);
    },
    taken: (snapshot, changed, refusedFile) =>
      say(describeSnapshot(snapshot, changed, refusedFile && nameOf(refusedFile), paint)),
    failed: (message) => say(`${paint('red', 'failed')} ${printable(message)}`),
    feedBegan: () => say(`${paint('yellow', 'feed')} ${FEED_BEGAN}`),
    schemaChanged: () =>
      say(
        `${paint('yellow', 'schema')} it is another one now: publish it again, with tten publish`,
      ),
    stopping: () => say('stopping: requests in flight are answered first'),
  };
}

function jsonEvents({ say }: Surroundings, nameOf: NameOf): SpokenEvents {
  const tell = (event: string, facts: object = {}) =>
    say(JSON.stringify({ command: 'serve', event, ...facts }));
  return {
    listening: (portal, origin) => tell('listening', { portal, origin }),
    taken: ({ counts, refusals }, changed, refusedFile) =>
      tell('taken', {
        records: Object.fromEntries(counts),
        changed,
        refused: refusals.length,
        refusedFile: refusedFile && nameOf(refusedFile),
      }),
    failed: (message) => tell('failed', { message }),
    feedBegan: () => tell('feedBegan', { message: FEED_BEGAN }),
    schemaChanged: () => tell('schemaChanged'),
    stopping: () => tell('stopping'),
  };
}

function portOf({ port }: ServeCommandOptions): number | undefined {
  if (port === undefined) return undefined;
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port);
  throw badInput(`--port is a number up to 65535, got ${port}`);
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
}
