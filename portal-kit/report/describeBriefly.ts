import type { CheckReport, Finding, Severity } from '../../schema/findings.js';
import { type Paint, printable, type Style } from '../paint.js';

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'blue' };

/** A report in one line, and one for each finding: for someone who sees it after every save. */
export function describeBriefly(
  { verdict, findings, changes }: CheckReport,
  file: string,
  paint: Paint,
): string {
  const breaking = changes.filter(({ criticality }) => criticality === 'breaking').length;
  const counts = [
    findings.length === 0 ? 'nothing to remark' : `${findings.length} to look at`,
    ...(breaking === 0 ? [] : [`breaks ${breaking} things that clients use`]),
  ].join(', ');
  return [
    `${paint(verdict === 'passed' ? 'green' : 'red', `check ${verdict}`)} ${counts}`,
    ...findings.map((finding) => sentenceOf(finding, file, paint)),
  ].join('\n');
}

function sentenceOf({ severity, code, message, place }: Finding, file: string, paint: Paint) {
  const where = place === null ? file : `${file}:${place.line}:${place.column}`;
  return `  ${paint(STYLES[severity], `${severity} ${code}`)} ${where} ${printable(message).replaceAll('\n', ' ')}`;
}
