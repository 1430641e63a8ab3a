import type { StoredRecord } from '../record.js';
import type { ActionDeps } from './actionDeps.js';

/** What the actions of a request have in common, whatever they act on. */
export type Acting = Pick<ActionDeps<StoredRecord>, 'viewer' | 'now' | 'log' | 'changed'>;

/** Whether a record is there for everyone. */
export function isShown({ shown }: Pick<StoredRecord, 'shown'>): boolean {
  return shown;
}
