// Runs in a thread of its own: composes nothing, and does to its thread what the name of a subgraph says.
import { threadId } from 'node:worker_threads';
import { serveSchemaTasks } from '../../schema/worker/serveSchemaTasks.js';

const left: number[][] = [];

/** Megabytes that stay. */
function leave(megabytes: number): void {
  for (let each = 0; each < megabytes; each += 1) left.push(new Array(131_072).fill(left.length));
}

serveSchemaTasks((subgraphs) => {
  const names = subgraphs.map(({ name }) => name);
  if (names.includes('leaks')) leave(30);
  if (names.includes('hoards')) leave(10_000);
  if (names.includes('crashes')) process.exit(7);
  while (names.includes('hangs'));
  return { status: 'composed', supergraphSdl: `type Query { thread${threadId}: Int }`, hints: [] };
});
