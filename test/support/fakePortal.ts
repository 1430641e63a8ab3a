import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { typePrefix } from '../../schema/portalCode.js';

/** What the portal Techmart adds to the network. */
export const TECHMART_SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])

  "An absolute http or https address."
  scalar URL @specifiedBy(url: "https://url.spec.whatwg.org/")

  type Query {
    "What the Techmart portal adds to the network. Null while it is unreachable."
    techmart: TechmartQuery
  }

  "What the Techmart portal adds to the network."
  type TechmartQuery {
    "Certificates of the current year."
    certificates: [TechmartCertificate!]
    "The office in charge."
    office: String
  }

  type TechnologyOffer @key(fields: "id") {
    id: ID!
    "Certificate issued by the national authority. Null when there is none."
    techmartCertificate: TechmartCertificate
  }

  "A certificate of the national authority."
  type TechmartCertificate {
    "Its number."
    number: String!
    "Its grade, 1 to 5. Null when it has none."
    grade: Int
    "Its page. Null when it has none."
    page: URL
  }
`;

/** The same of a portal with another code. */
export function fakePortalSdl(code: string): string {
  return TECHMART_SDL.replaceAll('techmart', code).replaceAll('Techmart', typePrefix(code));
}

/** Words that a faulty portal says and no client may ever read. */
export const SECRET = 'secret-of-techmart /srv/techmart/db.js password=hunter2';

type Answer = { data: { _entities?: object[]; techmart?: object } };
type Respond = (response: ServerResponse, answer: Answer) => void;

const json =
  (body: unknown): Respond =>
  (response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));

/** The certificate of an entity, whatever the portal's code, with another value. */
function certificate(entity: object, value: unknown): object {
  const keys = Object.keys(entity).filter((key) => key.endsWith('Certificate'));
  return Object.fromEntries(keys.map((key) => [key, value]));
}

/** Answers with every entity, or else the root, changed. */
function changed(change: (value: object) => unknown): Respond {
  return (response, { data }) => {
    const body = Object.entries(data).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(change) : change(value),
    ]);
    json({ data: Object.fromEntries(body) })(response, { data });
  };
}

/** The ways in which the portal answers. */
export const MODES = {
  ok: (response, answer) => json(answer)(response, answer),
  silent: () => {},
  reset: (response) => response.destroy(),
  html: (response) =>
    response.setHeader('content-type', 'text/html').end(`<html><body>${SECRET}</body></html>`),
  serverError: (response) => {
    response.statusCode = 500;
    json({ errors: [{ message: SECRET }] })(response, { data: {} });
  },
  redirect: (response) => response.writeHead(302, { location: '/elsewhere' }).end(SECRET),
  garbage: (response) =>
    response.setHeader('content-type', 'application/json').end(`{"data": ${SECRET}`),
  list: json([SECRET]),
  errorsNotAList: json({ data: null, errors: SECRET }),
  wrongLength: (response, { data }) =>
    json({ data: { ...data, _entities: [...(data._entities ?? []), null] } })(response, { data }),
  entityNotAnObject: (response, { data }) =>
    json({ data: { _entities: data._entities?.map(() => SECRET) } })(response, { data }),
  halfWay: (response, answer) => {
    const body = JSON.stringify(answer);
    response.setHeader('content-type', 'application/json');
    response.setHeader('content-length', body.length);
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  drip: (response, answer) => {
    const body = JSON.stringify(answer);
    response.setHeader('content-type', 'application/json');
    let at = 0;
    const timer = setInterval(() => response.write(body[at++] ?? ' '), 20);
    response.on('close', () => clearInterval(timer));
  },
  huge: (response) => {
    response.setHeader('content-type', 'application/json');
    response.write('{"data":{"techmart":"');
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(100_000)));
    };
    response.on('drain', more);
    more();
  },
  fiftyMegabytes: (response) => {
    response.setHeader('content-type', 'application/json');
    const parts = ['{"data":{"filler":"', ...Array<string>(500).fill('x'.repeat(100_000)), '"}}'];
    const more = () => {
      while (!response.destroyed && parts.length > 0) {
        if (!response.write(parts.shift())) return;
      }
      response.end();
    };
    response.on('drain', more);
    more();
  },
  announcedHuge: (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1e9 });
    response.write('{');
  },
  gzipBomb: (response) => {
    response.setHeader('content-type', 'application/json').setHeader('content-encoding', 'gzip');
    response.end(gzipSync(`{"data":null,"x":"${'x'.repeat(50_000_000)}"}`));
  },
  deep: (response) =>
    response
      .setHeader('content-type', 'application/json')
      .end(`{"data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  hugeHeaders: (response) => response.setHeader('x-filler', 'x'.repeat(100_000)).end(),
  // Below here the answer is a GraphQL answer that lies.
  errorsWithData: (response, { data }) =>
    json({
      data,
      errors: [
        { message: SECRET, path: ['_entities', 0], extensions: { stacktrace: [SECRET] } },
        { message: SECRET },
      ],
      extensions: { ftv1: SECRET },
    })(response, { data }),
  onlyErrors: json({ data: null, errors: [{ message: SECRET }] }),
  extraData: (response, { data }) =>
    json({
      data: {
        ...data,
        _entities: data._entities?.map((one) => ({ ...one, ...NEIGHBOURS })),
        technologies: { nodes: [], totalCount: 0 },
      },
    })(response, { data }),
  prototypes: (response, { data }) =>
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ data }).replaceAll('{', '{"__proto__":{"polluted":true},')),
  textForObject: changed((value) => ({
    ...value,
    ...certificate(value, SECRET),
    certificates: SECRET,
  })),
  objectForText: changed((value) => ({
    ...value,
    ...certificate(value, { number: { secret: SECRET }, grade: [] }),
    office: { secret: SECRET },
  })),
  listForObject: changed((value) => ({ ...value, techmartCertificate: [], certificates: {} })),
  nullForPromise: changed((value) => ({
    ...value,
    techmartCertificate: { number: null },
    certificates: [{ number: null }],
  })),
  wrongTypename: changed((value) => ({
    ...value,
    techmartCertificate: { __typename: 7, number: '1' },
    certificates: [{ __typename: 'TechnologyOffer', number: '1' }],
  })),
  scriptForUrl: changed((value) => ({
    ...value,
    techmartCertificate: { number: '1', page: 'javascript:alert(1)' },
    certificates: [{ number: '1', page: 'javascript:alert(1)' }],
  })),
} satisfies Record<string, Respond>;

/** A way in which the portal answers. */
export type Mode = keyof typeof MODES;

const NEIGHBOURS = {
  __typename: 'Institution',
  id: 'offer:techmart:stolen',
  title: { value: SECRET, language: 'en' },
};

/** What the portal was sent. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly path: string | undefined;
  readonly query: string;
  readonly variables: { readonly representations?: readonly { id: string }[] };
}

/** A portal on loopback that answers as it is told. */
export interface FakePortal {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  /** How it answers from now on; the last of several stays. */
  answer(...modes: readonly Mode[]): void;
  /** Sends these headers with every answer from now on. */
  sendHeaders(headers: Readonly<Record<string, string>>): void;
  /** Answers everything that was received in mode `silent`. */
  release(): void;
  /** Bytes of answers that went out, headers included. */
  bytesSent(): number;
  /** Breaks off, and lets nothing listen at its address any more. */
  goDown(): Promise<void>;
  /** Listens at its address again. */
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a portal, Techmart unless told otherwise, whose certificates are those of its own offers. */
export async function startFakePortal(code = 'techmart'): Promise<FakePortal> {
  const schema = buildSubgraphSchema({
    typeDefs: parse(fakePortalSdl(code)),
    resolvers: {
      Query: { [code]: () => ({ certificates: [{ number: 'TM-1' }], office: 'Ankara' }) },
      TechnologyOffer: {
        __resolveReference: ({ id }: { id: string }) => ({
          id,
          [`${code}Certificate`]: {
            number: `TM of ${id}`,
            grade: 3,
            page: 'https://techmart.example',
          },
        }),
      },
    },
  });
  let modes: readonly Mode[] = ['ok'];
  let held: (() => void)[] = [];
  let more: Readonly<Record<string, string>> = {};
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse((await text(request)) || '{}');
    received.push({ headers: request.headers, path: request.url, query, variables });
    const [mode = 'ok', ...later] = modes;
    if (later.length > 0) modes = later;
    const result = await graphql({ schema, source: query, variableValues: variables });
    // Plain JSON, as it goes over the wire.
    const answer: Answer = JSON.parse(JSON.stringify(result));
    const respond: Respond = MODES[mode];
    for (const [name, value] of Object.entries(more)) response.setHeader(name, value);
    if (mode === 'silent') held.push(() => MODES.ok(response, answer));
    respond(response, answer);
  });
  const sockets = new Set<Socket>();
  let sentByClosed = 0;
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      sentByClosed += socket.bytesWritten;
    });
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    port,
    received,
    answer(...next) {
      modes = next;
    },
    sendHeaders(headers) {
      more = headers;
    },
    release() {
      for (const respond of held) respond();
      held = [];
    },
    bytesSent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, sentByClosed),
    goDown: close,
    comeBack: () => listen(port),
    stop: close,
  };
}
