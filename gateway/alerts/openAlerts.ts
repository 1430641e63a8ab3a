import type { FastifyPluginAsync } from 'fastify';
import type { Duty } from '../../subgraphs/kit/duties.js';
import type { AlertsDeps } from './alertsDeps.js';
import { feedRoutes } from './feedRoutes.js';
import { mailRoutes } from './mailRoutes.js';
import { openMailServer } from './mailServer.js';
import { createWebhookPoster } from './postWebhook.js';
import { sendMails } from './sendMails.js';
import { sendWebhooks } from './sendWebhooks.js';

/** How alerts leave the hub: routes for those who come for them, duties for those they are brought to. */
export interface Alerts {
  readonly routes: FastifyPluginAsync;
  readonly duties: readonly Duty[];
  /** Closes connections; the duties have come to their end. */
  close(): Promise<void>;
}

/** Opens feeds and webhooks, and mail where a mail server is configured. */
export function openAlerts({
  stores,
  settings,
  policy,
  log,
  random = Math.random,
}: AlertsDeps): Alerts {
  const poster = createWebhookPoster(policy);
  const { mail, publicUrl } = settings;
  const mailServer = mail === null ? null : openMailServer(mail);
  return {
    routes: async (app) => {
      await app.register(feedRoutes, { stores, settings });
      await app.register(mailRoutes, { stores });
    },
    duties: [
      sendWebhooks({ stores, poster, random, log }),
      ...(mailServer === null || publicUrl === null
        ? []
        : [sendMails({ stores, publicUrl, send: mailServer.send, random, log })]),
    ],
    async close() {
      mailServer?.close();
      await poster.close();
    },
  };
}
