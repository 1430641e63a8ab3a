import { isDeeperThan } from '../../datasources/portal/parseAnswer.js';
import { JSON_TYPE } from '../../datasources/portal/readResponse.js';
import { HarvestFailure } from '../HarvestFailure.js';
import { type FeedAccess, FeedConnection } from './FeedConnection.js';
import { DEEPEST_PAGE, type Feed, type Page } from './feed.js';
import { readPage } from './readPage.js';

/** Opens a feed of JSON pages, `GET <url>?after=<cursor>&first=<number>`; see docs/harvest.md. */
export function openJsonFeed(url: string, access: FeedAccess, pageItems: number): Feed {
  const connection = new FeedConnection(url, access);
  return {
    page(cursor, signal) {
      const address = new URL(url);
      if (cursor !== null) address.searchParams.set('after', cursor);
      address.searchParams.set('first', String(pageItems));
      const request = {
        method: 'GET',
        url: address,
        accept: 'application/json',
        contentType: JSON_TYPE,
      } as const;
      return connection.ask(request, parseJsonPage, signal);
    },
    close: () => connection.close(),
  };
}

function parseJsonPage(body: string): Page {
  if (isDeeperThan(body, DEEPEST_PAGE)) {
    throw new HarvestFailure('FEED_BAD_ANSWER', 'the page is nested too deeply');
  }
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    // The parser's message quotes the body.
    throw new HarvestFailure('FEED_BAD_ANSWER', 'the page is not JSON', { isPassing: true });
  }
  return readPage(json);
}
