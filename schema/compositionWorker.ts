// Runs in a thread of its own: composes what it is given, says what came out, and ends.
import { parentPort, workerData } from 'node:worker_threads';
import type { SubgraphSchema } from './compose.js';
import type { ComposedElsewhere } from './composeInWorker.js';
import { composeSafely } from './composeSafely.js';
import { codeOf, placesOf } from './compositionPlaces.js';

// composeInWorker alone starts this file, and passes subgraphs.
const outcome = composeSafely(workerData as readonly SubgraphSchema[]);
const message: ComposedElsewhere =
  outcome.status === 'composed'
    ? outcome
    : {
        status: 'refused',
        // An error with its syntax trees cannot go from one thread to another.
        errors: outcome.errors.map((error) => ({
          message: error.message,
          code: codeOf(error),
          places: placesOf(error),
        })),
      };
parentPort?.postMessage(message);
