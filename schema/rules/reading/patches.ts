import type { ASTNode, Location } from 'graphql';
import { linesOf } from '../../applyPatch.js';
import type { Patch } from '../../findings.js';

/** A piece of text to put in the place of another, counted in characters from the start. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** Lines of the two, from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly text: string;
}

// A report carries a patch with each of many findings, and a line can be as long as the whole text.
const LONGEST_PATCH = 32_000;

/** The patch that makes these edits; null when there are none, or when they stretch over too much text. */
export function patchOf(sdl: string, edits: readonly Edit[]): Patch | null {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  const [first] = inOrder;
  if (first === undefined) return null;
  const start = startOfLine(sdl, first.start);
  const end = endOfLine(sdl, Math.max(...edits.map((edit) => edit.end)));
  if (end - start >= LONGEST_PATCH) return null;
  const changed = inOrder.reduceRight(
    (text, edit) => text.slice(0, edit.start - start) + edit.text + text.slice(edit.end - start),
    sdl.slice(start, end),
  );
  return {
    from: Math.min(...edits.map(({ firstLine }) => firstLine)),
    to: Math.max(...edits.map(({ lastLine }) => lastLine)),
    replacement: changed.trim() === '' ? '' : linesOf(changed).map(trimEnd).join('\n'),
  };
}

/** The edit that puts `text` in the place of a node. */
export function replaceNode(node: ASTNode, text: string): readonly Edit[] {
  return edit(node, ({ start, end }) => ({ start, end, text }));
}

/** The edit that takes a node away, with the space before it. */
export function removeNode(sdl: string, node: ASTNode): readonly Edit[] {
  return edit(node, ({ start, end }) => {
    let from = start;
    while (from > 0 && (sdl[from - 1] === ' ' || sdl[from - 1] === '\t')) from -= 1;
    return { start: from, end, text: '' };
  });
}

/** The edit that writes `text` right after a node. */
export function insertAfter(node: ASTNode, text: string): readonly Edit[] {
  return edit(node, ({ end }) => ({ start: end, end, text }));
}

/** The edit that takes away the last character of a node, as the exclamation mark of a type. */
export function dropLastCharacter(node: ASTNode): readonly Edit[] {
  return edit(node, ({ end }) => ({ start: end - 1, end, text: '' }));
}

function edit(
  node: ASTNode,
  make: (location: Location) => Pick<Edit, 'start' | 'end' | 'text'>,
): readonly Edit[] {
  const { loc } = node;
  if (loc === undefined) return [];
  return [{ ...make(loc), firstLine: loc.startToken.line, lastLine: loc.endToken.line }];
}

function startOfLine(sdl: string, position: number): number {
  const furthest = Math.max(0, position - LONGEST_PATCH);
  let start = position;
  while (start > furthest && !isLineEnd(sdl[start - 1])) start -= 1;
  return start;
}

function endOfLine(sdl: string, position: number): number {
  const furthest = Math.min(sdl.length, position + LONGEST_PATCH);
  let end = position;
  while (end < furthest && !isLineEnd(sdl[end])) end += 1;
  return end;
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function trimEnd(line: string): string {
  return line.trimEnd();
}
