import type { Document } from 'mongodb';
import { badUserInput } from './badUserInput.js';
import type { Order } from './keyset.js';
import { RELEVANCE } from './readPages.js';

type Given<Value> = Value | null | undefined;
type Named = Record<string, Document>;

const MAX_QUERY_LENGTH = 300;

/** The field has one of the values. No condition without values to choose from. */
export function anyOf(name: string, path: string, values: Given<readonly unknown[]>): Named {
  return values === null || values === undefined
    ? {}
    : { [name]: { [path]: { $in: [...values] } } };
}

/** The field equals the value. */
export function exactly(name: string, path: string, value: Given<unknown>): Named {
  return value === null || value === undefined ? {} : { [name]: { [path]: value } };
}

/** The field lies between two values, both included; BAD_USER_INPUT when they are the wrong way round. */
export function between(
  name: string,
  path: string,
  range: Given<{ readonly from?: Given<string | number>; readonly to?: Given<string | number> }>,
): Named {
  const from = range?.from ?? null;
  const to = range?.to ?? null;
  if (from !== null && to !== null && from > to) {
    throw badUserInput(`${name}.from must not be after ${name}.to, got ${from} and ${to}`);
  }
  if (from === null && to === null) return {};
  return {
    [name]: { [path]: { ...(from !== null && { $gte: from }), ...(to !== null && { $lte: to }) } },
  };
}

/** The stored range `{ min, max }` holds the value. */
export function holding(name: string, path: string, value: Given<number>): Named {
  if (value === null || value === undefined) return {};
  return { [name]: { [`${path}.min`]: { $lte: value }, [`${path}.max`]: { $gte: value } } };
}

/** The record has at least one of the words of a query; BAD_USER_INPUT for an overlong query. */
export function matchingText(query: Given<string>): Named {
  const words = query?.trim() ?? '';
  if (words === '') return {};
  if (words.length > MAX_QUERY_LENGTH) {
    throw badUserInput(
      `query must have at most ${MAX_QUERY_LENGTH} characters, got ${words.length}`,
    );
  }
  return { query: { $text: { $search: words } } };
}

/** Whether {@link matchingText} makes a condition of the query. */
export function isTextQuery(query: Given<string>): boolean {
  return (query?.trim() ?? '') !== '';
}

/**
 * The order of a list: the one asked for, else relevance where it is found by text, else `otherwise`.
 *
 * BAD_USER_INPUT for relevance without a text to be relevant to.
 */
export function chooseOrder<Name extends string>(
  orders: Readonly<Record<Name, Order>>,
  orderBy: Given<Name>,
  { isTextSearch, otherwise }: { readonly isTextSearch: boolean; readonly otherwise: Name },
): Order {
  if (orderBy === null || orderBy === undefined) {
    return isTextSearch ? RELEVANCE : orders[otherwise];
  }
  const order = orders[orderBy];
  if (order === RELEVANCE && !isTextSearch) {
    throw badUserInput('orderBy RELEVANCE needs a query to be relevant to');
  }
  return order;
}
