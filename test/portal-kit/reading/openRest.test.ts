import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plain, readAll } from './sourceFolder.js';

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

let server: Server;
let origin: string;
let answer: Answer;
let asked: string[];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response, new URL(request.url ?? '/', origin));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${bound.port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const read = (source: object = {}, environment: NodeJS.ProcessEnv = {}) =>
  readAll({ type: 'rest', url: `${origin}/offers`, ...source }, '/', environment);
const json =
  (body: unknown): Answer =>
  (_request, response) =>
    response.end(JSON.stringify(body));

/** Five items, two to a page, however many are asked for. */
const ITEMS = [1, 2, 3, 4, 5].map((id) => ({ id }));
const page = (start: number) => ITEMS.slice(start, start + 2);

describe('a REST API', () => {
  it.each([429, 503])('asks again after a while when the answer is %i', async (status) => {
    let attempts = 0;
    answer = (_request, response) => {
      attempts += 1;
      if (attempts < 3) response.writeHead(status, { 'retry-after': '0' }).end();
      else response.end('[{"id": 1}]');
    };

    const { rows } = await read();

    expect(rows.map(plain)).toEqual([{ place: 'page 1, item 1', id: 1 }]);
    expect(attempts).toBe(3);
  });

  it('asks again when the connection breaks', async () => {
    let attempts = 0;
    answer = (request, response) => {
      attempts += 1;
      if (attempts === 1) request.socket.destroy();
      else response.end('[{"id": 1}]');
    };

    expect((await read()).rows).toHaveLength(1);
    expect(attempts).toBe(2);
  });

  it.each([
    [503, {}, 3],
    [503, { 'retry-after': '3600' }, 1],
    [500, {}, 1],
    [404, {}, 1],
  ])(
    'gives up on an answer of %i with %j after the attempts that make sense',
    async (status, headers, times) => {
      answer = (_request, response) => response.writeHead(status, headers).end();

      await expect(read()).rejects.toThrow(`answers ${status}`);
      expect(asked).toHaveLength(times);
    },
  );

  it('keeps every digit of a number that is too large to count with', async () => {
    answer = (_request, response) =>
      response.end(
        '[{"id": 9007199254740993, "less": -9007199254740993, "small": 12, "part": 0.1234567890123456, "text": "\\"9007199254740993, \\\\"}]',
      );

    const [row] = (await read()).rows.map(plain);

    expect(row).toEqual({
      place: 'page 1, item 1',
      id: '9007199254740993',
      less: '-9007199254740993',
      small: 12,
      part: 0.1234567890123456,
      text: '"9007199254740993, \\',
    });
  });

  it('gives nested properties by their path, and properties of a list as lists', async () => {
    answer = json({
      data: {
        items: [
          { id: 1, owner: { name: 'UTM', country: null }, tags: [{ t: 'a' }, { t: 'b' }] },
          7,
        ],
      },
    });

    const { columns, rows } = await read({ items: '/data/items' });

    expect(columns).toEqual(['id', 'owner.name', 'owner.country', 'tags.t']);
    expect(rows.map(plain)).toEqual([
      {
        place: 'page 1, item 1',
        id: 1,
        'owner.name': 'UTM',
        'owner.country': null,
        'tags.t': ['a', 'b'],
      },
      { place: 'page 1, item 2', problem: 'the item is not an object with properties' },
    ]);
  });

  it('asks for page after page until one is empty', async () => {
    answer = (_request, response, url) =>
      response.end(JSON.stringify(page((Number(url.searchParams.get('p')) - 1) * 2)));

    const { rows } = await read({
      paging: { by: 'page', parameter: 'p', size: { parameter: 'size', value: 100 } },
    });

    expect(rows).toHaveLength(5);
    expect(asked.at(-1)).toBe('/offers?p=4&size=100');
  });

  it('asks from the number of items it has', async () => {
    answer = (_request, response, url) =>
      response.end(JSON.stringify(page(Number(url.searchParams.get('from')))));

    const { rows } = await read({ paging: { by: 'offset', parameter: 'from' } });

    expect(rows).toHaveLength(5);
    expect(asked).toEqual(['0', '2', '4', '5'].map((from) => `/offers?from=${from}`));
  });

  it('follows links to next pages, relative ones too', async () => {
    answer = (_request, response, url) => {
      const at = Number(url.searchParams.get('at') ?? 0);
      response.end(
        JSON.stringify({ items: page(at), links: { next: at < 4 ? `?at=${at + 2}` : null } }),
      );
    };

    const { rows } = await read({
      items: '/items',
      paging: { by: 'next', pointer: '/links/next' },
    });

    expect(rows).toHaveLength(5);
    expect(asked).toHaveLength(3);
  });

  it('sends headers from the environment', async () => {
    answer = (request, response) =>
      response.end(JSON.stringify([{ key: request.headers['x-api-key'] }]));

    const { rows } = await read({ headers: { 'x-api-key': 'env:API_KEY' } }, { API_KEY: 's3cret' });

    expect(rows.map(plain)).toEqual([{ place: 'page 1, item 1', key: 's3cret' }]);
  });

  it('refuses a next page at another origin, which is not to have the headers', async () => {
    answer = json({ items: ITEMS, next: 'https://elsewhere.example/offers' });

    await expect(
      read({ items: '/items', paging: { by: 'next', pointer: '/next' } }),
    ).rejects.toThrow('names a next page at https://elsewhere.example');
    expect(asked).toHaveLength(1);
  });

  it.each<[string, object, Answer, string]>([
    [
      'links in a circle',
      { items: '/i', paging: { by: 'next', pointer: '/n' } },
      json({ i: ITEMS, n: '/offers' }),
      'go round in a circle',
    ],
    [
      'a parameter without effect',
      { paging: { by: 'page', parameter: 'p' } },
      json(ITEMS),
      'the parameter "p" seems to change nothing',
    ],
    [
      'a wrong pointer',
      { items: '/data' },
      json({ total: 3, list: [] }),
      'has no list at /data: the answer is an object with total, list',
    ],
    [
      'what is not JSON',
      {},
      (_request, response) => response.end('<html>'),
      'does not answer JSON',
    ],
    [
      'a redirect',
      {},
      (_request, response) => response.writeHead(302, { location: '/x' }).end(),
      'answers 302: put the address it redirects to into "url"',
    ],
    [
      'a refusal',
      {},
      (_request, response) => response.writeHead(403).end(),
      'answers 403: check the "headers"',
    ],
    ['silence', { timeoutMs: 100 }, () => undefined, 'has not answered within 100 ms'],
    ['a broken connection', {}, (request) => request.socket.destroy(), 'cannot be reached'],
  ])('says what to do about %s', async (_name, source, answering, message) => {
    answer = answering;

    await expect(read(source)).rejects.toThrow(message);
  });

  it('gives up a page that is too large', async () => {
    const chunk = Buffer.alloc(1_000_000, 32);
    answer = (_request, response) => {
      const write = () => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', write);
      };
      write();
    };

    await expect(read()).rejects.toThrow('answers more than 50 MB at once');
  });

  it('never shows a key of the query or of a header', async () => {
    answer = (_request, response) => response.writeHead(500).end();
    const url = `${origin}/offers?key=s3cret`;
    const messages = await Promise.all(
      [
        { url },
        { url: url.replace('http://', 'http://me:s3cret@') },
        { url, headers: { 'x-key': 'env:BROKEN' } },
        { url, headers: { 'x-key': 'env:ABSENT' } },
      ].map((source) =>
        read(source, { BROKEN: 's3cret\nline' }).catch((error: Error) => error.message),
      ),
    );

    expect(messages).toEqual([
      expect.stringContaining('answers 500'),
      expect.stringContaining('holds a name or a password'),
      expect.stringContaining('is no header'),
      expect.stringContaining('the variable ABSENT is not set'),
    ]);
    expect(messages.join()).not.toContain('s3cret');
  });
});
