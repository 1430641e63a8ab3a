import type { CheckReport, Finding, SchemaChange } from './findings.js';

/** A report of findings, in their order and with the verdict they lead to. */
export function reportOf(
  portal: string,
  findings: readonly Finding[],
  changes: readonly SchemaChange[] = [],
): CheckReport {
  const isRefused = findings.some(({ severity }) => severity === 'error');
  return {
    portal,
    verdict: isRefused ? 'refused' : 'passed',
    findings: inOrder(findings),
    changes,
  };
}

/** A report with further findings, in its order and with the verdict they lead to. */
export function addFindings(report: CheckReport, more: readonly Finding[]): CheckReport {
  const { portal, findings, changes } = report;
  return more.length === 0 ? report : reportOf(portal, [...findings, ...more], changes);
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const severities = ['error', 'warning', 'note'];
  const last = Number.MAX_SAFE_INTEGER;
  return [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.place?.line ?? last) - (b.place?.line ?? last) ||
      (a.place?.column ?? last) - (b.place?.column ?? last) ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
