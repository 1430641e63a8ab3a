import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PortalFile } from '../../../portal-kit/portalFile/portalFile.js';
import { type PostgresForTests, startPostgres } from '../../support/postgresForTests.js';
import { anInitFolder, type InitFolder } from './initFolder.js';

let folder: InitFolder;
beforeEach(async () => {
  folder = await anInitFolder();
});
afterEach(() => folder.remove());

const source = async () =>
  PortalFile.parse(JSON.parse(await folder.read('portal.json'))).listings[0]?.source;
const init = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  folder.tten(['init', '--portal', 'demo', '--country', 'EG', ...args], { environment });

describe('tten init --from a REST API', () => {
  const items = Array.from({ length: 7 }, (_, index) => ({
    id: `OF-${index + 1}`,
    title: `Technology number ${index + 1} of the list`,
    owner: { name: `Institute ${index % 2}` },
    trl: (index % 9) + 1,
  }));
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }
  });

  async function serve(answer: (url: URL, headers: Record<string, unknown>) => unknown) {
    const listener: RequestListener = (request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const body = answer(url, request.headers);
      response.statusCode = body === undefined ? 401 : 200;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body ?? {}));
    };
    const server = createServer(listener).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${address.port}`;
  }

  it('finds the items and that pages are asked for by number', async () => {
    const origin = await serve(({ searchParams }) => {
      const page = Number(searchParams.get('page') ?? 1);
      return { meta: { total: 7 }, data: { offers: items.slice((page - 1) * 3, page * 3) } };
    });

    const { code, out } = await init(['--from', `${origin}/api/offers?page=1`]);

    expect(code).toBe(0);
    expect(out).toContain('?page=2; it was tried');
    expect(out).toContain('owner.name');
    expect(out).toContain('all 7 rows');
    expect(await source()).toMatchObject({
      type: 'rest',
      items: '/data/offers',
      paging: { by: 'page', parameter: 'page', first: 1 },
    });
  });

  it('finds that pages are asked for by how many came before', async () => {
    const origin = await serve(({ searchParams }) => {
      const offset = Number(searchParams.get('offset') ?? 0);
      return items.slice(offset, offset + 2);
    });

    await init(['--from', `${origin}/offers`]);

    expect(await source()).toMatchObject({ paging: { by: 'offset', parameter: 'offset' } });
  });

  it('follows the address of the next page', async () => {
    const origin = await serve(({ searchParams, pathname }) => {
      const from = Number(searchParams.get('cursor') ?? 0);
      const next = from + 4 < items.length ? `${pathname}?cursor=${from + 4}` : null;
      return { results: items.slice(from, from + 4), links: { next } };
    });

    await init(['--from', `${origin}/offers`]);

    expect(await source()).toMatchObject({
      items: '/results',
      paging: { by: 'next', pointer: '/links/next' },
    });
  });

  it('sends a secret that stands in the environment, and writes and prints its name only', async () => {
    const secret = 'k3y-that-nobody-may-see';
    const origin = await serve((_url, headers) =>
      headers['x-api-key'] === secret ? { items, total: 7 } : undefined,
    );
    const args = ['--from', `${origin}/offers`];

    const refused = await init(args);
    const { code, out, err } = await init([...args, '--header', 'X-Api-Key: env:API_KEY'], {
      API_KEY: secret,
    });

    expect(refused.err).toContain('give --header');
    expect(code).toBe(0);
    expect(await source()).toMatchObject({ headers: { 'X-Api-Key': 'env:API_KEY' } });
    expect(`${out}${err}${await folder.everything()}`).not.toContain(secret);
  });

  it.each([
    [['--from', 'https://api.example/offers?api_key=s3cret-word'], 'the parameter api_key'],
    [['--from', 'https://user:s3cret-word@api.example/offers'], 'holds a user name or a password'],
    [['--from', 'https://api.example/x', '--header', 'X-Key: s3cret-word'], 'env:API_KEY'],
  ])('refuses a secret in its arguments without repeating it', async (args, message) => {
    const { code, out, err } = await init(args);

    expect(code).toBe(3);
    expect(err).toContain(message);
    expect(`${out}${err}`).not.toContain('s3cret-word');
    expect(await folder.names()).toEqual([]);
  });
});

describe('tten init --from a PostgreSQL database', () => {
  let server: PostgresForTests;
  let address: string;
  beforeAll(async () => {
    server = await startPostgres(`
      create table audit_log (id bigint, at timestamptz, what text);
      create table offers (
        offer_code text primary key, title text, summary text, institution text, trl int,
        published date
      );
      insert into offers values
        ('A-1', 'Solar still for villages', 'Makes fresh water', 'Delta Institute', 6, '2026-01-05'),
        ('A-2', 'Rice straw board', 'Board without glue', 'Nile University', 8, '2026-02-11');
    `);
    address = `postgres://reader:s3cret-word@127.0.0.1:${server.port}/postgres`;
  }, 60_000);
  afterAll(() => server?.stop());

  it('proposes the table that looks like a list of the network, and keeps the password to itself', async () => {
    const { code, out, err } = await init(['--from', address]);

    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('set TTEN_DATABASE_URL where the portal runs');
    expect(out).toContain('of the tables public.audit_log, public.offers, offers was taken');
    expect(await source()).toEqual({
      type: 'postgres',
      connection: 'env:TTEN_DATABASE_URL',
      table: 'offers',
    });
    expect(`${out}${err}${await folder.everything()}`).not.toContain('s3cret-word');
  });

  it('takes the connection string from a variable, so that no list of commands holds it', async () => {
    const { code } = await init(['--from', 'env:OUR_DATABASE', '--table', 'offers'], {
      OUR_DATABASE: address,
    });

    expect(code).toBe(0);
    expect(await source()).toMatchObject({ connection: 'env:OUR_DATABASE', table: 'offers' });
  });

  it('names no part of the connection string when it cannot be reached', async () => {
    const { code, out, err } = await init([
      '--from',
      'postgres://reader:s3cret-word@127.0.0.1:1/x',
    ]);

    expect(code).toBe(3);
    expect(err).toContain('the database cannot be read: nothing listens at its address');
    expect(`${out}${err}`).not.toContain('s3cret-word');
  });
});
