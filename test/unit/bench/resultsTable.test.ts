import { describe, expect, it } from '@jest/globals';
import {
  CASE_HEADINGS,
  caseRows,
  casesMeasured,
  claimLine,
  resultsTable,
} from '../../../scripts/bench/gateway/resultsTable.js';
import { short } from '../../../scripts/bench/gateway/statistics.js';
import { aContender, aMeasuredCase, benchResults } from '../../builders/benchResults.js';

const Q2 = { operation: 'Q2', items: 20, clients: 32 } as const;

describe('the table of results', () => {
  it('has medians with their range, and ratios to Apollo and to the best peer', () => {
    const results = benchResults(
      [aContender('stock', 'peer'), aContender('mercurius', 'peer'), aContender('hub', 'hub')],
      [
        aMeasuredCase('stock', [100, 120]),
        aMeasuredCase('mercurius', [200, 240]),
        aMeasuredCase('hub', [400, 480]),
      ],
    );
    const rows = caseRows(results, Q2).map((row) =>
      Object.fromEntries(row.map((cell, index) => [CASE_HEADINGS[index], cell])),
    );
    expect(rows).toEqual([
      expect.objectContaining({ contender: 'stock', '× stock': '1.00', '× best peer': '0.50' }),
      expect.objectContaining({ contender: 'mercurius', '× stock': '2.00', '× best peer': '1.00' }),
      expect.objectContaining({
        contender: 'hub',
        'requests/s (min–max)': '440 (400–480)',
        '× stock': '4.00',
        '× best peer': '2.00',
        failures: '0',
      }),
    ]);
  });

  it('says of a contender that is not there why, and goes on', () => {
    const text = resultsTable(
      benchResults(
        [
          { name: 'hive', title: 'Hive', kind: 'peer', status: 'absent', reason: 'no network' },
          aContender('hub', 'hub'),
        ],
        [aMeasuredCase('hub', [400])],
      ),
    );
    expect(text).toContain('does not take part: no network');
    expect(text).toContain('400 (400–400)');
    expect(text).toMatch(/claim: hub on Q2 .* × hive: –, by CPU –: not measured/);
  });

  it('shows of a contender that answers wrongly nothing but that', () => {
    const wrong = { ...aMeasuredCase('hive', []), answers: 'different' as const };
    const results = benchResults([aContender('hive', 'peer')], [wrong]);
    const [row = []] = caseRows(results, Q2);
    expect(row[0]).toBe('hive');
    expect(row.at(-1)).toBe('different');
    expect(row.slice(1, -2)).toEqual(Array.from({ length: 8 }, () => '–'));
  });

  it('leaves out what the system does not tell', () => {
    const [round] = aMeasuredCase('hub', [400]).rounds;
    if (round === undefined) throw new Error('no round');
    const untold = { ...round, cpuMs: null, busy: null, memoryMiB: null };
    const results = benchResults(
      [aContender('hub', 'hub')],
      [{ ...aMeasuredCase('hub', []), rounds: [untold] }],
    );
    expect(caseRows(results, Q2)[0]?.filter((cell) => cell === '–')).toHaveLength(5);
  });

  it('names each case once', () => {
    const cases = [aMeasuredCase('stock', [1]), aMeasuredCase('hub', [1])];
    expect(casesMeasured(benchResults([], cases))).toHaveLength(1);
  });
});

describe('numbers', () => {
  it.each([
    [12_345.6, '12,346'],
    [100, '100'],
    [12.345, '12.3'],
    [0.5678, '0.568'],
    [0, '0.00'],
  ])('writes %d as %s', (value, text) => {
    expect(short(value)).toBe(text);
  });
});

describe('the line of a claim', () => {
  it('says whether it holds, and within which range', () => {
    const claim = {
      claim: 'hub is fast',
      atLeast: 2,
      isAim: false,
      figure: { median: 2.345, min: 2.1, max: 2.6 },
      byCpu: { median: 3, min: 3, max: 3 },
      holds: true,
    };
    expect(claimLine(claim)).toBe('claim: hub is fast: 2.35 (2.10–2.60), by CPU 3.00: holds');
  });
});
