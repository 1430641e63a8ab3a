import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../gateway/packageRoot.js';
import { readHubEnums } from '../../portal-kit/mapping/hubEnums.js';
import { breachesOf } from '../../portal-kit/portalFile/breachesOf.js';
import { ExtraField } from '../../portal-kit/portalFile/fieldMapping.js';
import { PortalFile } from '../../portal-kit/portalFile/portalFile.js';
import { TARGETS, type Target } from '../../portal-kit/portalFile/targets.js';
import { FEED_KINDS } from '../../schema/feed/changeFeed.js';

let page: string;
beforeAll(async () => {
  page = await readFile(path.join(packageRoot(), 'docs/portal-json.md'), 'utf8');
});

describe('docs/portal-json.md', () => {
  it('shows a portal.json that is one', async () => {
    const [, json = ''] = /^```json\n(.*?)^```$/ms.exec(page) ?? [];
    const file = PortalFile.parse(JSON.parse(json));

    expect(breachesOf(file, await readHubEnums())).toEqual([]);
  });

  it('lists every field of every kind, and no other', () => {
    const [, section = ''] = page.split('## Fields');
    const rows = [...section.matchAll(/^\| ([a-z, ]+) \| (`.*) \|$/gm)];
    const listed = new Map(FEED_KINDS.map((kind) => [kind as string, new Set<string>()]));
    for (const [, kinds = '', fields = ''] of rows) {
      for (const kind of kinds === 'all' ? FEED_KINDS : kinds.split(', ')) {
        for (const [, field = ''] of fields.matchAll(/`([^`]+)`/g)) listed.get(kind)?.add(field);
      }
    }
    const all: readonly Target[] = TARGETS;

    for (const kind of FEED_KINDS) {
      const known = all.filter(({ kinds }) => kinds.includes(kind)).map(({ name }) => name);
      expect([...(listed.get(kind) ?? [])].sort()).toEqual(known.sort());
    }
  });

  it('names the types a field of the portal can have', () => {
    for (const type of ExtraField.shape.type.options) expect(page).toContain(`\`${type}\``);
  });
});
