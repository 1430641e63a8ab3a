import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cordisProjects } from '../../import/formats/cordisProjects.js';
import { cordisTopics } from '../../import/formats/cordisTopics.js';
import { nasaPatents } from '../../import/formats/nasaPatents.js';
import { ror } from '../../import/formats/ror.js';
import { sbirAwards } from '../../import/formats/sbirAwards.js';
import { sbirTopics } from '../../import/formats/sbirTopics.js';
import { fixture } from '../unit/import/mapFixture.js';
import { countsOf, type ImportTestBed, openImportTestBed } from './importTestBed.js';

let bed: ImportTestBed;
beforeAll(async () => {
  bed = await openImportTestBed();
});
afterEach(() => bed.clear());
afterAll(() => bed.close());

function anAward(number: number, fields: Record<string, unknown> = {}): string {
  return `${JSON.stringify({
    title: `Pump ${number}`,
    abstract: 'It pumps.',
    link: `https://awards.example/sbirsearch/detail/${number}`,
    agency: ['Department of Water'],
    firm: 'Pumps Inc.',
    year: 2016,
    ...fields,
  })}\n`;
}

function awards(count: number): string {
  return Array.from({ length: count }, (_, index) =>
    anAward(index + 1, { firm: `Firm ${index % 7} LLC` }),
  ).join('');
}

describe('running an import again', () => {
  it('writes only what has changed, and raises its version', async () => {
    const before = await bed.write('a.jsonl', awards(3));
    await bed.run(sbirAwards, before);

    const after = await bed.write(
      'b.jsonl',
      anAward(1, { firm: 'Firm 0 LLC' }) + anAward(2, { firm: 'Firm 1 LLC', year: 2018 }),
    );
    const result = await bed.run(sbirAwards, after);

    expect(countsOf(result)).toEqual({ read: 2, added: 0, changed: 1, unchanged: 1, refused: 0 });
    const versions = await bed.db
      .collection('technologies')
      .find()
      .sort({ _id: 1 })
      .map(({ version, year }) => [version, year])
      .toArray();
    expect(versions).toEqual([
      [1, 2016],
      [2, 2018],
      [1, 2016],
    ]);
  });

  it('leaves a request alone when nothing but its deadline has come', async () => {
    const file = fixture('sbir-topics.jsonl');
    await bed.run(sbirTopics, file);
    const before = await bed.contents();

    const later = await bed.run(sbirTopics, file, { now: () => new Date('2031-01-01') });

    expect(later.changed).toBe(0);
    expect(await bed.contents()).toEqual(before);
  });

  it('ends in the same state after a stop half way', async () => {
    const file = await bed.write('awards.jsonl.gz', awards(50));
    await bed.run(sbirAwards, file);
    const whole = await bed.contents();
    await bed.clear();

    const stop = new AbortController();
    const stopped = await bed.run(sbirAwards, file, {
      batchSize: 10,
      signal: stop.signal,
      onProgress: ({ counts }) => {
        if (counts.read >= 20) stop.abort();
      },
    });
    const rest = await bed.run(sbirAwards, file, { batchSize: 10 });

    expect(countsOf(stopped)).toEqual({
      read: 20,
      added: 20,
      changed: 0,
      unchanged: 0,
      refused: 0,
    });
    expect(stopped.stopped).toBe(true);
    expect(countsOf(rest)).toEqual({ read: 50, added: 30, changed: 0, unchanged: 20, refused: 0 });
    expect(rest.stopped).toBe(false);
    expect(await bed.contents()).toEqual(whole);
  });

  it('ends in the same state after it died between institutions and records', async () => {
    const file = await bed.write('awards.jsonl', awards(20));
    await bed.run(sbirAwards, file);
    const whole = await bed.contents();
    await bed.clear();

    const dying = {
      ...bed.stores,
      technologies: {
        ...bed.stores.technologies,
        save: () => Promise.reject(new Error('killed')),
      },
    };
    await expect(bed.run(sbirAwards, file, { stores: dying })).rejects.toThrow('killed');
    await bed.run(sbirAwards, file);

    expect(await bed.contents()).toEqual(whole);
  });
});

describe('rows of one record', () => {
  it('takes the first row, knows a repetition, and refuses a contradiction with its line', async () => {
    const file = await bed.write('a.jsonl', anAward(1) + anAward(1) + anAward(1, { year: 2018 }));

    const one = await bed.run(sbirAwards, file, { batchSize: 1 });
    const two = await bed.run(sbirAwards, file);

    expect(countsOf(one)).toEqual({ read: 3, added: 1, changed: 0, unchanged: 1, refused: 1 });
    expect(countsOf(two)).toEqual({ read: 3, added: 0, changed: 0, unchanged: 2, refused: 1 });
    expect(await bed.refusals(one)).toEqual([
      'line,kind,field,value,reason',
      '3,refused,,offer:demo:1,"line 1 says other things of the same record, and was taken"',
    ]);
  });
});

describe('refusals file', () => {
  it('lists what was refused or set aside, safe for a spreadsheet', async () => {
    const file = await bed.write(
      'a.csv',
      'Center;Status;Case Number;Application SN;Title;Patent Expiration Date\n' +
        'NASA Ames Research Center;=HYPERLINK(A1);A-1;13/1;Fan;\n' +
        ';Issued;;;Fan;\n',
    );

    const result = await bed.run(nasaPatents, file);

    expect(result).toMatchObject({ refused: 1, setAside: 1 });
    expect(await bed.refusals(result)).toEqual([
      'line,kind,field,value,reason',
      "2,set aside,Status,'=HYPERLINK(A1),must be Issued or Application; the kind of protection stays unknown",
      '3,refused,Case Number,,a record needs a case number',
    ]);
  });

  it('is not created when all went well', async () => {
    const result = await bed.run(sbirAwards, await bed.write('a.jsonl', anAward(1)));

    expect(result.refusedFile).toBeNull();
  });
});

describe('institutions that records mention', () => {
  const institutionIds = () =>
    bed.db
      .collection('technologies')
      .find()
      .sort({ _id: 1 })
      .map(({ institutionId }) => [institutionId])
      .toArray();

  it('are created once for all spellings of a name, unverified', async () => {
    const file = await bed.write(
      'a.jsonl',
      anAward(1, { firm: 'PUMPS &amp; SONS, INC.' }) +
        anAward(2, { firm: 'Pumps and Sons Inc' }) +
        anAward(3, { firm: 'Пумп' }) +
        anAward(4, { firm: ' ' }),
    );

    const result = await bed.run(sbirAwards, file);

    expect(result.institutionsCreated).toBe(2);
    expect(await institutionIds()).toEqual([
      ['institution:demo:us-pumps-and-sons'],
      ['institution:demo:us-pumps-and-sons'],
      [expect.stringMatching(/^institution:demo:us-name-[0-9a-f]{16}$/)],
      [null],
    ]);
    const [created] = await bed.db.collection('institutions').find({ country: 'US' }).toArray();
    expect(created).toMatchObject({
      names: [{ language: 'und', kinds: ['DISPLAY'] }],
      types: ['COMPANY'],
      verified: false,
      status: 'ACTIVE',
      source: { platform: 'demo' },
    });
  });

  it('are matched to a verified one of the same country, and to none of another', async () => {
    await bed.run(ror, fixture('ror.jsonl'), { platform: 'ror' });
    await bed.db
      .collection('institutions')
      .updateOne({ nameKey: 'example laboratory' }, { $set: { country: 'US' } });
    const file = await bed.write(
      'a.jsonl',
      anAward(1, { firm: 'The Example Laboratory' }) + anAward(2, { firm: 'Sample University' }),
    );

    const result = await bed.run(sbirAwards, file);

    expect(result.institutionsCreated).toBe(1);
    expect(await institutionIds()).toEqual([
      ['institution:ror:0aaaa0159'],
      ['institution:demo:us-sample-university'],
    ]);
  });

  it('stay as a moderator has corrected them, and do not change records that mention them', async () => {
    const file = await bed.write('a.jsonl', anAward(1));
    await bed.run(sbirAwards, file);
    await bed.db
      .collection('institutions')
      .updateOne({ verified: false }, { $set: { verified: true, matchKeys: ['other'] } });

    const again = await bed.run(sbirAwards, file);
    const changed = await bed.run(sbirAwards, await bed.write('b.jsonl', anAward(1, { year: 1 })));

    expect(again).toMatchObject({ unchanged: 1, institutionsCreated: 0 });
    expect(changed).toMatchObject({ changed: 1, institutionsCreated: 0 });
    expect(await bed.db.collection('institutions').findOne({})).toMatchObject({ verified: true });
  });
});

describe('relations that lead nowhere', () => {
  it('are counted and shown', async () => {
    const { dangling } = await bed.run(ror, fixture('ror.jsonl'));

    expect(dangling).toEqual({
      count: 1,
      examples: ['institution:demo:0aaaa0159 -> institution:demo:0zzzz0937 (Lost Institute)'],
    });
  });
});

describe('the platform', () => {
  it('is added when the hub does not know it, and left alone when it does', async () => {
    const file = await bed.write('a.jsonl', anAward(1));
    await bed.run(sbirAwards, file, { platformName: 'Demo Platform' });
    await bed.run(sbirAwards, file, { platformName: 'Another Name' });

    expect(await bed.db.collection('platforms').find().toArray()).toMatchObject([
      {
        _id: 'platform:hub:demo',
        code: 'demo',
        name: 'Demo Platform',
        participation: 'HOSTED',
        status: 'ACTIVE',
      },
    ]);
  });

  it('is refused while it has withdrawn', async () => {
    const file = await bed.write('a.jsonl', anAward(1));
    await bed.run(sbirAwards, file);
    await bed.db.collection('platforms').updateOne({}, { $set: { withdrawnAt: new Date() } });

    await expect(bed.run(sbirAwards, file)).rejects.toThrow(
      '--platform demo: it has withdrawn from the hub; bring it back first with: npm run portal -- restore demo',
    );
  });

  it.each(['Demo', 'de-mo', '', 'offer'])('is refused under the code %j', async (platform) => {
    const file = await bed.write('a.jsonl', anAward(1));

    await expect(bed.run(sbirAwards, file, { platform })).rejects.toThrow(
      /--platform .*: code must/,
    );
    expect(await bed.db.collection('technologies').countDocuments()).toBe(0);
  });
});

describe('a damaged file', () => {
  it('is imported up to where its gzip data ends, without the row it breaks off in', async () => {
    const packed = gzipSync(awards(2_000), { level: 0 });
    const file = await bed.write('cut.jsonl', packed.subarray(0, packed.length / 2));

    const result = await bed.run(sbirAwards, file);

    expect(result.failure).toMatch(
      /cut\.jsonl ends in the middle of its gzip data: .*download it again/,
    );
    expect(result.read).toBeGreaterThan(900);
    expect(result.added).toBe(result.read);
    expect(result.refused).toBe(0);
  });

  it('does not take half a table row for a whole one', async () => {
    const table =
      '"projectID";"topic";"title"\n"1";"A-1";"Whole"\n"2";"A-2";"Half of this title is lost"\n';
    const packed = gzipSync(table, { level: 0 });
    const file = await bed.write('cut.csv', packed.subarray(0, packed.length - 20));

    const result = await bed.run(cordisTopics, file);

    expect(countsOf(result)).toMatchObject({ read: 1, added: 1 });
    expect(result.failure).not.toBeNull();
  });

  it('keeps the rows around lines that are no JSON or no UTF-8', async () => {
    const file = await bed.write(
      'a.jsonl',
      Buffer.concat([
        Buffer.from(`\ufeff${anAward(1)}\r\n{"title": \n`),
        Buffer.from('{"title":"\xff"}\n', 'latin1'),
        Buffer.from(`[]\n${anAward(2)}`.trimEnd()),
      ]),
    );

    const result = await bed.run(sbirAwards, file);

    expect(countsOf(result)).toEqual({ read: 5, added: 2, changed: 0, unchanged: 0, refused: 3 });
    expect(await bed.refusals(result)).toEqual([
      'line,kind,field,value,reason',
      expect.stringMatching(/^3,refused,,.*the line is not JSON/),
      expect.stringMatching(/^4,refused,,.*the line is not UTF-8/),
      expect.stringMatching(/^5,refused,,\[\],/),
    ]);
  });

  it('is refused at once when a companion cannot be read whole', async () => {
    const companion = await bed.write(
      'terms.csv',
      'projectID;euroSciVocCode;euroSciVocTitle\n1;/2\n',
    );

    const importing = bed.run(cordisProjects, fixture('cordis-projects.csv'), {
      companions: { euroscivoc: companion },
    });

    await expect(importing).rejects.toThrow(/terms\.csv, line 2: the row has 2 fields/);
    expect(await bed.db.collection('technologies').countDocuments()).toBe(0);
  });
});

describe('memory', () => {
  it('does not grow with the file: rows are written batch by batch', async () => {
    const file = await bed.write('a.jsonl.gz', awards(60));
    const sizes: number[] = [];
    const counting = {
      ...bed.stores,
      technologies: {
        ...bed.stores.technologies,
        save: (...args: Parameters<typeof bed.stores.technologies.save>) => {
          sizes.push(args[0].length);
          return bed.stores.technologies.save(...args);
        },
      },
    };

    await bed.run(sbirAwards, file, { stores: counting, batchSize: 25 });

    expect(sizes).toEqual([25, 25, 10]);
  });
});
