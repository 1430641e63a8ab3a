import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { readPortalFile } from '../../../portal-kit/portalFile/readPortalFile.js';
import { readRecords } from '../../../portal-kit/serving/readRecords.js';
import { EXPECTED } from '../../fixtures/portalKit/expected.js';
import { anInitFolder, type InitFolder } from './initFolder.js';

/** What init --json says of a list. */
const Facts = z.object({
  outcome: z.literal('ok'),
  key: z.string(),
  kind: z.object({ kind: z.string() }),
  portal: z.object({ language: z.string(), country: z.string() }),
  columns: z.array(z.object({ column: z.string(), to: z.string(), reason: z.string().min(10) })),
  doubts: z.array(z.string()),
});

let folder: InitFolder;
beforeEach(async () => {
  folder = await anInitFolder();
});
afterEach(() => folder.remove());

async function init(...args: string[]) {
  const { out, code } = await folder.tten(['init', ...args, '--portal', 'demo', '--json']);
  expect(out).not.toContain('"error":{');
  expect(code).toBe(0);
  return Facts.parse(JSON.parse(out));
}

describe.each(EXPECTED)('the list $file', ({ file, columns, kind, key, language, country }) => {
  it('is mapped as one who reads its language would map it, with a reason for each column', async () => {
    await folder.take(file);

    const facts = await init('--from', file, '--country', country);

    const to = Object.fromEntries(facts.columns.map((column) => [column.column, column.to]));
    expect(to).toEqual(columns);
    expect(facts).toMatchObject({ kind: { kind }, key, portal: { language, country } });
  });

  it('becomes records without a row or a value lost', async () => {
    await folder.take(file);
    await init('--from', file, '--country', country);

    const portal = await readPortalFile('portal.json', folder.path);
    const { records, refusals } = await readRecords(portal, {}, new AbortController().signal);

    expect(refusals).toEqual([]);
    expect(records.size).toBe(6);
  });
});
