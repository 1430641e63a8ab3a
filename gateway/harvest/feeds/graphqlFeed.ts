import { isObject, parseAnswer } from '../../datasources/portal/parseAnswer.js';
import { JSON_TYPE } from '../../datasources/portal/readResponse.js';
import { HarvestFailure } from '../HarvestFailure.js';
import { type FeedAccess, FeedConnection } from './FeedConnection.js';
import { DEEPEST_PAGE, type Feed, type Page } from './feed.js';
import { readPage } from './readPage.js';

/** A portal's feed in its subgraph. */
export interface GraphqlFeedOptions {
  readonly code: string;
  readonly url: string;
  /** See `changesQuery`. */
  readonly query: string;
}

/** Opens the feed that a portal's subgraph has at `changes` of its root field. */
export function openGraphqlFeed(
  { code, url, query }: GraphqlFeedOptions,
  access: FeedAccess,
  pageItems: number,
): Feed {
  const connection = new FeedConnection(url, access);
  return {
    page(after, signal) {
      const request = {
        method: 'POST',
        url: new URL(url),
        body: JSON.stringify({ query, variables: { after, first: pageItems } }),
        accept: 'application/graphql-response+json, application/json;q=0.9',
        contentType: JSON_TYPE,
      } as const;
      return connection.ask(request, (body) => parseChanges(body, code), signal);
    },
    close: () => connection.close(),
  };
}

function parseChanges(body: string, code: string): Page {
  const { data, reported } = parseAnswer(body, { maxDepth: DEEPEST_PAGE, entityCount: null });
  // Null stands where an error was: a page with errors would take fields from records that have them.
  if (reported.length > 0) {
    throw new HarvestFailure('FEED_ERROR', reported.join('; '), { isPassing: true });
  }
  const root = data?.[code];
  return readPage(isObject(root) ? root['changes'] : null);
}
