import { parentPort } from 'node:worker_threads';
import { type CheckDeps, checkSubgraph } from '../checkSubgraph.js';
import { codeOf, placesOf } from '../compositionPlaces.js';
import { diffSupergraphs } from '../diff.js';
import type { ComposedElsewhere, SchemaTask } from './schemaTasks.js';
import type { ThreadMessage } from './startThread.js';

type Compose = CheckDeps['compose'];

/** Does in this thread, with a composer of its own, what the threads of {@link openSchemaThreads} are asked for. */
export function serveSchemaTasks(compose: Compose): void {
  const post = (message: ThreadMessage) => parentPort?.postMessage(message);
  post({ status: 'ready' });
  parentPort?.on('message', async (task: SchemaTask) => {
    try {
      const soFar = (value: unknown) => post({ status: 'soFar', value });
      post({ status: 'done', result: await resultOf(task, compose, soFar) });
    } catch (err) {
      post({ status: 'failed', stack: err instanceof Error ? `${err.stack}` : String(err) });
    }
  });
}

async function resultOf(task: SchemaTask, compose: Compose, soFar: (value: unknown) => void) {
  switch (task.kind) {
    case 'compose':
      return withoutTrees(await compose(task.input));
    case 'check':
      return checkSubgraph(task.input, { compose, onRuled: soFar });
    case 'diff':
      return diffSupergraphs(task.input.today, task.input.tomorrow);
  }
}

function withoutTrees(outcome: Awaited<ReturnType<Compose>>): ComposedElsewhere {
  if (outcome.status !== 'refused') return outcome;
  const errors = outcome.errors.map((error) => ({
    message: error.message,
    code: codeOf(error),
    places: placesOf(error),
  }));
  return { status: 'refused', errors };
}
