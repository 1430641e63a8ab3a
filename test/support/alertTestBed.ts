import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { SMTPServer } from 'smtp-server';
import type { AlertSettings } from '../../gateway/alerts/alertsDeps.js';
import { openAlerts } from '../../gateway/alerts/openAlerts.js';
import {
  type AddressPolicy,
  createAddressPolicy,
} from '../../gateway/datasources/portal/addressPolicy.js';
import type { Duty } from '../../subgraphs/kit/duties.js';
import type { TechnologiesStores } from '../../subgraphs/technologies/context.js';
import { silentLog } from './askSubgraph.js';

/** The way of alerts out of a hub. */
export interface AlertTestBed {
  readonly app: FastifyInstance;
  /** Runs the duty of this name as at a time. */
  run(name: string, at: Date): Promise<void>;
  close(): Promise<void>;
}

/** Opens feeds, webhooks and mails over stores; loopback may be posted to unless another policy is given. */
export async function openAlertTestBed(
  stores: TechnologiesStores,
  settings: AlertSettings,
  policy: AddressPolicy = createAddressPolicy({ allowHttp: true, allowPrivate: true }),
): Promise<AlertTestBed> {
  const alerts = openAlerts({ stores, settings, policy, log: silentLog, random: () => 0.5 });
  const app = fastify();
  await app.register(alerts.routes);
  return {
    app,
    async run(name, at) {
      const duty = alerts.duties.find((one: Duty) => one.name === name);
      if (duty === undefined) throw new Error(`no duty is called ${name}`);
      await duty.run(at);
    },
    async close() {
      await app.close();
      await alerts.close();
    },
  };
}

/** What a receiver was sent. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver of webhooks on loopback that answers with a status of the test's choice. */
export async function startReceiver() {
  const received: Received[] = [];
  const answer = { status: 204 };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      response.writeHead(answer.status, { location: '/elsewhere' }).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answer,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A mail as it came over the wire. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
}

/** A mail server on loopback, which takes mails unless the test says otherwise. */
export async function startMailbox() {
  const mails: ReceivedMail[] = [];
  const answer = { takes: true };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (!answer.takes) return done(new Error('451 come again'));
        mails.push({
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          text: unfolded(Buffer.concat(parts).toString()),
        });
        return done();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mails,
    answer,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** Lines as they were before they were cut for the way. */
function unfolded(text: string): string {
  return text
    .replace(/=\r\n/g, '')
    .replace(/\r\n[ \t]+/g, ' ')
    .replace(/=3D/g, '=')
    .replace(/\r\n/g, '\n');
}
