import { decodeText } from './decodeText.js';
import type { Input } from './openInput.js';
import { readLines } from './readLines.js';
import type { ReadRow } from './readRows.js';

/** The rows of a file with one JSON object per line; a line that is none becomes a problem. */
export async function* readJsonLines(input: Input): AsyncGenerator<ReadRow> {
  for await (const { number, bytes } of readLines(input)) {
    const decoded = decodeText(bytes);
    if ('problem' in decoded) {
      yield { line: number, problem: decoded.problem };
    } else if (decoded.text.trim() !== '') {
      yield parseLine(number, decoded.text);
    }
  }
}

function parseLine(line: number, text: string): ReadRow {
  try {
    const row: unknown = JSON.parse(text);
    return { line, row };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const reason = `the line is not JSON (${why}): each line must hold one object`;
    return { line, problem: { field: '', value: text, reason } };
  }
}
