import type { Document } from 'mongodb';
import { badUserInput } from './badUserInput.js';

/** One key of an order: where it is stored, and 1 for ascending or -1 for descending. */
export interface OrderKey {
  readonly path: string;
  readonly direction: 1 | -1;
}

/** An order of a list. Ties are always broken by `_id`, ascending. */
export interface Order {
  readonly name: string;
  readonly key: OrderKey;
}

type KeyValue = string | number | Date | null;

/** Place in a list: the value of the order's key, and the id of the record that has it. */
export interface Position {
  readonly value: KeyValue;
  readonly id: string;
}

/** The cursor of a record: opaque to clients, and valid for this order only. */
export function encodeCursor(order: Order, position: Position): string {
  const { value, id } = position;
  const plain = value instanceof Date ? { at: value.getTime() } : value;
  return Buffer.from(JSON.stringify([order.name, plain, id])).toString('base64url');
}

/** Reads a cursor made by {@link encodeCursor}; BAD_USER_INPUT for any other text. */
export function decodeCursor(order: Order, cursor: string): Position {
  const parts = parseCursor(cursor);
  if (parts === null) {
    throw badUserInput(
      `after must be an endCursor or a cursor of an earlier page, got ${JSON.stringify(cursor.slice(0, 80))}`,
    );
  }
  const [orderName, value, id] = parts;
  if (orderName !== order.name) {
    throw badUserInput(
      `after is a cursor of the order ${orderName}, but the list is ordered by ${order.name}: keep one order while paging`,
    );
  }
  return { value, id };
}

function parseCursor(cursor: string): [string, KeyValue, string] | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts.length !== 3) return null;
  const [orderName, plain, id]: unknown[] = parts;
  const value = parseKeyValue(plain);
  if (typeof orderName !== 'string' || typeof id !== 'string' || value === undefined) return null;
  return [orderName, value, id];
}

function parseKeyValue(plain: unknown): KeyValue | undefined {
  if (plain === null || typeof plain === 'string' || typeof plain === 'number') return plain;
  if (typeof plain !== 'object' || !('at' in plain) || typeof plain.at !== 'number')
    return undefined;
  const date = new Date(plain.at);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** The sort of an order, as MongoDB takes it. */
export function sortOf({ key }: Order): Document {
  return { [key.path]: key.direction, _id: 1 };
}

/** The position of a stored document in an order. */
export function positionOf({ key }: Order, row: Document): Position {
  let value: unknown = row;
  for (const part of key.path.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
  }
  return {
    value: parseKeyValue(value instanceof Date ? { at: value.getTime() } : value) ?? null,
    id: row['_id'],
  };
}

/**
 * The condition that keeps what stands after a position.
 *
 * The first part gives an index its bounds, the second cuts the ties off by id. MongoDB sorts null before
 * every value, and `$lt` never reaches null, so both ends are said by negation.
 */
export function afterPosition(
  { key: { path, direction } }: Order,
  { value, id }: Position,
): Document {
  const tie = { [path]: value, _id: { $gt: id } };
  if (direction === 1) {
    return value === null
      ? { $or: [{ [path]: { $ne: null } }, tie] }
      : { [path]: { $gte: value }, $or: [{ [path]: { $gt: value } }, tie] };
  }
  return value === null
    ? tie
    : { [path]: { $not: { $gt: value } }, $or: [{ [path]: { $not: { $gte: value } } }, tie] };
}
