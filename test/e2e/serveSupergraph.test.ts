import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { compose } from '../../schema/compose.js';
import { type ServedSubgraph, serveSubgraph } from '../../scripts/serveSubgraph.js';
import { defineSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import { everyoneIsPublic } from '../../subgraphs/kit/signedViewer.js';
import { type Answer, silentLog } from '../support/askSubgraph.js';
import { type Running, startBuiltScript } from '../support/builtScript.js';

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])`;
const AUTHORS = `${LINK}
  type Query { authors: [Author!]! }
  type Author @key(fields: "id") { id: ID! name: String! }`;
const BOOKS = `${LINK}
  type Author @key(fields: "id") { id: ID! books: [Book!]! }
  type Book { title: String! review: String }
  type Query { books: [Book!]! }`;

let folder: string;
let authors: ServedSubgraph;
let books: ServedSubgraph;
let supergraphFile: string;
const running: Running[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-hub-supergraph-'));
  authors = await serve('authors', AUTHORS, {
    Query: {
      authors: () => [
        { id: 'a', name: 'Ibn Sina' },
        { id: 'b', name: 'Al-Biruni' },
      ],
    },
  });
  const book = ({ id }: { id: string }) => [{ title: `Book of ${id}` }];
  books = await serve('books', BOOKS, {
    Author: { __resolveReference: (key: object) => key, books: book },
    Book: {
      review: () => {
        throw new Error('reviews are at 10.0.0.1');
      },
    },
    Query: { books: () => [] },
  });
  supergraphFile = await write('supergraph.graphql', supergraphOf(authors.url, books.url));
});

afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});

afterAll(async () => {
  await authors.stop();
  await books.stop();
  await rm(folder, { recursive: true, force: true });
});

function serve(name: string, typeDefs: string, resolvers: object): Promise<ServedSubgraph> {
  const subgraph = defineSubgraph({
    name,
    typeDefs,
    resolvers,
    openStores: () => ({}),
    createContext: () => ({}),
  });
  const log = silentLog;
  const options = { host: '127.0.0.1', port: 0, log, readViewer: everyoneIsPublic };
  return serveSubgraph(subgraph.open({}), options);
}

function supergraphOf(authorsUrl: string, booksUrl: string): string {
  const composed = compose([
    { name: 'authors', typeDefs: AUTHORS, url: authorsUrl },
    { name: 'books', typeDefs: BOOKS, url: booksUrl },
  ]);
  if (composed.status === 'refused') throw new Error(composed.errors.join('\n'));
  return composed.supergraphSdl;
}

async function write(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
}

function startGateway(...args: readonly string[]): Running {
  const started = startBuiltScript('gateway', args, {});
  running.push(started);
  return started;
}

async function addressOf({ child, ended }: Running): Promise<string> {
  const ready = new Promise<string>((resolve) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk;
      const url = /"url":"([^"]+)","msg":"ready"/.exec(text)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  const failed = ended.then(({ stderr }) => Promise.reject(new Error(stderr)));
  return Promise.race([ready, failed]);
}

async function ask(url: string, query: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  // What a GraphQL endpoint answers is an Answer; a test that gets anything else fails on it.
  return (await response.json()) as Answer;
}

describe('a gateway over the supergraph of a file', () => {
  it('joins what subgraphs at its addresses answer, and ends on SIGTERM', async () => {
    const gateway = startGateway('--supergraph', supergraphFile, '--port', '0');
    const url = await addressOf(gateway);
    expect(await ask(url, '{ authors { name books { title } } }')).toEqual({
      data: {
        authors: [
          { name: 'Ibn Sina', books: [{ title: 'Book of a' }] },
          { name: 'Al-Biruni', books: [{ title: 'Book of b' }] },
        ],
      },
    });
    gateway.child.kill('SIGTERM');
    expect((await gateway.ended).code).toBe(0);
  });

  it('has the limits and the masks of the hub', async () => {
    const url = await addressOf(startGateway('--supergraph', supergraphFile, '--port', '0'));
    const aliases = Array.from({ length: 60 }, (_, index) => `a${index}: authors { id }`);
    const tooWide = await ask(url, `{ ${aliases.join(' ')} }`);
    expect(tooWide.errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_TOO_COMPLEX' });
    const failing = await ask(url, '{ authors { books { review } } }');
    expect(failing.errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(failing)).not.toContain('10.0.0.1');
  });

  it('says which file cannot be read', async () => {
    const { code, stderr } = await startGateway('--supergraph', '/nowhere/s.graphql').ended;
    expect(code).toBe(1);
    expect(stderr).toContain('/nowhere/s.graphql cannot be read (ENOENT)');
  });

  it('says of a file that it is no supergraph', async () => {
    const file = await write('subgraph.graphql', 'type Query { authors: [String!]! }');
    const { code, stderr } = await startGateway('--supergraph', file, '--port', '0').ended;
    expect(code).toBe(1);
    expect(stderr).toContain(`${file} is no supergraph that can be served`);
  });

  it('names the subgraph whose address cannot be called', async () => {
    const file = await write('bundled.graphql', supergraphOf(authors.url, 'bundled:books'));
    const { code, stderr } = await startGateway('--supergraph', file, '--port', '0').ended;
    expect(code).toBe(1);
    expect(stderr).toContain(
      'the address of books must begin with http:// or https://, got "bundled:books"',
    );
  });

  it('says that the port is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, stderr } = await startGateway('--supergraph', supergraphFile, '--port', port)
      .ended;
    taken.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`--port: 127.0.0.1:${port} is in use by another process`);
  });
});
