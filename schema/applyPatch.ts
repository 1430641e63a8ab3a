import type { Patch } from './findings.js';

const LINE_END = /\r\n|\n|\r/;

/** The lines of a text, as GraphQL counts them. */
export function linesOf(text: string): readonly string[] {
  return text.split(LINE_END);
}

/** The SDL with a patch applied; an empty replacement takes the lines away. */
export function applyPatch(sdl: string, { from, to, replacement }: Patch): string {
  const lines = linesOf(sdl);
  const middle = replacement === '' ? [] : [replacement];
  return [...lines.slice(0, from - 1), ...middle, ...lines.slice(to)].join('\n');
}
