import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportFormat } from '../../import/format.js';
import { confsTech } from '../../import/formats/confsTech.js';
import { cordisProjects } from '../../import/formats/cordisProjects.js';
import { cordisTopics } from '../../import/formats/cordisTopics.js';
import { formats } from '../../import/formats/index.js';
import { nasaPatents } from '../../import/formats/nasaPatents.js';
import { nasaSoftware } from '../../import/formats/nasaSoftware.js';
import { ror } from '../../import/formats/ror.js';
import { sbirAwards } from '../../import/formats/sbirAwards.js';
import { sbirTopics } from '../../import/formats/sbirTopics.js';
import { worldbankProjects } from '../../import/formats/worldbankProjects.js';
import { fixture } from '../unit/import/mapFixture.js';
import { countsOf, type ImportTestBed, openImportTestBed } from './importTestBed.js';

interface Case {
  readonly format: ImportFormat;
  readonly file: string;
  readonly companions?: Record<string, string>;
  /** Read, added, unchanged and refused in the first run. */
  readonly first: readonly [read: number, added: number, unchanged: number, refused: number];
}

const CASES: readonly Case[] = [
  { format: ror, file: 'ror.jsonl', first: [5, 2, 0, 3] },
  { format: worldbankProjects, file: 'worldbank-projects.csv', first: [7, 4, 0, 3] },
  { format: confsTech, file: 'confs-tech.jsonl', first: [7, 4, 2, 1] },
  { format: sbirTopics, file: 'sbir-topics.jsonl', first: [5, 3, 1, 1] },
  { format: sbirAwards, file: 'sbir-awards.jsonl', first: [4, 2, 0, 2] },
  { format: nasaSoftware, file: 'nasa-software.jsonl', first: [4, 3, 0, 1] },
  { format: nasaPatents, file: 'nasa-patents.csv', first: [8, 5, 1, 2] },
  { format: cordisTopics, file: 'cordis-topics.csv', first: [5, 2, 1, 2] },
  {
    format: cordisProjects,
    file: 'cordis-projects.csv',
    companions: { euroscivoc: fixture('cordis-euroscivoc.csv') },
    first: [4, 2, 1, 1],
  },
];

describe('formats', () => {
  let bed: ImportTestBed;
  beforeAll(async () => {
    bed = await openImportTestBed();
  });
  afterEach(() => bed.clear());
  afterAll(() => bed.close());

  it('has a case for each format', () => {
    expect(CASES.map(({ format }) => format)).toEqual(formats);
  });

  it.each(CASES.map((format) => [format.format.name, format] as const))(
    'imports %s once, and finds all unchanged the second time',
    async (_name, { format, file, companions = {}, first }) => {
      const [read, added, unchanged, refused] = first;

      const one = await bed.run(format, fixture(file), { companions });
      const stored = await bed.contents();
      const two = await bed.run(format, fixture(file), { companions, batchSize: 2 });

      expect(countsOf(one)).toEqual({ read, added, changed: 0, unchanged, refused });
      expect(countsOf(two)).toEqual({
        read,
        added: 0,
        changed: 0,
        unchanged: added + unchanged,
        refused,
      });
      expect(two.institutionsCreated).toBe(0);
      expect(await bed.contents()).toEqual(stored);
    },
  );
});
