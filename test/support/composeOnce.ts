import { createHash } from 'node:crypto';
import type { Compose } from '../../gateway/registry/composePortals.js';

/**
 * Remembers what sets of schemas compose to, for as long as a test file runs.
 *
 * Composing is pure and takes half a second, and the tests of the registry compose the same few sets again and again.
 */
export function composeOnce(compose: Compose): Compose {
  const outcomes = new Map<string, ReturnType<Compose>>();
  return (schemas) => {
    const key = createHash('sha256').update(JSON.stringify(schemas)).digest('hex');
    const outcome = outcomes.get(key) ?? compose(schemas);
    outcomes.set(key, outcome);
    return outcome;
  };
}
