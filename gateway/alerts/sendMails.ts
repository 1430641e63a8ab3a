import { randomUUID } from 'node:crypto';
import type { Duty } from '../../subgraphs/kit/duties.js';
import type { StoredAlert } from '../../subgraphs/technologies/alerts/deliveryStore.js';
import { MAIL_WAIT_MS } from '../../subgraphs/technologies/alerts/lookForListings.js';
import { readAlerts } from '../../subgraphs/technologies/alerts/readAlerts.js';
import type { StoredSavedSearch } from '../../subgraphs/technologies/alerts/savedSearch.js';
import { alertMail, type Mail, questionMail } from './alertMail.js';
import type { AlertsDeps } from './alertsDeps.js';
import { MOST_TRIES, nextTry } from './backOff.js';

const EVERY_MS = 30_000;
const QUESTION_LEASE_MS = 10 * 60_000;
const MOST_QUESTION_TRIES = 5;
/** So often a day an address is asked, whoever names it. */
const MOST_QUESTIONS = 3;
const MOST_IN_MAIL = 1_000;
/** Longer than what is about to be due is gathered for, so that nothing is taken twice. */
const LEASE_MS = 2 * MAIL_WAIT_MS;
/** Longer than a mail may take. */
const TURN_MS = 10 * 60_000;

type MailDeps = Pick<AlertsDeps, 'stores' | 'log'> & {
  readonly publicUrl: string;
  readonly send: (mail: Mail) => Promise<void>;
  readonly random: () => number;
};

/**
 * Asks addresses whether they want mails, and sends to those that do what was found, gathered for an hour: in one mail
 * for each search, however many processes do it at once.
 */
export function sendMails(deps: MailDeps): Duty {
  return {
    name: 'send mails',
    everyMs: EVERY_MS,
    async run(at) {
      await askAddresses(deps, at);
      const { deliveries, mailTurns } = deps.stores.savedSearches;
      const withOthers: string[] = [];
      for (;;) {
        const searchId = await deliveries.dueSearch('mail', at, withOthers);
        if (searchId === null) return;
        const until = new Date(at.getTime() + TURN_MS);
        const turn = { searchId, holder: randomUUID(), until };
        if (!(await mailTurns.take(turn, at))) {
          withOthers.push(searchId);
          continue;
        }
        try {
          await mailSearch(deps, searchId, at);
        } finally {
          await mailTurns.end(turn);
        }
      }
    },
  };
}

async function mailSearch(deps: MailDeps, searchId: string, at: Date): Promise<void> {
  const { deliveries } = deps.stores.savedSearches;
  const nextMailAt = new Date(at.getTime() + MAIL_WAIT_MS);
  const alerts = await deliveries.claim({
    way: 'mail',
    searchId,
    at,
    dueBy: nextMailAt,
    until: new Date(at.getTime() + LEASE_MS),
    batch: randomUUID(),
    limit: MOST_IN_MAIL,
  });
  if (alerts.length === 0) return;
  await mailAlerts(deps, searchId, alerts, at);
  // What is more than one mail can hold waits for the next one.
  await deliveries.holdBack('mail', searchId, nextMailAt);
}

async function askAddresses({ stores, send, publicUrl, log }: MailDeps, at: Date): Promise<void> {
  const { savedSearches } = stores;
  for (;;) {
    const until = new Date(at.getTime() + QUESTION_LEASE_MS);
    const search = await savedSearches.claimQuestion(at, until);
    if (search === null) return;
    const { mail } = search;
    if (mail === null || mail.questionTries > MOST_QUESTION_TRIES) {
      await savedSearches.noteQuestion(search);
      continue;
    }
    const asked = await savedSearches.countQuestion(mail.address, at);
    try {
      if (asked <= MOST_QUESTIONS) await send(questionMail(search, mail, publicUrl));
      await savedSearches.noteQuestion(search);
    } catch {
      // The error's text has the address in it. It is asked again when the lease ends.
      log.warn('mail not sent', { search: search._id });
    }
  }
}

async function mailAlerts(
  { stores, send, publicUrl, random, log }: MailDeps,
  searchId: string,
  alerts: readonly StoredAlert[],
  at: Date,
): Promise<void> {
  const { savedSearches, technologies } = stores;
  const { deliveries } = savedSearches;
  const search = await savedSearches.writer.find(searchId);
  const found = search === null ? [] : await readAlerts(technologies, search, alerts, at);
  const told = new Set(found.map(({ alert }) => alert._id));
  const mail = confirmedMail(search);
  if (search === null || mail === null) told.clear();
  const dropped = alerts.filter(({ _id }) => !told.has(_id)).map(({ _id }) => _id);
  await deliveries.settle('mail', dropped, 'DROPPED');
  if (search === null || mail === null || told.size === 0) return;
  const ids = [...told];
  try {
    await send(alertMail(search, mail, found, publicUrl));
    await deliveries.settle('mail', ids, 'SENT');
  } catch {
    log.warn('mail not sent', { search: searchId });
    const tries = Math.max(...found.map(({ alert }) => alert.mail?.tries ?? 1));
    const again = nextTry(at, tries, random);
    await deliveries.postpone('mail', ids, again, 'the mail server did not take it');
    if (tries >= MOST_TRIES) await deliveries.settle('mail', ids, 'DEAD');
  }
}

function confirmedMail(search: StoredSavedSearch | null) {
  return search?.mail?.confirmedAt ? search.mail : null;
}
