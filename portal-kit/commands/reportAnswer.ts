import type { CheckReport } from '../../schema/findings.js';
import { COMPOSITION_TIMED_OUT } from '../../schema/stageFindings.js';
import type { Answer } from '../answer.js';
import type { Outcome } from '../exitCodes.js';
import type { MadeChange } from '../fix/fixSchema.js';
import { describePatch } from '../report/describePatch.js';
import { describeReport } from '../report/describeReport.js';
import type { SchemaFile } from '../schemaFile.js';
import type { Surroundings } from '../surroundings.js';

/** What a report is shown with. */
export interface ReportFrame {
  readonly schema: SchemaFile;
  readonly surroundings: Surroundings;
  readonly hasChanges: boolean;
  /** Changes that were made in the file; null when none was asked for. */
  readonly made?: readonly MadeChange[] | null;
  /** Sentences after the report. */
  readonly after?: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** The answer of a command that checks: changes that were made, the report, and what follows from it. */
export function reportAnswer(report: CheckReport, frame: ReportFrame): Answer {
  const { schema, surroundings, hasChanges, made = null, after = [], facts = {} } = frame;
  const { paint, width } = surroundings;
  const view = { paint, width, hasChanges, file: schema.name, sdl: schema.sdl };
  return {
    outcome: outcomeOf(report),
    text: [...describeMade(made ?? [], frame), describeReport(report, view), ...after].join('\n\n'),
    facts: {
      ...facts,
      report,
      ...(made === null
        ? {}
        : {
            fixed: made.map(({ finding: { code, coordinate }, patch }) => ({
              code,
              coordinate,
              patch,
            })),
          }),
    },
  };
}

function outcomeOf({ verdict, findings }: CheckReport): Outcome {
  if (findings.some(({ code }) => code === COMPOSITION_TIMED_OUT.code)) return 'timedOut';
  return verdict === 'passed' ? 'ok' : 'refused';
}

function describeMade(
  made: readonly MadeChange[],
  { schema, surroundings: { paint } }: ReportFrame,
): readonly string[] {
  if (made.length === 0) return [];
  const count = made.length === 1 ? 'one ready change' : `${made.length} ready changes`;
  return [
    `Made ${count} in ${schema.name}:`,
    ...made.map(
      ({ finding, patch, before }) =>
        `${paint('bold', finding.code)}\n${describePatch(before, patch, paint)}`,
    ),
  ];
}
