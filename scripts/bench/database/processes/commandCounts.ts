import { createInterface } from 'node:readline';
import type { Database } from '../../../../gateway/database/openDatabase.js';

/** Commands since the last question, by collection; the cursor's further batches count with theirs. */
export type CommandCounts = Readonly<Record<string, number>>;

const COUNTED = new Set(['find', 'aggregate', 'count', 'distinct', 'getMore']);

/** Answers each line of standard input with what was asked of the database since the line before, as JSON. */
export function tellCommands({ client }: Pick<Database, 'client'>): void {
  let counts: Record<string, number> = {};
  client.on('commandStarted', ({ commandName, command }) => {
    if (!COUNTED.has(commandName)) return;
    const name = String(commandName === 'getMore' ? command['collection'] : command[commandName]);
    counts[name] = (counts[name] ?? 0) + 1;
  });
  createInterface({ input: process.stdin }).on('line', () => {
    process.stdout.write(`${JSON.stringify(counts)}\n`);
    counts = {};
  });
}
