import { randomUUID } from 'node:crypto';
import type { Duty } from '../../subgraphs/kit/duties.js';
import { changeAsHub } from '../../subgraphs/technologies/alerts/changeAsHub.js';
import type { StoredAlert } from '../../subgraphs/technologies/alerts/deliveryStore.js';
import { type Found, readAlerts } from '../../subgraphs/technologies/alerts/readAlerts.js';
import type {
  StoredSavedSearch,
  StoredWebhook,
} from '../../subgraphs/technologies/alerts/savedSearch.js';
import type { AlertsDeps } from './alertsDeps.js';
import { MOST_TRIES, nextTry } from './backOff.js';
import { listingFacts, stableName } from './listingFacts.js';
import type { PostResult, WebhookPoster } from './postWebhook.js';

const EVERY_MS = 5_000;
const AT_ONCE = 4;
/** Longer than a post may take: only what a dead process held is taken over. */
const LEASE_MS = 60_000;

type WebhookDeps = Pick<AlertsDeps, 'stores' | 'log'> & {
  readonly poster: Pick<WebhookPoster, 'post'>;
  readonly random: () => number;
};

/**
 * Posts what saved searches have found: each at least once, signed, again and later while it fails, until it is given
 * up. Any number of processes may do it at once.
 */
export function sendWebhooks(deps: WebhookDeps): Duty {
  const { deliveries } = deps.stores.savedSearches;
  const work = async (at: Date) => {
    for (;;) {
      const searchId = await deliveries.dueSearch('webhook', at);
      if (searchId === null) return;
      const until = new Date(at.getTime() + LEASE_MS);
      const claim = { searchId, at, dueBy: at, until, batch: randomUUID(), limit: 1 };
      const [alert] = await deliveries.claim({ way: 'webhook', ...claim });
      if (alert !== undefined) await deliver(deps, alert, at);
    }
  };
  return {
    name: 'send webhooks',
    everyMs: EVERY_MS,
    run: (at) => Promise.all(Array.from({ length: AT_ONCE }, () => work(at))),
  };
}

async function deliver(deps: WebhookDeps, alert: StoredAlert, at: Date): Promise<void> {
  const { savedSearches, technologies } = deps.stores;
  const search = await savedSearches.writer.find(alert.searchId);
  const webhook = search?.webhookDeadAt === null ? search.webhook : null;
  if (search === null || webhook === null) {
    await savedSearches.deliveries.settle('webhook', [alert._id], 'DROPPED');
    return;
  }
  const [found] = await readAlerts(technologies, search, [alert], at);
  if (found === undefined) {
    await savedSearches.deliveries.settle('webhook', [alert._id], 'DROPPED');
    return;
  }
  const result = await deps.poster.post(messageOf(search, webhook, found, at));
  if (result.status === 'taken') {
    await savedSearches.deliveries.settle('webhook', [alert._id], 'SENT');
    if (search.webhookTrouble !== null) await savedSearches.noteWebhookTrouble(search, null);
    return;
  }
  await noteFailure(deps, { search, alert, result, at });
}

interface Failure {
  readonly search: StoredSavedSearch;
  readonly alert: StoredAlert;
  readonly result: Extract<PostResult, { status: 'failed' }>;
  readonly at: Date;
}

async function noteFailure(
  { stores, random, log }: WebhookDeps,
  { search, alert, result: { reason, isLasting }, at }: Failure,
): Promise<void> {
  const { savedSearches } = stores;
  const { deliveries } = savedSearches;
  const failures = (search.webhookTrouble?.failures ?? 0) + 1;
  const tries = alert.webhook?.tries ?? 1;
  const again = nextTry(at, Math.max(failures, tries), random);
  await savedSearches.noteWebhookTrouble(search, { failures, reason, at });
  await deliveries.postpone('webhook', [alert._id], again, reason);
  if (isLasting || failures >= MOST_TRIES) {
    // Its owner finds the reason with the search, and sets it anew when the receiver is mended.
    if (await changeAsHub(savedSearches, search, 'WEBHOOK_DEAD', { webhookDeadAt: at }, at)) {
      await deliveries.abandon('webhook', search._id, reason);
      log.info('webhook given up', { search: search._id, failures });
    }
    return;
  }
  if (tries >= MOST_TRIES) await deliveries.settle('webhook', [alert._id], 'DEAD');
  // A receiver that is away is asked once in a while, not once for each alert.
  await deliveries.holdBack('webhook', search._id, again);
}

function messageOf(
  { _id, name }: StoredSavedSearch,
  { url, secret }: StoredWebhook,
  { alert, listing }: Found,
  at: Date,
) {
  const body = JSON.stringify({
    type: 'technology.listed',
    timestamp: alert.foundAt,
    data: { search: { id: _id, name }, listing: listingFacts(listing) },
  });
  return { url, secret, id: `alert_${stableName(alert._id)}`, at, body };
}
