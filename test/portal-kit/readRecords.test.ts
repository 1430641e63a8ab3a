import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readPortalFile } from '../../portal-kit/portalFile/readPortalFile.js';
import { openRecord } from '../../portal-kit/serving/keptRecord.js';
import { readRecords } from '../../portal-kit/serving/readRecords.js';
import { aSourceFolder, type SourceFolder } from './reading/sourceFolder.js';
import { PORTAL } from './servedPortal.js';

let folder: SourceFolder;
beforeEach(async () => {
  folder = await aSourceFolder();
  await folder.write('portal.json', JSON.stringify(PORTAL));
});
afterEach(() => folder.remove());

const signal = new AbortController().signal;
const CSV = 'id,title,trl,nr\n1,Pump,4,10\n2,Filter,99,7\n3,Dryer,5,\n';

describe('reading the records again', () => {
  it('uses again what is of the same row, reads what changed, and tells of faults each time', async () => {
    await folder.write('offers.csv', CSV);
    const portal = await readPortalFile('portal.json', folder.path);
    const first = await readRecords(portal, {}, signal);
    await folder.write('offers.csv', `${CSV.replace('Dryer,5,', 'Dryer,6,8')}4,Valve,1,\n`);

    const second = await readRecords(portal, {}, signal, first.records);

    const same = [...second.records].filter(([id, record]) => first.records.get(id) === record);
    expect(same.map(([id]) => id)).toEqual(['offer:techmart:1']);
    expect(second.refusals).toEqual(first.refusals);
    expect(second.refusals).toHaveLength(1);
    const afresh = await readRecords(portal, {}, signal);
    const opened = (records: typeof afresh.records) =>
      [...records].map(([id, record]) => [id, record.print, openRecord(record)]);
    expect(opened(second.records)).toEqual(opened(afresh.records));
  });

  it('lets others have their turn while a long list is read', async () => {
    const rows = Array.from({ length: 3_000 }, (_each, at) => `${at},Pump ${at},4,${at}\n`);
    await folder.write('offers.csv', `id,title,trl,nr\n${rows.join('')}`);
    const portal = await readPortalFile('portal.json', folder.path);
    const server = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    let answered = 0;
    let isRead = false;
    const bound = server.address();
    const port = typeof bound === 'object' ? bound?.port : 0;

    const reading = readRecords(portal, {}, signal).finally(() => {
      isRead = true;
    });
    while (!isRead) {
      await fetch(`http://127.0.0.1:${port}/`);
      if (!isRead) answered += 1;
    }

    expect((await reading).records.size).toBe(3_000);
    expect(answered).toBeGreaterThan(1);
    server.closeAllConnections();
    server.close();
  });
});
