import { bulkhead } from 'cockatiel';
import { Cron } from 'croner';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { PortalStore } from '../registry/portalStore.js';
import type { Harvester } from './createHarvester.js';

/** Harvests every portal again and again. */
export interface HarvestSchedule {
  /** Starts no more; what runs goes on. */
  stop(): void;
}

interface ScheduleDeps {
  /** A cron expression; null schedules nothing. */
  readonly schedule: string | null;
  readonly harvester: Pick<Harvester, 'start'>;
  readonly portals: Pick<PortalStore, 'list'>;
  readonly log: Log;
  /** 0 to 1, for the delay of a portal. */
  readonly random?: () => number;
}

/** How many portals a process harvests at once by the schedule; the others wait for their turn. */
const AT_ONCE = 2;
/** Portals are not all asked at the same second, nor by all processes of the hub. */
const LONGEST_DELAY_MS = 60_000;

/**
 * Starts the schedule. Every process of a hub may have one: of those that come to a portal at the same time, the lease lets
 * one through.
 */
export function scheduleHarvests({
  schedule,
  harvester,
  portals,
  log,
  random = Math.random,
}: ScheduleDeps): HarvestSchedule {
  const delays = new Set<NodeJS.Timeout>();
  // Whose turn has not come yet, or is not over: a slow portal is not asked twice.
  const waiting = new Set<string>();
  const turns = bulkhead(AT_ONCE, Number.POSITIVE_INFINITY);
  let isStopped = false;

  async function harvest(code: string): Promise<void> {
    try {
      await turns.execute(async () => {
        if (isStopped) return;
        const result = await harvester.start(code, { full: false });
        if (result.status === 'started') await result.ended;
      });
    } catch (err) {
      log.warn('harvest could not start', { portal: code, err });
    } finally {
      waiting.delete(code);
    }
  }

  async function tick(): Promise<void> {
    const wait = Math.min(LONGEST_DELAY_MS, untilNext() / 2);
    for (const { _id: code } of await portals.list()) {
      if (waiting.has(code) || isStopped) continue;
      waiting.add(code);
      const delay = setTimeout(() => {
        delays.delete(delay);
        void harvest(code);
      }, random() * wait);
      delay.unref();
      delays.add(delay);
    }
  }

  const job =
    schedule === null
      ? null
      : new Cron(
          schedule,
          {
            unref: true,
            protect: true,
            catch: (err) => log.warn('portals could not be listed for harvest', { err }),
          },
          tick,
        );
  const untilNext = () => job?.msToNext() ?? 0;

  return {
    stop() {
      isStopped = true;
      job?.stop();
      for (const delay of delays) clearTimeout(delay);
    },
  };
}

/** Whether a text is a cron expression. */
export function isSchedule(text: string): boolean {
  try {
    new Cron(text, { paused: true }).stop();
    return true;
  } catch {
    return false;
  }
}
