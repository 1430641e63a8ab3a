import { linesOf } from '../../schema/applyPatch.js';
import type { Patch } from '../../schema/findings.js';
import { type Paint, printable } from '../paint.js';

const CONTEXT = 1;
const LONGEST = 24;

/** A patch as a diff with a line of context, for example `-  a: Int!` and `+  a: Int`. */
export function describePatch(sdl: string, patch: Patch, paint: Paint): string {
  const lines = linesOf(sdl);
  const { from, to, replacement } = patch;
  const removed = lines.slice(from - 1, to);
  const added = replacement === '' ? [] : linesOf(replacement);
  const before = lines.slice(Math.max(0, from - 1 - CONTEXT), from - 1);
  const after = lines.slice(Math.max(to, from - 1)).slice(0, CONTEXT);
  const first = from - before.length;
  const count = (changed: readonly string[]) => before.length + changed.length + after.length;
  return [
    paint('cyan', `@@ -${first},${count(removed)} +${first},${count(added)} @@`),
    ...before.map((line) => ` ${printable(line)}`),
    ...shortened(removed).map((line) => paint('red', `-${printable(line)}`)),
    ...shortened(added).map((line) => paint('green', `+${printable(line)}`)),
    ...after.map((line) => ` ${printable(line)}`),
  ].join('\n');
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= LONGEST) return lines;
  return [...lines.slice(0, LONGEST), `… and ${lines.length - LONGEST} more lines`];
}
