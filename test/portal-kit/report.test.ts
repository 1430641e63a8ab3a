import { describe, expect, it } from '@jest/globals';
import { createPaint, printable } from '../../portal-kit/paint.js';
import { changesTable } from '../../portal-kit/report/changesTable.js';
import { describePatch } from '../../portal-kit/report/describePatch.js';
import { describeReport } from '../../portal-kit/report/describeReport.js';
import { excerptOf } from '../../portal-kit/report/excerpt.js';
import type { Finding } from '../../schema/findings.js';

const plain = createPaint(false, {});
const ESCAPE = '\u001b[';

const aFinding: Finding = {
  code: 'SOME_CODE',
  severity: 'error',
  coordinate: 'Query.a',
  place: { line: 1, column: 14 },
  message: 'It is wrong.',
  remedy: 'Mend it.',
  patch: null,
};

describe('createPaint', () => {
  it('colours on a terminal', () => {
    expect(createPaint(true, {})('red', 'x')).toContain(ESCAPE);
    expect(createPaint(true, { NO_COLOR: '' })('red', 'x')).toContain(ESCAPE);
  });

  it.each([
    ['in a pipe', false, {}],
    ['with NO_COLOR', true, { NO_COLOR: '1' }],
    ['on a terminal that cannot', true, { TERM: 'dumb' }],
  ])('does not colour %s', (_where, isTerminal, environment) => {
    expect(createPaint(isTerminal, environment)('red', 'x')).toBe('x');
  });
});

describe('printable', () => {
  it('takes out what steers a terminal and keeps every script', () => {
    expect(printable('\u001b]0;x\u0007 ok\tفناوری\n')).toBe('�]0;x� ok  فناوری\n');
  });
});

describe('excerptOf', () => {
  it('puts the caret under the name, with tabs and wide signs before it', () => {
    expect(excerptOf('type A {\n\tfaçade(a: Int): Strin\n}', { line: 2, column: 18 })).toBe(
      '1 | type A {\n2 |   façade(a: Int): Strin\n  |                   ^^^^^',
    );
  });

  it('shows the part of a very long line that is at fault', () => {
    const shown = excerptOf(`${'a '.repeat(5_000)}wrong ${'b '.repeat(5_000)}`, {
      line: 1,
      column: 10_001,
    });

    const [line = '', caret = ''] = shown.split('\n');
    expect(line.length).toBeLessThan(130);
    expect(line.indexOf('wrong')).toBe(caret.indexOf('^^^^^'));
  });

  it('shows nothing for a place that is not there', () => {
    expect(excerptOf('type A', { line: 9, column: 1 })).toBe('');
  });
});

describe('describePatch', () => {
  it('shows lines that go, lines that come, and a line around them', () => {
    const patch = { from: 2, to: 3, replacement: 'B\nC' };

    expect(describePatch('a\nb\nc\nd', patch, plain)).toBe(
      '@@ -1,4 +1,4 @@\n a\n-b\n-c\n+B\n+C\n d',
    );
  });

  it('shows lines that only go', () => {
    expect(describePatch('a\nb', { from: 2, to: 2, replacement: '' }, plain)).toBe(
      '@@ -1,2 +1,1 @@\n a\n-b',
    );
  });
});

describe('describeReport', () => {
  const view = { paint: plain, width: 100, file: 's.graphql', sdl: 'type Query { a: Int }' };

  it('shows the first of many findings of one code and says how many there are', () => {
    const findings = Array.from({ length: 90 }, () => aFinding);
    const text = describeReport(
      { portal: 'techmart', verdict: 'refused', findings, changes: [] },
      { ...view, hasChanges: true },
    );

    expect(text).toContain('error SOME_CODE (90 times)');
    expect(text).toContain('and 70 more of this kind; --json lists all');
    expect(text.match(/It is wrong/g)).toHaveLength(20);
    expect(text).toContain('techmart: refused, 90 errors');
  });

  it('says so when clients notice nothing', () => {
    const text = describeReport(
      { portal: 'techmart', verdict: 'passed', findings: [], changes: [] },
      { ...view, hasChanges: true },
    );

    expect(text).toBe('Clients notice nothing.\n\ntechmart: passed, nothing to remark');
  });
});

describe('changesTable', () => {
  const added = {
    criticality: 'safe',
    coordinate: 'T.a',
    message: "Field 'a' was added.",
  } as const;

  it('begins with what breaks clients', () => {
    const text = changesTable(
      [added, { criticality: 'breaking', coordinate: 'T.b', message: "Field 'b' was removed." }],
      { paint: plain, width: 100 },
    );

    expect(text).toContain('1 breaking, 0 dangerous, 1 safe');
    expect(text.indexOf('T.b')).toBeLessThan(text.indexOf('T.a'));
  });

  it('leaves out what comes with a new type, and counts it', () => {
    const text = changesTable(
      [
        { criticality: 'safe', coordinate: 'T', message: "Type 'T' was added." },
        { criticality: 'safe', coordinate: 'T', message: "Object type 'T' has description 'x'." },
        added,
      ],
      { paint: plain, width: 100 },
    );

    expect(text).not.toContain('T.a');
    expect(text).toContain('and 2 more, most of which come with these; --json lists all');
  });

  it('says who uses what breaks clients', () => {
    const change = {
      criticality: 'breaking',
      coordinate: 'T.b',
      message: "Field 'b' was removed.",
    } as const;
    const uses = [{ operation: 'Grants', client: 'ministry', count: 7, lastOn: '2026-03-31' }];
    const text = changesTable(
      [
        { ...change, usage: { status: 'used', count: 9, uses } },
        { ...change, coordinate: 'T.c', usage: { status: 'unused', days: 30 } },
      ],
      { paint: plain, width: 200 },
    );

    expect(text).toContain('Used 9 times: Grants of ministry 7 times, last on 2026-03-31.');
    expect(text).toContain('No recorded operation used it in 30 days.');
  });
});
