import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../gateway/packageRoot.js';
import { formats } from '../../import/formats/index.js';
import { countsOf, type ImportTestBed, openImportTestBed } from './importTestBed.js';

/** The publishers' files, which are not part of the project. */
const DATA_DIR = process.env['IMPORT_DATA_DIR'] ?? path.join(packageRoot(), '..', 'shared', 'data');

interface Case {
  readonly format: string;
  readonly platform: string;
  readonly file: string;
  readonly companions?: Readonly<Record<string, string>>;
  readonly read: number;
  readonly added: number;
  /** Lines refused, by reason. */
  readonly refused?: Readonly<Record<string, number>>;
  readonly setAside?: number;
}

const ROR: Case = {
  format: 'ror',
  platform: 'ror',
  file: 'institutions.ror.jsonl.gz',
  read: 2_172,
  added: 2_172,
};

const CASES: readonly Case[] = [
  ROR,
  {
    format: 'worldbank-projects',
    platform: 'worldbank',
    file: 'projects.worldbank-2025.csv.gz',
    read: 3_345,
    added: 3_345,
  },
  {
    format: 'confs-tech',
    platform: 'confstech',
    file: 'events.confs-tech.jsonl.gz',
    read: 6_831,
    // The others say again what an earlier row of the event says, under another topic.
    added: 6_006,
    setAside: 7,
  },
  {
    format: 'sbir-topics',
    platform: 'sbir',
    file: 'requests.sbir-topics.jsonl.gz',
    read: 4_188,
    // The others differ in nothing but their address, or not at all.
    added: 4_172,
    // Addresses that lead nowhere ("http:--host-path"), and other addresses of a topic met before.
    setAside: 230,
  },
  {
    format: 'sbir-awards',
    platform: 'sbir',
    file: 'technologies.sbir-awards.jsonl.gz',
    read: 8_035,
    added: 8_032,
    refused: { 'neither a title nor an abstract': 3 },
    setAside: 9,
  },
  {
    format: 'nasa-software',
    platform: 'nasa',
    file: 'technologies.nasa-software.jsonl.gz',
    read: 1_304,
    added: 1_304,
    setAside: 9,
  },
  {
    format: 'nasa-patents',
    platform: 'nasa',
    file: 'technologies.nasa-patents.csv.gz',
    read: 1_393,
    added: 1_393,
    setAside: 7,
  },
  {
    format: 'cordis-topics',
    platform: 'cordis',
    file: 'projects.cordis-he-topics.csv.gz',
    read: 14_631,
    added: 1_768,
  },
  {
    format: 'cordis-projects',
    platform: 'cordis',
    file: 'projects.cordis-he-reportSummaries.csv.gz',
    companions: { euroscivoc: 'projects.cordis-he-euroSciVoc.csv.gz' },
    read: 3_521,
    added: 3_521,
  },
];

const SCHEMA_ONE = 'institutions.ror-v1.jsonl.gz';
const isThere = existsSync(path.join(DATA_DIR, SCHEMA_ONE));
const describeData = isThere ? describe : describe.skip;

describeData(
  isThere ? "the publishers' files" : `the publishers' files (skipped: not found in ${DATA_DIR})`,
  () => {
    let bed: ImportTestBed;
    beforeAll(async () => {
      bed = await openImportTestBed();
    });
    afterAll(() => bed.close());

    const run = ({ format, platform, file, companions = {} }: Case) => {
      const found = formats.find(({ name }) => name === format);
      if (found === undefined) throw new Error(`no format ${format}`);
      return bed.run(found, path.join(DATA_DIR, file), {
        platform,
        companions: Object.fromEntries(
          Object.entries(companions).map(([name, companion]) => [
            name,
            path.join(DATA_DIR, companion),
          ]),
        ),
      });
    };

    it.each(CASES.map((one) => [one.format, one] as const))(
      'are imported in the format %s, and unchanged the second time',
      async (_format, one) => {
        const { read, added, refused = {}, setAside = 0 } = one;
        const refusedCount = Object.values(refused).reduce((sum, count) => sum + count, 0);

        const first = await run(one);
        const second = await run(one);

        expect(first).toMatchObject({ failure: null, setAside });
        expect(countsOf(first)).toEqual({
          read,
          added,
          changed: 0,
          unchanged: read - added - refusedCount,
          refused: refusedCount,
        });
        expect(countsOf(second)).toEqual({
          read,
          added: 0,
          changed: 0,
          unchanged: read - refusedCount,
          refused: refusedCount,
        });
        expect(second.institutionsCreated).toBe(0);
        const lines = (await bed.refusals(first)).filter((line) => /^\d+,refused,/.test(line));
        for (const [reason, count] of Object.entries(refused)) {
          expect(lines.filter((line) => line.endsWith(reason))).toHaveLength(count);
        }
      },
      120_000,
    );

    it('of the retired ROR schema 1.0 are refused with a reason that says so', async () => {
      const result = await run({
        format: 'ror',
        platform: 'ror',
        file: SCHEMA_ONE,
        read: 506,
        added: 0,
      });

      expect(countsOf(result)).toEqual({
        read: 506,
        added: 0,
        changed: 0,
        unchanged: 0,
        refused: 506,
      });
      expect((await bed.refusals(result))[1]).toContain(
        'ROR schema 1.0, which ROR retired in 2025',
      );
    });

    it('tell of relations to institutions they do not hold', async () => {
      const { dangling } = await run(ROR);

      expect(dangling.count).toBe(256);
      expect(dangling.examples).toHaveLength(10);
    });
  },
);
