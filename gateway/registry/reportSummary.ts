import type { CheckReport, Finding, SchemaChange } from '../../schema/findings.js';

/** What is kept of a check's report: enough to understand a version later, and never too large for a document. */
export interface ReportSummary {
  readonly warnings: number;
  readonly notes: number;
  readonly breaking: number;
  readonly dangerous: number;
  readonly safe: number;
  /** The first findings, without patches. */
  readonly findings: readonly Omit<Finding, 'patch'>[];
  /** The first changes for clients, the worst first. */
  readonly changes: readonly SchemaChange[];
}

const KEPT = 100;
const WORST_FIRST = ['breaking', 'dangerous', 'safe'];

/** Shortens a report for the record. */
export function summarizeReport({ findings, changes }: CheckReport): ReportSummary {
  const found = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    warnings: found('warning'),
    notes: found('note'),
    breaking: breakingOf(changes).length,
    dangerous: changes.filter(({ criticality }) => criticality === 'dangerous').length,
    safe: changes.filter(({ criticality }) => criticality === 'safe').length,
    findings: findings.slice(0, KEPT).map(({ patch: _patch, ...finding }) => finding),
    changes: [...changes]
      .sort((a, b) => WORST_FIRST.indexOf(a.criticality) - WORST_FIRST.indexOf(b.criticality))
      .slice(0, KEPT),
  };
}

/** The changes that make operations fail which worked before. */
function breakingOf(changes: readonly SchemaChange[]): readonly SchemaChange[] {
  return changes.filter(({ criticality }) => criticality === 'breaking');
}
