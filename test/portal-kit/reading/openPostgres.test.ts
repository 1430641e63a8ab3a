import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PostgresForTests, startPostgres } from '../../support/postgresForTests.js';
import { plain, readAll } from './sourceFolder.js';

let server: PostgresForTests;
let address: string;
beforeAll(async () => {
  server = await startPostgres(`
    create schema "Portal";
    create table "Portal"."Offer list" (
      id bigint primary key, title text, published date, seen timestamptz, price numeric,
      tags text[], owner jsonb
    );
    insert into "Portal"."Offer list" values
      (9007199254740993, 'Su filtresi', '2026-03-21', '2026-03-21 12:00+03', 12.50, '{su,filtre}', '{"name": "ODTÜ"}'),
      (2, 'Pompa', null, null, null, null, null);
    create table empty (id int, title text);
    create view titles as select title from "Portal"."Offer list" order by title;
    create table many as select n as id from generate_series(1, 2000) n;
  `);
  address = `postgres://reader:s3cret-word@127.0.0.1:${server.port}/postgres`;
}, 60_000);
afterAll(() => server?.stop());

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const bound = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return bound.port;
}

const read = (table: string, environment: NodeJS.ProcessEnv = { DATABASE: address }) =>
  readAll({ type: 'postgres', connection: 'env:DATABASE', table }, '/', environment);

describe('a table of a PostgreSQL database', () => {
  it('keeps days, long numbers and decimals as they are written', async () => {
    const { columns, rows } = await read('Portal.Offer list');

    expect(columns).toEqual(['id', 'title', 'published', 'seen', 'price', 'tags', 'owner']);
    expect(rows.map(plain)).toEqual([
      {
        place: 'row 1',
        id: '9007199254740993',
        title: 'Su filtresi',
        published: '2026-03-21',
        seen: new Date('2026-03-21T09:00:00Z'),
        price: '12.50',
        tags: ['su', 'filtre'],
        'owner.name': 'ODTÜ',
      },
      expect.objectContaining({ place: 'row 2', id: '2', published: null, tags: null }),
    ]);
  });

  it('has its columns without any row, and can be a view', async () => {
    const none = await read('empty');
    const view = await read('titles');

    expect(none).toEqual({ columns: ['id', 'title'], rows: [] });
    expect(view.rows.map(plain)).toEqual([
      { place: 'row 1', title: 'Pompa' },
      { place: 'row 2', title: 'Su filtresi' },
    ]);
  });

  it('is read to its end when it is longer than what is fetched at once', async () => {
    const { rows } = await read('many');

    expect(rows).toHaveLength(2000);
    expect(plain(rows.at(-1))).toEqual({ place: 'row 2000', id: 2000 });
  });

  it('takes a name for a name, and not for SQL', async () => {
    await expect(read('many"; drop table many; --')).rejects.toThrow('there is no such table');
    expect((await read('many')).rows).toHaveLength(2000);
  });

  it('names the variable and the remedy, never the password', async () => {
    const port = await freePort();
    const away = `postgres://reader:s3cret-word@127.0.0.1:${port}/postgres`;
    const messages = await Promise.all(
      [{}, { DATABASE: 'reader:s3cret-word' }, { DATABASE: away }].map((environment) =>
        read('many', environment).then(
          () => 'read',
          (error: Error) => error.message,
        ),
      ),
    );

    expect(messages).toEqual([
      expect.stringContaining('the variable DATABASE is not set'),
      expect.stringContaining('env:DATABASE is no connection string'),
      expect.stringContaining('env:DATABASE: nothing answers at its host and port'),
    ]);
    expect(messages.join()).not.toContain('s3cret-word');
  });
});
