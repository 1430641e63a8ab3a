import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';

/**
 * The fetcher of the page.
 *
 * GraphiQL reads the operation's name from the editor a moment after an edit, so a quick run after opening another
 * query would still send the name of the one before. A document with one operation needs no name.
 */
export function createFetcher(url: string): Fetcher {
  const fetcher = createGraphiQLFetcher({ url, enableIncrementalDelivery: false });
  return (params, options) =>
    fetcher(hasOneOperation(params.query) ? { ...params, operationName: null } : params, options);
}

function hasOneOperation(query: string): boolean {
  try {
    const { definitions } = parse(query, { noLocation: true });
    return definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1;
  } catch {
    // The hub says what is wrong with the document, and where.
    return false;
  }
}
