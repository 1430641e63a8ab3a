import type { FastifyPluginAsync } from 'fastify';
import { changeAsHub } from '../../subgraphs/technologies/alerts/changeAsHub.js';
import type {
  StoredMail,
  StoredSavedSearch,
} from '../../subgraphs/technologies/alerts/savedSearch.js';
import type { AlertsDeps } from './alertsDeps.js';

const TOKEN = /^[\w-]{43}$/;
const DAYS_TO_CONFIRM = 7;
const DAY_MS = 24 * 60 * 60_000;
const MOST_TRIES = 5;

interface Step {
  readonly name: string;
  readonly question: string;
  readonly button: string;
  readonly done: string;
  /** What becomes of the address; undefined when the link leads to nothing any more. */
  mailAfter(mail: StoredMail, at: Date): StoredMail | null | undefined;
}

const CONFIRM: Step = {
  name: 'CONFIRM_MAIL',
  question: 'Do you want TTEN Hub to send you what this saved search finds?',
  button: 'Yes, send me alerts',
  done: 'You will get what the saved search finds.',
  mailAfter(mail, at) {
    if (mail.confirmedAt !== null) return mail;
    if (at.getTime() - mail.askedAt.getTime() > DAYS_TO_CONFIRM * DAY_MS) return undefined;
    return { ...mail, confirmedAt: at, questionDueAt: null };
  },
};

const UNSUBSCRIBE: Step = {
  name: 'UNSUBSCRIBE',
  question: 'Do you want no more mails of this saved search?',
  button: 'Send me no more',
  done: 'You will get no more mails of this saved search.',
  mailAfter: () => null,
};

/**
 * `/alerts/confirm/<token>` and `/alerts/unsubscribe/<token>`: what the links in mails lead to. Opening one changes
 * nothing, since programs that guard mail boxes open every link; the button does, and so does the one-click POST of mail
 * programs (RFC 8058).
 */
export const mailRoutes: FastifyPluginAsync<Pick<AlertsDeps, 'stores'>> = async (
  app,
  { stores: { savedSearches } },
) => {
  // A button without fields, or List-Unsubscribe=One-Click: nothing in it is read.
  app.addContentTypeParser(
    ['application/x-www-form-urlencoded', 'multipart/form-data'],
    { parseAs: 'string' },
    (_request, _body, done) => done(null, null),
  );
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({
      'content-security-policy': "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  const find = (token: string) =>
    TOKEN.test(token) ? savedSearches.findByMailToken(token) : Promise.resolve(null);

  for (const [path, step] of [
    ['/alerts/confirm/:token', CONFIRM],
    ['/alerts/unsubscribe/:token', UNSUBSCRIBE],
  ] as const) {
    app.get<{ Params: { token: string } }>(path, async ({ params }, reply) => {
      const search = await find(params.token);
      const isThere = search?.mail && step.mailAfter(search.mail, new Date()) !== undefined;
      reply.type('text/html; charset=utf-8');
      return isThere ? page(step.question, step.button) : reply.status(404).send(page(GONE));
    });
    app.post<{ Params: { token: string } }>(path, async ({ params }, reply) => {
      const isDone = await take(step, () => find(params.token));
      reply.type('text/html; charset=utf-8');
      return isDone ? page(step.done) : reply.status(404).send(page(GONE));
    });
  }

  /** Takes a step, again when the search was changed in between; whether it was taken. */
  async function take(
    { name, mailAfter }: Step,
    read: () => Promise<StoredSavedSearch | null>,
  ): Promise<boolean> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const search = await read();
      if (search === null || search.mail === null) return false;
      const at = new Date();
      const mail = mailAfter(search.mail, at);
      if (mail === undefined) return false;
      if (mail === search.mail) return true;
      if (await changeAsHub(savedSearches, search, name, { mail }, at)) return true;
    }
    throw new Error('a saved search changes faster than a link can be followed');
  }
};

const GONE = 'This link leads to nothing any more.';

function page(text: string, button?: string): string {
  const form = button === undefined ? '' : `<form method="post"><button>${button}</button></form>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>TTEN Hub</title><p>${text}</p>${form}</html>\n`;
}
