import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contractChecks } from '@tten/portal-kit/contract';
import { startPortal } from './server.js';

const portal = await startPortal(0);
test.after(() => portal.stop());

// What the hub relies on, each as a test of its own.
for (const { name, run } of contractChecks({ url: portal.url, portal: 'tubitak' })) {
  test(name, run);
}

test('gives its own offer its live fields', async () => {
  const response = await fetch(portal.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `query ($offers: [_Any!]!) {
        _entities(representations: $offers) {
          ... on TechnologyOffer { tubitakSupport { programme } tubitakOpenCalls { title } }
        }
      }`,
      variables: { offers: [{ __typename: 'TechnologyOffer', id: 'offer:tubitak:1001' }] },
    }),
  });

  assert.deepEqual(await response.json(), {
    data: {
      _entities: [
        {
          tubitakSupport: { programme: 'Temiz suyun ilk alıcıları' },
          tubitakOpenCalls: [{ title: 'Küçük tesis yapımcısı aranıyor' }],
        },
      ],
    },
  });
});
