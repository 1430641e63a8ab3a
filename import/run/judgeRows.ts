import { fingerprintOf } from '../../subgraphs/kit/fingerprint.js';
import type { MappedRow, Problem, RowMapper } from '../format.js';
import type { ReadRow } from '../reading/readRows.js';
import { brokenRules } from './brokenRules.js';
import { finishRecord } from './finishRecord.js';
import type { PendingRow } from './saveBatch.js';
import { createSeenRows } from './seenRows.js';

/** What is to be done with a row. */
export type Verdict = {
  readonly line: number;
  readonly setAside: readonly Problem[];
} & (
  | { readonly status: 'save'; readonly pending: PendingRow }
  /** The run has met the same record with the same content before. */
  | { readonly status: 'repeated' }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] }
);

/** Makes the judge of a run, which maps each row, holds it to the rules of its domain and knows repetitions. */
export function createJudge(mapRow: RowMapper, now: () => Date): (read: ReadRow) => Verdict {
  const seen = createSeenRows();

  return (read) => {
    const { line } = read;
    const mapped = 'problem' in read ? refusedFor(read.problem) : mapRow(read.row);
    if (mapped.status === 'refused') {
      return { line, status: 'refused', problems: mapped.problems, setAside: [] };
    }
    const { content, mentions, setAside } = mapped;
    const id = content.draft._id;
    const fingerprint = fingerprintOf({ content, mentions });
    const broken = brokenRules(finishRecord(content, fingerprint, now()));
    if (broken.length > 0) {
      const problems = broken.map((reason) => ({ field: '', value: id, reason }));
      return { line, status: 'refused', problems, setAside: [] };
    }
    const first = seen.add(id, line, fingerprint);
    switch (first.status) {
      case 'new':
        return { line, status: 'save', pending: { row: mapped, fingerprint }, setAside };
      case 'same':
        return { line, status: 'repeated', setAside };
      case 'contradiction': {
        const reason = `line ${first.line} says other things of the same record, and was taken`;
        return {
          line,
          status: 'refused',
          problems: [{ field: '', value: id, reason }],
          setAside: [],
        };
      }
    }
  };
}

function refusedFor(problem: Problem): MappedRow {
  return { status: 'refused', problems: [problem] };
}
