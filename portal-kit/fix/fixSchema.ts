import { applyPatch } from '../../schema/applyPatch.js';
import type { CheckReport, Finding, Patch } from '../../schema/findings.js';

/** One ready change that was made, and the text it was made in. */
export interface MadeChange {
  readonly finding: Finding;
  readonly patch: Patch;
  /** The text before this change; the patch's lines count in it. */
  readonly before: string;
}

/** A schema after the ready changes, and what is left to remark. */
export interface FixedSchema {
  readonly sdl: string;
  readonly made: readonly MadeChange[];
  readonly report: CheckReport;
}

/** Changes can uncover findings that have a ready change too; two that undo each other must end. */
const MOST_ROUNDS = 10;

/** Makes the ready changes of a report, checks again, and goes on until none is left. */
export async function fixSchema(
  sdl: string,
  check: (sdl: string) => Promise<CheckReport>,
): Promise<FixedSchema> {
  let text = sdl;
  let report = await check(text);
  const made: MadeChange[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chosen = apartFromEachOther(report.findings);
    if (chosen.length === 0) break;
    for (const { finding, patch } of chosen) {
      made.push({ finding, patch, before: text });
      text = applyPatch(text, patch);
    }
    report = await check(text);
  }
  return { sdl: text, made, report };
}

interface Chosen {
  readonly finding: Finding;
  readonly patch: Patch;
}

/** The patches that touch lines of their own, last lines first, so that line numbers stay right. */
function apartFromEachOther(findings: readonly Finding[]): readonly Chosen[] {
  const withPatch = findings.flatMap((finding) =>
    finding.patch === null ? [] : [{ finding, patch: finding.patch }],
  );
  const chosen: Chosen[] = [];
  for (const next of withPatch.sort((a, b) => b.patch.to - a.patch.to)) {
    const above = chosen.at(-1)?.patch.from ?? Number.POSITIVE_INFINITY;
    if (next.patch.to < above && next.patch.from <= above) chosen.push(next);
  }
  return chosen;
}
