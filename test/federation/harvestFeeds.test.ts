import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { packageRoot } from '../../gateway/packageRoot.js';
import { openRegistryStore } from '../../gateway/registry/registryStore.js';
import { type HarvestTestBed, openHarvestTestBed } from '../support/harvestTestBed.js';

let bed: HarvestTestBed;
let server: Server | undefined;

beforeAll(async () => {
  bed = await openHarvestTestBed();
});
afterAll(() => bed.close());
beforeEach(() => bed.clear());
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
});

async function listen(made: Server): Promise<string> {
  server = made;
  made.listen(0, '127.0.0.1');
  await once(made, 'listening');
  const address = made.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
}

describe('a change feed in the schema', () => {
  /** The contract without events, projects, and the stage of offers. */
  async function techmartSdl(): Promise<string> {
    const contract = await readFile(path.join(packageRoot(), 'schema/portal.graphql'), 'utf8');
    return contract
      .replace(/ {2}"[^"]*"\n {2}(event|project): TechmartChanges\w+\n/g, '')
      .replace(/ {2}"A value of DevelopmentStage."\n {2}stage: String\n/, '')
      .replace(/"An event\."\ntype TechmartChangesEvent [^}]*}\n/, '')
      .replace(/"A project\."\ntype TechmartChangesProject [^}]*}\n/, '')
      .replace(/"An institution taking part[^"]*"\ntype TechmartChangesPartner [^}]*}\n/, '');
  }

  async function publish(sdl: string, url: string): Promise<void> {
    const registry = openRegistryStore(bed.database.db);
    const now = new Date();
    const report = {
      ...{ warnings: 0, notes: 0, breaking: 0, dangerous: 0, safe: 0 },
      findings: [],
      changes: [],
    };
    const number = ((await registry.newestHead())?._id ?? 0) + 1;
    const version = `techmart:${number}`;
    await registry.addVersion({
      ...{ _id: version, portal: 'techmart', number, sdl, sdlHash: '', url, by: 'test', at: now },
      ...{ report, override: null },
    });
    await registry.addRevision({
      ...{ _id: number, supergraphSdl: '', bundledHash: '', versions: { techmart: version } },
      ...{ leftOut: {}, reason: 'publish', portal: 'techmart', rolledBackTo: null, note: null },
      ...{ by: 'test', at: now },
    });
  }

  async function serve(sdl: string, error?: string): Promise<string[]> {
    const queries: string[] = [];
    const items = [
      { id: 'offer:techmart:1', offer: { title: [{ value: 'One', language: 'fa' }] } },
      { id: 'institution:techmart:2', institution: { name: [{ value: 'Two' }] } },
      { id: 'request:techmart:3', request: { title: [{ value: 'Three' }] } },
    ];
    const schema = buildSubgraphSchema({
      typeDefs: parse(sdl),
      resolvers: {
        Query: { techmart: () => ({}) },
        TechmartQuery: {
          changes: (_root: unknown, { after, first }: { after?: string; first: number }) => {
            const at = Number(after ?? 0);
            const page = items.slice(at, at + Math.min(first, 2));
            const end = at + page.length;
            return { cursor: String(end), hasMore: end < items.length, items: page };
          },
        },
        ...(error !== undefined && {
          TechmartChangesRequest: {
            title: () => {
              throw new Error(error);
            },
          },
        }),
      },
    });
    const url = await listen(
      createServer(async (request, response) => {
        const { query, variables } = JSON.parse(await text(request));
        queries.push(query);
        const answer = await graphql({ schema, source: query, variableValues: variables });
        response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
      }),
    );
    await publish(sdl, url);
    return queries;
  }

  it('is asked for what both the contract and the published schema have', async () => {
    await bed.setFeed(null);
    const queries = await serve(await techmartSdl());

    const { state, counts } = await bed.harvest();

    expect({ state, ...counts }).toMatchObject({ state: 'COMPLETED', pages: 2, added: 3 });
    expect(await bed.shownIds()).toEqual([
      'offer:techmart:1',
      'request:techmart:3',
      'institution:techmart:2',
    ]);
    expect(queries[0]).toContain('advantages { value language }');
    expect(queries[0]).not.toMatch(/\b(stage|event|project)\b/);
  });

  it('is not taken for a page when an error stands beside it', async () => {
    await bed.setFeed(null);
    await serve(await techmartSdl(), 'the database is away');

    expect(await bed.harvest()).toMatchObject({
      state: 'FAILED',
      failure: 'FEED_ERROR',
      counts: { added: 2 },
    });
  });

  it('is missing in a schema without one, and from a portal without a schema', async () => {
    await bed.setFeed(null);
    const query = 'type Query { techmart: TechmartQuery } type TechmartQuery { motto: String }';
    await publish(query, 'http://127.0.0.1:1/');

    expect(await bed.harvester().start('techmart', { full: false })).toEqual({ status: 'noFeed' });
  });
});

describe('a repository over OAI-PMH', () => {
  const RECORDS = [
    record('oai:repo.example:1', '2026-01-01', '<dc:title xml:lang="tr">Bir &amp; iki</dc:title>'),
    record(
      'oai:repo.example:2',
      '2026-01-02',
      `<dc:title>Two</dc:title><dc:creator>A Person</dc:creator><dc:publisher>Repo Institute</dc:publisher>
       <dc:subject>water</dc:subject><dc:subject>filters</dc:subject><dc:date>2019-05</dc:date>
       <dc:description>A &lt;b&gt;bold&lt;/b&gt; text.</dc:description><dc:rights>CC-BY-4.0</dc:rights>
       <dc:identifier>doi:10.1/x</dc:identifier><dc:identifier>https://repo.example/2</dc:identifier>
       <dc:language>eng</dc:language>`,
    ),
    '<record><header status="deleted"><identifier>oai:repo.example:3</identifier><datestamp>2026-01-03</datestamp></header></record>',
    record('oai:repo.example:4', '2026-01-04', '<dc:title>Four</dc:title>'),
  ];

  function record(identifier: string, datestamp: string, dc: string): string {
    return `<record><header><identifier>${identifier}</identifier><datestamp>${datestamp}</datestamp></header>
      <metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">${dc}</oai_dc:dc></metadata></record>`;
  }

  function answer(body: string, responseDate = '2026-02-01T10:00:00Z'): string {
    return `<?xml version="1.0" encoding="UTF-8"?>
      <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>${responseDate}</responseDate>${body}</OAI-PMH>`;
  }

  const identify = answer('<Identify><granularity>YYYY-MM-DDThh:mm:ssZ</granularity></Identify>');
  const list = (records: string[], token = '') =>
    answer(
      `<ListRecords>${records.join('')}<resumptionToken>${token}</resumptionToken></ListRecords>`,
    );
  const error = (code: string) => answer(`<error code="${code}">no</error>`);

  /** Answers each request with what `respond` says of its parameters; keeps them. */
  async function serve(respond: (asked: URLSearchParams) => string | number) {
    const asked: string[] = [];
    const url = await listen(
      createServer((request, response) => {
        const { searchParams } = new URL(request.url ?? '/', 'http://repo');
        asked.push(searchParams.toString());
        const body = searchParams.get('verb') === 'Identify' ? identify : respond(searchParams);
        if (typeof body === 'number') response.writeHead(body, { 'retry-after': '0' }).end();
        else response.setHeader('content-type', 'text/xml; charset=utf-8').end(body);
      }),
    );
    await bed.setFeed({
      ...{ format: 'oai-pmh', url: `${url}oai`, set: 'tech', metadataPrefix: 'oai_dc' },
      ...{ kind: 'offer', language: 'en' },
    });
    return asked;
  }

  it('is read page by page; its records become offers, its deleted ones leave', async () => {
    const asked = await serve((params) => {
      switch (params.get('resumptionToken') ?? params.get('from')) {
        case null:
          return list(RECORDS.slice(0, 2), 'page 2');
        case 'page 2':
          return list(RECORDS.slice(2));
        case '2026-02-01T10:00:00Z':
          return list([
            '<record><header status="deleted"><identifier>oai:repo.example:1</identifier></header></record>',
          ]);
        default:
          return error('badArgument');
      }
    });

    const first = await bed.harvest();
    const two = (await bed.records()).find((stored) => JSON.stringify(stored).includes('"Two"'));
    const second = await bed.harvest();

    expect(first).toMatchObject({ state: 'COMPLETED', counts: { read: 4, added: 3, removed: 0 } });
    expect(two).toMatchObject({
      _id: expect.stringMatching(/^offer:techmart:oai-repo-example-2-[0-9a-f]{12}$/),
      title: [{ value: 'Two', language: 'en' }],
      description: [{ value: 'A bold text.', language: 'en' }],
      keywords: ['water', 'filters'],
      year: 2019,
      state: 'PUBLISHED',
      institutionId: 'institution:techmart:zz-repo-institute',
      source: { url: 'https://repo.example/2', licence: 'CC-BY-4.0' },
    });
    expect((await bed.records())[0]).toMatchObject({
      title: [{ value: 'Bir & iki', language: 'tr' }],
      isRemoved: true,
    });
    expect(second.counts).toMatchObject({ read: 1, removed: 1 });
    expect(asked).toEqual([
      'verb=ListRecords&metadataPrefix=oai_dc&set=tech',
      'verb=ListRecords&resumptionToken=page+2',
      'verb=Identify',
      'verb=ListRecords&metadataPrefix=oai_dc&set=tech&from=2026-02-01T10%3A00%3A00Z',
    ]);
  });

  it('begins its list again when the token has expired', async () => {
    let expired = 0;
    const asked = await serve((params) => {
      if (!params.has('resumptionToken')) return list(RECORDS.slice(0, 2), 'page 2');
      expired += 1;
      return expired === 1 ? error('badResumptionToken') : list(RECORDS.slice(2));
    });

    expect(await bed.harvest()).toMatchObject({
      state: 'COMPLETED',
      counts: { added: 3, unchanged: 3 },
    });
    expect(asked.filter((query) => query.includes('metadataPrefix'))).toHaveLength(2);
  });

  it('gives up when tokens expire again and again', async () => {
    await serve((params) =>
      params.has('resumptionToken') ? error('badResumptionToken') : list(RECORDS.slice(0, 1), 'x'),
    );

    expect(await bed.harvest()).toMatchObject({ state: 'FAILED', failure: 'FEED_ERROR' });
  });

  it('has nothing new when no record matches, and waits when the repository is busy', async () => {
    let busy = 2;
    await serve(() => {
      busy -= 1;
      return busy >= 0 ? 503 : error('noRecordsMatch');
    });

    expect(await bed.harvest()).toMatchObject({ state: 'COMPLETED', counts: { read: 0 } });
  });

  it.each([
    ['an error of the protocol', error('badArgument'), 'FEED_ERROR'],
    ['another document', '<html><body>Hello</body></html>', 'FEED_BAD_ANSWER'],
    ['no XML', 'hello', 'FEED_BAD_ANSWER'],
    ['half of it', list(RECORDS).slice(0, 900), 'FEED_BAD_ANSWER'],
    [
      'a document type with entities',
      `<!DOCTYPE OAI-PMH [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${list(RECORDS).slice(38)}`,
      'FEED_BAD_ANSWER',
    ],
    ['elements without end', answer('<a>'.repeat(50_000)), 'FEED_BAD_ANSWER'],
  ])('fails for %s', async (_name, body, failure) => {
    await serve(() => body);

    expect(await bed.harvest()).toMatchObject({ state: 'FAILED', failure });
  });
});
