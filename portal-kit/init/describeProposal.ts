import Table from 'cli-table3';
import { type Paint, printable } from '../paint.js';
import type { ColumnProposal, Destination, ListingProposal } from './propose/proposal.js';

const NARROWEST = 60;
const EXAMPLE_CHARACTERS = 24;

/** A proposal as a table for people: each column, an example, where it goes and why. */
export function describeProposal(
  { kind, columns }: ListingProposal,
  { paint, width }: { readonly paint: Paint; readonly width: number },
): string {
  const [column, example, goesTo] = [22, EXAMPLE_CHARACTERS + 2, 29];
  const why = Math.max(NARROWEST - 20, width - column - example - goesTo - 5);
  const table = new Table({
    head: ['column', 'example', 'goes to', 'why'],
    colWidths: [column, example, goesTo, why],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  table.push(
    ...columns.map((each) => [
      shown(each.column),
      shown(each.example),
      paint(each.isSure ? 'green' : 'yellow', `${nameOf(each.goesTo)}${each.isSure ? '' : ' ?'}`),
      printable(each.reason),
    ]),
  );
  return `Each row is taken for one ${kind.kind}: ${printable(kind.reason)}.\n\n${table.toString()}`;
}

/** Where a column goes, in a word. */
export function nameOf(goesTo: Destination): string {
  switch (goesTo.as) {
    case 'key':
      return 'code of the record';
    case 'field':
      return goesTo.mapping.to;
    case 'extra':
      return goesTo.extra.field;
    case 'out':
      return 'not published';
  }
}

/** A column's proposal for machines. */
export function factsOf({ column, example, goesTo, confidence, isSure, reason }: ColumnProposal) {
  const to = goesTo.as === 'field' ? goesTo.mapping.to : goesTo.as;
  return { column, example, to, confidence: Math.round(confidence * 100) / 100, isSure, reason };
}

function shown(text: string): string {
  const line = printable(text.replaceAll(/\s+/g, ' '));
  return line.length > EXAMPLE_CHARACTERS ? `${line.slice(0, EXAMPLE_CHARACTERS - 1)}…` : line;
}
