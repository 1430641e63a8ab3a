import { badUserInput } from '../badUserInput.js';
import { MAX_PAGE_SIZE, type PageArgs } from '../connection.js';
import type { StoredRecord } from '../record.js';
import type { StoredAction } from './action.js';
import type { ActionStore } from './actionStore.js';

/** A page of the audit trail of one record, latest first, as the schema shows it. */
export interface HistoryModel {
  readonly nodes: readonly StoredAction[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * The audit trail of a record, what is not yet passed on included; empty for a record nobody has acted on at the hub.
 *
 * BAD_USER_INPUT for a page size out of range or a cursor that is none. The caller knows that the viewer may read it.
 */
export async function historyOf(
  { _id, pendingActions = [] }: StoredRecord,
  trail: Pick<ActionStore, 'page'>,
  { first, after }: PageArgs,
): Promise<HistoryModel> {
  const size = first ?? 20;
  if (size < 1 || size > MAX_PAGE_SIZE) {
    throw badUserInput(`first must be 1 to ${MAX_PAGE_SIZE}, got ${size}`);
  }
  const before = after === null || after === undefined ? null : versionOf(after);
  // One more than asked for tells whether the trail goes on.
  const rows = await trail.page(_id, before, size + 1);
  const known = new Set(rows.map((action) => action._id));
  const pending = pendingActions.filter(
    (action) => !known.has(action._id) && (before === null || action.version < before),
  );
  const all = [...pending, ...rows].sort((a, b) => b.version - a.version);
  const nodes = all.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: all.length > size,
      hasPreviousPage: before !== null,
      startCursor: cursorOf(nodes[0]),
      endCursor: cursorOf(last),
    },
  };
}

const CURSOR = /^version:(\d{1,9})$/;

function cursorOf(action: StoredAction | undefined): string | null {
  if (action === undefined) return null;
  return Buffer.from(`version:${action.version}`).toString('base64url');
}

function versionOf(cursor: string): number {
  const version = CURSOR.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (version === undefined) {
    throw badUserInput('after must be a cursor of this history; take endCursor of the page before');
  }
  return Number(version);
}
