import { linesOf } from '../../schema/applyPatch.js';
import type { SourcePlace } from '../../schema/findings.js';
import { printable } from '../paint.js';

const WIDEST = 110;

/** The line of a place with its neighbours before it, and a caret under the name at fault. */
export function excerptOf(sdl: string, { line, column }: SourcePlace): string {
  const lines = linesOf(sdl);
  const text = lines[line - 1];
  if (text === undefined) return '';
  const from = Math.max(0, column - WIDEST / 2);
  const width = String(line).length;
  const numbered = (number: number, shown: string) =>
    `${String(number).padStart(width)} | ${shown}`.trimEnd();
  const before = lines[line - 2] ?? '';
  return [
    ...(before.trim() === '' || from > 0 ? [] : [numbered(line - 1, cut(before, 0))]),
    numbered(line, cut(text, from)),
    `${' '.repeat(width)} | ${' '.repeat(widthOf(text.slice(from, column - 1)))}${caret(text, column)}`,
  ].join('\n');
}

function cut(text: string, from: number): string {
  const part = printable(text.slice(from, from + WIDEST));
  return text.length > from + WIDEST ? `${part}…` : part;
}

/** Columns are counted in UTF-16 units, as GraphQL does; what is shown has other widths for tabs. */
function widthOf(text: string): number {
  return [...printable(text)].length;
}

function caret(text: string, column: number): string {
  const name = /^[@$\w]+/.exec(text.slice(column - 1))?.[0] ?? '';
  return '^'.repeat(Math.max(1, Math.min(name.length, WIDEST / 2)));
}
