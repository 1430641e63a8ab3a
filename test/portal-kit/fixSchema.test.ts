import { describe, expect, it } from '@jest/globals';
import { fixSchema } from '../../portal-kit/fix/fixSchema.js';
import type { CheckReport, Patch } from '../../schema/findings.js';

function reportWith(patches: readonly (Patch | null)[]): CheckReport {
  return {
    portal: 'techmart',
    verdict: patches.length === 0 ? 'passed' : 'refused',
    findings: patches.map((patch) => ({
      code: 'SOME_CODE',
      severity: 'error',
      coordinate: null,
      place: null,
      message: 'It is wrong.',
      remedy: 'Mend it.',
      patch,
    })),
    changes: [],
  };
}

describe('fixSchema', () => {
  it('makes changes from the last line to the first, so that line numbers stay right', async () => {
    const patches = [
      { from: 1, to: 1, replacement: 'A\nA' },
      { from: 3, to: 3, replacement: '' },
    ];

    const { sdl, made } = await fixSchema('a\nb\nc\nd', async (text) =>
      reportWith(text.startsWith('a') ? patches : []),
    );

    expect(sdl).toBe('A\nA\nb\nd');
    expect(made.map(({ patch }) => patch.from)).toEqual([3, 1]);
  });

  it('makes one of two changes of the same line at a time', async () => {
    const rounds = [
      [
        { from: 1, to: 1, replacement: 'b' },
        { from: 1, to: 1, replacement: 'c' },
      ],
      [{ from: 1, to: 1, replacement: 'bc' }],
      [],
    ];

    const { sdl, made } = await fixSchema('a', async () => reportWith(rounds.shift() ?? []));

    expect(sdl).toBe('bc');
    expect(made).toHaveLength(2);
  });

  it('ends when changes undo each other', async () => {
    const { report, made } = await fixSchema('a', async (text) =>
      reportWith([{ from: 1, to: 1, replacement: text === 'a' ? 'b' : 'a' }]),
    );

    expect(made).toHaveLength(10);
    expect(report.verdict).toBe('refused');
  });

  it('leaves what has no ready change', async () => {
    const { sdl, made, report } = await fixSchema('a', async () => reportWith([null]));

    expect({ sdl, made }).toEqual({ sdl: 'a', made: [] });
    expect(report.findings).toHaveLength(1);
  });
});
