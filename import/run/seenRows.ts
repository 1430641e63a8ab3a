/** What became of a row whose record id may have come before in the same run. */
export type Seen =
  | { readonly status: 'new' }
  | { readonly status: 'same'; readonly line: number }
  | { readonly status: 'contradiction'; readonly line: number };

/**
 * Remembers the records of a run by id: the first row of a record wins, so that a second run, which meets the rows
 * in the same order, ends in the same state. Takes some 200 bytes a record.
 */
export function createSeenRows() {
  const rows = new Map<string, { line: number; fingerprint: string }>();
  return {
    add(id: string, line: number, fingerprint: string): Seen {
      const first = rows.get(id);
      if (first === undefined) {
        rows.set(id, { line, fingerprint });
        return { status: 'new' };
      }
      const status = first.fingerprint === fingerprint ? 'same' : 'contradiction';
      return { status, line: first.line };
    },
  };
}
