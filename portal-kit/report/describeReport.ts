import type { CheckReport, Finding, Severity } from '../../schema/findings.js';
import { type Paint, printable, type Style } from '../paint.js';
import { changesTable } from './changesTable.js';
import { describePatch } from './describePatch.js';
import { excerptOf } from './excerpt.js';

/** How a report is to look, and the schema it is about. */
export interface ReportView {
  readonly paint: Paint;
  readonly width: number;
  /** The file as the user named it. */
  readonly file: string;
  readonly sdl: string;
  /** Whether the check compared with what clients see; a lint does not. */
  readonly hasChanges: boolean;
}

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'blue' };
const MOST_OF_ONE_CODE = 20;

/** A report in words: findings by code, then what clients notice, then the verdict. */
export function describeReport(report: CheckReport, view: ReportView): string {
  const groups = grouped(report.findings);
  return [
    ...[...groups.values()].map((findings) => describeGroup(findings, view)),
    ...(view.hasChanges && report.verdict === 'passed' ? [changesTable(report.changes, view)] : []),
    verdictLine(report, view),
  ].join('\n\n');
}

function grouped(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups;
}

function describeGroup(findings: readonly Finding[], view: ReportView): string {
  const [first] = findings;
  if (first === undefined) return '';
  const { paint } = view;
  const count = findings.length > 1 ? ` (${findings.length} times)` : '';
  const left = findings.length - MOST_OF_ONE_CODE;
  return [
    `${paint(STYLES[first.severity], first.severity)} ${paint('bold', first.code)}${count}`,
    ...findings.slice(0, MOST_OF_ONE_CODE).map((finding) => describeFinding(finding, view)),
    ...(left > 0 ? [`  and ${left} more of this kind; --json lists all`] : []),
  ].join('\n\n');
}

function describeFinding(finding: Finding, { paint, file, sdl }: ReportView): string {
  const { coordinate, place, message, remedy, patch } = finding;
  const where = [
    ...(coordinate === null ? [] : [printable(coordinate)]),
    ...(place === null ? [] : [`${file}:${place.line}:${place.column}`]),
  ].join('  ');
  return indented([
    ...(where === '' ? [] : [paint('cyan', where)]),
    ...(place === null ? [] : [paint('gray', indented([excerptOf(sdl, place)]))]),
    printable(message),
    `${paint('bold', 'To do:')} ${printable(remedy)}`,
    ...(patch === null
      ? []
      : ['A ready change (--fix makes it):', indented([describePatch(sdl, patch, paint)])]),
  ]);
}

function indented(parts: readonly string[]): string {
  return parts
    .join('\n')
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}

function verdictLine({ portal, verdict, findings }: CheckReport, { paint }: ReportView): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  const word = paint(verdict === 'passed' ? 'green' : 'red', verdict);
  return `${portal}: ${word}${counts.length === 0 ? ', nothing to remark' : `, ${counts.join(', ')}`}`;
}
