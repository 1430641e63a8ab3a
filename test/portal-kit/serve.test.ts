import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { portalContract } from '../../portal-kit/contract/portalContract.js';
import {
  type Answer,
  aServedPortal,
  PORTAL,
  type PortalForTests,
  theExample,
} from './servedPortal.js';

const CSV = 'id,title,trl,nr\n1,Pump,4,10\n2,Filter,TRL 5-6,\n3,Sensor,99,x\n4,,1,1\n';
const ENTITIES = `query ($of: [_Any!]!) {
  _entities(representations: $of) { ... on TechnologyOffer { id techmartNumber } } }`;

let portal: PortalForTests | null = null;
let api: Server | null = null;
afterEach(async () => {
  await portal?.remove();
  api?.closeAllConnections();
  api?.close();
  portal = null;
  api = null;
});

async function serve(csv = CSV, file: object = PORTAL): Promise<PortalForTests> {
  portal = await aServedPortal(csv, file);
  return portal;
}

const offers = (ids: readonly string[]) => ({
  of: ids.map((id) => ({ __typename: 'TechnologyOffer', id })),
});
const idsOf = (page: Answer) =>
  page.items.map((item: Answer) => `${item.removed ? '-' : ''}${item.id.split(':')[2]}`);

describe('a portal that tten serves', () => {
  it('keeps the contract, as the example does', async () => {
    portal = await theExample();
    await portal.untilSaid('taken {"offer":29}');

    const { origin } = portal;
    const target = { url: `${origin}/graphql`, portal: 'techmart', feedUrl: `${origin}/changes` };

    expect(await portalContract(target)).toEqual([]);
  });

  it('answers fields of its own by id, and null for what it does not have', async () => {
    const { graphql, untilSaid } = await serve();
    await untilSaid('taken');

    const ids = [
      'offer:techmart:1',
      'offer:techmart:2',
      'offer:techmart:9',
      'offer:tubitak:1',
      'event:techmart:1',
    ];
    const { body } = await graphql(ENTITIES, offers(ids));

    expect(body).toEqual({
      data: {
        _entities: [
          { id: 'offer:techmart:1', techmartNumber: 10 },
          { id: 'offer:techmart:2', techmartNumber: null },
          null,
          null,
          null,
        ],
      },
    });
  });

  it('gives the same page of its feed as JSON and in the schema', async () => {
    const { graphql, get, untilSaid } = await serve();
    await untilSaid('taken');

    const json = await get('/changes?first=2');
    const { body } = await graphql(`{ techmart { name changes(first: 2) {
      cursor hasMore items { id changedAt removed offer { title { value language } readiness { min max } country } } } } }`);

    expect(json.status).toBe(200);
    expect(body.data.techmart).toEqual({ name: 'Techmart', changes: json.body });
    expect(json.body).toMatchObject({
      hasMore: true,
      items: [
        {
          id: 'offer:techmart:1',
          removed: false,
          offer: { readiness: { min: 4, max: 4 }, country: 'IR' },
        },
        { id: 'offer:techmart:2', offer: { title: [{ value: 'Filter', language: 'fa' }] } },
      ],
    });
  });

  it('keeps out what it cannot take over, and writes all of it down', async () => {
    const { get, read, untilSaid } = await serve();
    await untilSaid('taken {"offer":3} changed 3 refused 3');

    const ready = await get('/readyz');

    expect(ready.body).toMatchObject({
      status: 'ready',
      records: { offer: 3 },
      refused: 3,
      failure: null,
    });
    expect((await read('.tten/refused.csv')).split('\r\n')).toEqual([
      '\uFEFFlost,kind,place,column,value,reason',
      'value,offer,line 4,trl,99,"is no readiness level; write one as 5, TRL 5 or 4-6, from 1 to 9"',
      expect.stringMatching(/^value,offer,line 4,nr,x,/),
      'row,offer,line 5,title,,is missing; every offer has a title',
      '',
    ]);
  });

  it('follows its file: what changed, came and went is given after the cursor', async () => {
    const { get, write, untilSaid } = await serve();
    await untilSaid('taken');
    const { cursor } = (await get('/changes')).body;

    await write('offers.csv', 'id,title,trl,nr\n1,Pump,4,11\n3,Sensor 2,3,\n5,Dryer,9,\n');
    await untilSaid('changed 3 refused 0');

    const { body } = await get(`/changes?after=${cursor}`);
    expect(idsOf(body)).toEqual(['3', '5', '-2']);
  });

  it('goes on from an old cursor after it was started again', async () => {
    const first = await serve();
    await first.untilSaid('taken');
    const { cursor } = (await first.get('/changes')).body;
    await first.stop();
    await first.write('offers.csv', 'id,title,trl,nr\n1,Pump,4,10\n3,Sensor,3,\n');

    portal = await first.restart();
    await portal.untilSaid('taken');

    expect(idsOf((await portal.get(`/changes?after=${cursor}`)).body)).toEqual(['3', '-2']);
  });

  it('keeps a record as it was while its row cannot be taken over', async () => {
    const { get, write, graphql, untilSaid } = await serve();
    await untilSaid('taken');
    const { cursor } = (await get('/changes')).body;

    await write('offers.csv', 'id,title,trl,nr\n1,,4,10\n2,Filter,TRL 5-6,\n3,New sensor,9,\n');
    await untilSaid('changed 1 refused 1');

    expect(idsOf((await get(`/changes?after=${cursor}`)).body)).toEqual(['3']);
    expect((await graphql(ENTITIES, offers(['offer:techmart:1']))).body.data._entities).toEqual([
      { id: 'offer:techmart:1', techmartNumber: 10 },
    ]);
  });

  it.each([
    [
      'lost a column',
      'id,name,trl,nr\n1,Pump,4,10\n',
      'offers.csv has no column "title"; it has "id", "name", "trl", "nr"',
    ],
    [
      'is empty all of a sudden',
      'id,title,trl,nr\n',
      'has no rows, and 3 records came from it before',
    ],
    [
      'is broken',
      'id,title,trl,nr\n1,"Pump,4,10\n2,Filter,5,\n',
      'a quote is opened and not closed',
    ],
  ])('keeps serving what it has when its file %s', async (_what, csv, message) => {
    const { get, write, untilSaid } = await serve();
    await untilSaid('taken');
    const before = await get('/changes');

    await write('offers.csv', csv);
    await untilSaid(message);

    expect(await get('/changes')).toEqual(before);
    expect((await get('/readyz')).body).toMatchObject({
      status: 'ready',
      failure: { code: 'BAD_INPUT' },
    });
  });

  it('keeps serving with the portal.json it has when a new one is broken, and takes the next', async () => {
    const { graphql, write, untilSaid } = await serve();
    await untilSaid('taken');

    await write('portal.json', '{ "portal": ');
    await untilSaid('portal.json is not JSON');
    const meanwhile = await graphql('{ techmart { name } }');
    const listing = { ...PORTAL.listings[0], extra: [] };
    await write('portal.json', { ...PORTAL, name: 'Techmart 2', listings: [listing] });
    await untilSaid('schema changed');
    const after = await graphql('{ techmart { name } }');
    const gone = await graphql(ENTITIES, offers(['offer:techmart:1']));

    expect(meanwhile.body).toEqual({ data: { techmart: { name: 'Techmart' } } });
    expect(after.body).toEqual({ data: { techmart: { name: 'Techmart 2' } } });
    expect(gone.status).toBe(400);
  });

  it('is alive and not ready before its first reading, and says so to whoever asks', async () => {
    const { get, graphql, write, untilSaid, said } = await serve('');
    await untilSaid('offers.csv is empty');

    const [alive, ready, feed] = [
      await get('/healthz'),
      await get('/readyz'),
      await get('/changes'),
    ];
    const { body } = await graphql('{ techmart { name changes { cursor } } }');
    await write('offers.csv', CSV);
    await untilSaid('taken');

    expect(alive).toEqual({ status: 200, body: { status: 'alive' } });
    expect(ready).toMatchObject({
      status: 503,
      body: { status: 'starting', failure: { code: 'BAD_INPUT' } },
    });
    expect(feed.status).toBe(503);
    expect(body.errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');
    expect((await get('/readyz')).status).toBe(200);
    // The same failure is told once, however often it is met.
    expect(said.filter((each) => each.startsWith('failed'))).toHaveLength(1);
  });

  it('says what to do about a damaged memory, instead of beginning anew in silence', async () => {
    const first = await serve();
    await first.untilSaid('taken');
    await first.write('.tten/feed.json', '{ "version": 1, "entries": [');

    portal = await first.restart();
    await portal.untilSaid('.tten/feed.json is damaged: put back a copy, or remove it');

    expect((await portal.get('/changes')).status).toBe(503);
  });

  it('serves nothing it cannot remember having served', async () => {
    const { folder, get, write, untilSaid } = await serve('');
    await untilSaid('offers.csv is empty');
    await mkdir(path.join(folder, '.tten/feed.json'));
    await write('offers.csv', CSV);
    await untilSaid('.tten/feed.json cannot be');

    expect((await get('/changes')).status).toBe(503);
  });

  it('tells of a property that no item of an API has', async () => {
    api = createServer((_request, response) => response.end('[{"id": 1, "title": "Pump"}]'));
    api.listen(0, '127.0.0.1');
    await once(api, 'listening');
    const bound = api.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const fields = [
      { to: 'title', column: 'title' },
      { to: 'summary', column: 'sumary' },
    ];
    const source = { type: 'rest', url: `http://127.0.0.1:${port}/` };
    const { read, untilSaid } = await serve('', {
      ...PORTAL,
      listings: [{ kind: 'offer', key: 'id', fields, source }],
    });
    await untilSaid('taken {"offer":1}');

    expect(await read('.tten/refused.csv')).toContain('all rows,sumary,,is in none of them');
  });

  it('tells a second row with a key that there is one already', async () => {
    const { read, untilSaid } = await serve('id,title,trl,nr\n1,Pump,,\n1,Other,,\n');
    await untilSaid('taken {"offer":1} changed 1 refused 1');

    expect(await read('.tten/refused.csv')).toContain(
      'row,offer,line 3,id,1,is the key of another row as well: line 2',
    );
  });

  it.each([
    ['/changes?first=0', 'first is a number from 1 to 1000'],
    ['/changes?first=1001', 'first is a number from 1 to 1000'],
    ['/changes?after=a&after=b', 'after is a cursor'],
  ])('refuses %s', async (address, message) => {
    const { get, untilSaid } = await serve();
    await untilSaid('taken');

    const { status, body } = await get(address);

    expect(status).toBe(400);
    expect(body.errors[0].message).toContain(message);
  });

  it('gives no more than a page in one request, whatever it is called', async () => {
    const { graphql, untilSaid } = await serve();
    await untilSaid('taken');

    const { body } = await graphql(
      '{ techmart { a: changes(first: 900) { cursor } b: changes(first: 900) { cursor } } }',
    );

    expect(body.errors[0].message).toBe(
      'a request can ask for 1000 items at most, in all its pages',
    );
  });

  it('shows neither stack traces nor a page for browsers', async () => {
    const { graphql, get, origin, untilSaid } = await serve();
    await untilSaid('taken');

    const wrong = await graphql('{ nothing }');
    const large = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ techmart { name } } # ${'x'.repeat(1_100_000)}` }),
    });

    expect(wrong.status).toBe(400);
    expect(JSON.stringify(wrong.body)).not.toMatch(/stacktrace|node_modules/);
    expect(large.status).toBe(413);
    expect((await get('/graphql')).status).toBe(404);
    expect((await get('/')).body.errors[0].message).toContain('GraphQL is at POST /graphql');
  });

  it('reads an API again when the time has come', async () => {
    let items = [{ id: 1, title: 'Pump' }];
    api = createServer((_request, response) => response.end(JSON.stringify(items)));
    api.listen(0, '127.0.0.1');
    await once(api, 'listening');
    const bound = api.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const listing = {
      ...{ kind: 'offer', key: 'id', fields: [{ to: 'title', column: 'title' }] },
      source: { type: 'rest', url: `http://127.0.0.1:${port}/offers` },
    };
    const { get, untilSaid } = await serve('', {
      ...PORTAL,
      listings: [listing],
      serve: { port: 0, refreshSeconds: 1 },
    });
    await untilSaid('taken {"offer":1}');

    items = [...items, { id: 2, title: 'Filter' }];
    await untilSaid('taken {"offer":2} changed 1');

    expect(idsOf((await get('/changes')).body)).toEqual(['1', '2']);
  });
});
