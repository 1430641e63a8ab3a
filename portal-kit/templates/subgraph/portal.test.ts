import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Portal, startPortal } from './server.js';

let portal: Portal;
before(async () => {
  portal = await startPortal(0);
});
after(() => portal.stop());

/** Asks the portal as the hub does; any error of GraphQL fails the test. */
async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(portal.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  assert.equal(errors, undefined);
  return data;
}

interface ChangesPage {
  readonly cursor: string;
  readonly hasMore: boolean;
  readonly items: readonly { readonly id: string; readonly removed: boolean }[];
}

async function changes(cursor: string | null, first: number): Promise<ChangesPage> {
  const { techmart } = await ask<{ techmart: { changes: ChangesPage } }>(
    `query ($after: String, $first: Int!) {
      techmart { changes(after: $after, first: $first) { cursor hasMore items { id removed } } }
    }`,
    { after: cursor, first },
  );
  return techmart.changes;
}

test('the feed gives each record once, whatever the size of the page', async () => {
  const all = await changes(null, 500);
  const ids: string[] = [];
  let page = await changes(null, 1);
  for (; ; page = await changes(page.cursor, 1)) {
    ids.push(...page.items.map(({ id }) => id));
    if (!page.hasMore) break;
  }

  assert.deepEqual(
    ids,
    all.items.map(({ id }) => id),
  );
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual((await changes(page.cursor, 500)).items, []);
});

test('its own offers have their live fields, and those of others have none', async () => {
  const { _entities: entities } = await ask<{ _entities: unknown }>(
    `query ($offers: [_Any!]!) {
      _entities(representations: $offers) {
        ... on TechnologyOffer { id techmartSupport { programme } techmartOpenCalls { title } }
      }
    }`,
    {
      offers: ['offer:techmart:1001', 'offer:hub:1001'].map((id) => ({
        __typename: 'TechnologyOffer',
        id,
      })),
    },
  );

  assert.deepEqual(JSON.parse(JSON.stringify(entities)), [
    {
      id: 'offer:techmart:1001',
      techmartSupport: { programme: 'First buyers of clean water' },
      techmartOpenCalls: [{ title: 'A builder of small plants' }],
    },
    { id: 'offer:hub:1001', techmartSupport: null, techmartOpenCalls: null },
  ]);
});
