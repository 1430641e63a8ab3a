import { type ErrorCode, isErrorCode } from '../../schema/errorCodes.js';
import type { RequestContext } from '../context.js';
import type { Gateway } from '../createGateway.js';
import { readData } from '../execution/answer/WrittenData.js';
import { FeedRefusal } from './FeedRefusal.js';
import type { FeedArguments } from './readParameters.js';

/** An event as feeds ask for it. */
export interface FeedEvent {
  readonly id: string;
  readonly name: string;
  readonly description: { readonly value: string } | null;
  readonly type: string;
  readonly status: string;
  readonly mode: string;
  readonly series: string | null;
  readonly venue: string | null;
  readonly city: string | null;
  readonly country: { readonly code: string; readonly name: string } | null;
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
  readonly period: {
    readonly start: string | null;
    readonly end: string | null;
    readonly precision: string;
  };
  readonly topics: readonly string[];
  readonly url: string | null;
  readonly source: { readonly url: string | null };
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

/** What a feed is made of. */
export interface FeedEvents {
  /** How many events match. */
  readonly matched: number;
  /** Of these the ones with the latest first day. */
  readonly events: readonly FeedEvent[];
}

/** The most events that a feed is made of. */
export const MOST_EVENTS = 1_000;
const PAGE_EVENTS = 100;

const EVENTS = `query EventFeed($filter: EventFilter, $query: String, $first: Int!, $after: String) {
  events(filter: $filter, query: $query, first: $first, after: $after, orderBy: STARTS_ON_DESC) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id name description { value } type status mode series venue city country { code name }
      location { latitude longitude } period { start end precision } topics url source { url }
      createdAt updatedAt version
    }
  }
}`;

interface EventsPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly FeedEvent[];
}

/** Reads the events of a feed through the graph, as its reader would; throws {@link FeedRefusal} when it does not answer. */
export async function readFeedEvents(
  server: Gateway['server'],
  feed: FeedArguments,
  contextValue: RequestContext,
): Promise<FeedEvents> {
  const events: FeedEvent[] = [];
  for (let after: string | null = null; ; ) {
    const page = await readPage(server, { ...feed, first: PAGE_EVENTS, after }, contextValue);
    events.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || events.length >= MOST_EVENTS) {
      return { matched: page.totalCount, events: events.slice(0, MOST_EVENTS) };
    }
  }
}

async function readPage(
  server: Gateway['server'],
  variables: Record<string, unknown>,
  contextValue: RequestContext,
): Promise<EventsPage> {
  const { body } = await server.executeOperation(
    { query: EVENTS, operationName: 'EventFeed', variables },
    { contextValue },
  );
  if (body.kind !== 'single') throw new Error('the gateway answers in one piece');
  const { data, errors } = body.singleResult;
  const [error] = errors ?? [];
  // The query's own shape, answered by the graph that it was written for.
  const { events } = readData(data) as { events?: EventsPage | null };
  if (error === undefined && events) return events;
  const code = error?.extensions?.['code'];
  // A feed is whole or not at all: a calendar without some of its events would delete them at its subscribers.
  throw refusalOf(isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR', error?.message);
}

function refusalOf(code: ErrorCode, message = 'The hub failed to answer'): FeedRefusal {
  if (code === 'BAD_USER_INPUT') return new FeedRefusal(message);
  return new FeedRefusal(message, code, code === 'INTERNAL_SERVER_ERROR' ? 500 : 503);
}
