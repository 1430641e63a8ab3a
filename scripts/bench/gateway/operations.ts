import { TECHNOLOGIES } from './domain/records.js';

/** The operations that are measured. */
export const OPERATIONS = {
  Q1: {
    title: 'a page, one fetch',
    text: `query Q1($first: Int!, $offset: Int!) {
  technologies(first: $first, offset: $offset) { id name readinessLevel summary keywords }
}`,
  },
  Q2: {
    title: 'a page with three more hops, four fetches',
    text: `query Q2($first: Int!, $offset: Int!) {
  technologies(first: $first, offset: $offset) {
    id name institution { name country projects { title events { name } } }
  }
}`,
  },
  Q3: {
    title: 'one record with two more hops, three fetches',
    text: `query Q3($id: ID!) {
  technology(id: $id) {
    id name readinessLevel institution { name country projects { title budget } }
  }
}`,
  },
} as const;

/** A measured operation. */
export type OperationName = keyof typeof OPERATIONS;

/** A GraphQL request as a client posts it. */
export interface GraphqlRequest {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const DEFAULT_ITEMS = 20;

/** One thing to measure. */
export interface BenchCase {
  readonly operation: OperationName;
  /** Technologies on a page; of Q3, which asks for one, 1. */
  readonly items: number;
  readonly clients: number;
}

/**
 * The cases out of what was asked for: every operation with 20 items, and Q2 with larger pages as well.
 *
 * A gateway is busy with few large answers, and more clients only wait longer: at most 32 ask for 200 items, and 4 for
 * more.
 */
export function casesOf(
  operations: readonly OperationName[],
  items: readonly number[],
  clients: readonly number[],
): BenchCase[] {
  return operations.flatMap((operation) => {
    const sizes = operation === 'Q3' ? [1] : operation === 'Q1' ? [DEFAULT_ITEMS] : items;
    return sizes.flatMap((size) => {
      const most = size <= DEFAULT_ITEMS ? Number.POSITIVE_INFINITY : size <= 200 ? 32 : 4;
      const counts = new Set(clients.map((count) => Math.min(count, most)));
      return [...counts].map((count) => ({ operation, items: size, clients: count }));
    });
  });
}

/**
 * The requests of a case, all different, eight for each client: a gateway that has identical queries in flight share one
 * execution gains nothing by it here.
 */
export function requestsOf({ operation, items }: Omit<BenchCase, 'clients'>): GraphqlRequest[] {
  const { text: query } = OPERATIONS[operation];
  const count = 8 * (items <= DEFAULT_ITEMS ? 128 : items <= 200 ? 32 : 4);
  const step = Math.floor((TECHNOLOGIES - items) / count);
  return Array.from({ length: count }, (_, index) => ({
    operationName: operation,
    query,
    variables:
      operation === 'Q3'
        ? { id: `technology-${(index * 37) % TECHNOLOGIES}` }
        : { first: items, offset: index * step },
  }));
}

/** Q2 as nobody has asked it yet: an alias makes it another operation for every gateway. */
export function coldRequest(number: number): GraphqlRequest {
  const operationName = `Cold${number}`;
  return {
    operationName,
    query: OPERATIONS.Q2.text
      .replace('query Q2', `query ${operationName}`)
      .replace('technologies(', `cold${number}: technologies(`),
    variables: { first: DEFAULT_ITEMS, offset: 0 },
  };
}
