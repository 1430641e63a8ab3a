import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { HARVEST_FAILURES } from '../../../gateway/harvest/HarvestFailure.js';
import { mapItem } from '../../../gateway/harvest/mapping/mapItem.js';
import { FeedPage } from '../../../schema/feed/changeFeed.js';

const page = readFileSync(path.join(__dirname, '../../../docs/harvest.md'), 'utf8');

describe('docs/harvest.md', () => {
  it('shows a page that the hub takes without a remark', () => {
    const [, json = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
    const { items } = FeedPage.parse(JSON.parse(json));

    const mapped = items.map((item) => mapItem(item, 'techmart', new Date('2026-06-01T00:00:00Z')));

    expect(mapped.map(({ status }) => status)).toEqual(['save', 'save', 'remove']);
    expect(
      mapped.flatMap((item) => (item.status === 'save' ? item.record.row.setAside : [])),
    ).toEqual([]);
  });

  it('lists every code that a harvest can fail with', () => {
    const listed = [...page.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, code, words]) => [
      code,
      words,
    ]);

    expect(listed).toEqual(Object.entries(HARVEST_FAILURES));
  });
});
