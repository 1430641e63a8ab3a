// Measures the hub: `npm run bench -- operations`. Every bench says on what machine it ran.
import { Command } from 'commander';
import { addAffiliation } from './bench/commands/affiliation.js';
import { addDatabase } from './bench/commands/database.js';
import { addFaults } from './bench/commands/faults.js';
import { addGateway } from './bench/commands/gateway.js';
import { addHarvest } from './bench/commands/harvest.js';
import { addMatching } from './bench/commands/matching.js';
import { addMemory } from './bench/commands/memory.js';
import { addOperations } from './bench/commands/operations.js';
import { addSwap } from './bench/commands/swap.js';

const program = new Command('bench').description('Measures the hub.');
for (const add of [
  addOperations,
  addSwap,
  addFaults,
  addHarvest,
  addMatching,
  addAffiliation,
  addGateway,
  addDatabase,
  addMemory,
]) {
  add(program);
}

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
