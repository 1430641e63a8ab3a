import { HarvestFailure } from '../HarvestFailure.js';
import { type FeedAccess, FeedConnection } from './FeedConnection.js';
import type { Feed } from './feed.js';
import { type OaiCursor, readOaiCursor, writeOaiCursor } from './oaiCursor.js';
import { type OaiMapping, oaiItem } from './oaiItem.js';
import { type OaiAnswer, readOaiAnswer } from './oaiXml.js';

/** A repository that speaks OAI-PMH. */
export interface OaiFeedOptions extends OaiMapping {
  readonly url: string;
  /** Only the records of this set; null for all. */
  readonly set: string | null;
  readonly metadataPrefix: string;
}

const XML_TYPE = /^(?:text|application)\/(?:[\w.-]+\+)?xml\s*(?:;|$)/i;
// A token that expires again and again at the same place would go round for ever.
const MOST_RESTARTS = 3;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Opens a repository as a change feed: records since the last harvest, page by page, deleted ones among them. */
export function openOaiFeed(options: OaiFeedOptions, access: FeedAccess): Feed {
  const { url, set, metadataPrefix } = options;
  const connection = new FeedConnection(url, access);
  let granularity: string | undefined;

  function ask(params: Readonly<Record<string, string>>, signal: AbortSignal): Promise<OaiAnswer> {
    const address = new URL(url);
    for (const [name, value] of Object.entries(params)) address.searchParams.set(name, value);
    const request = {
      method: 'GET',
      url: address,
      accept: 'text/xml, application/xml;q=0.9',
      contentType: XML_TYPE,
    } as const;
    return connection.ask(request, readOaiAnswer, signal);
  }

  /** Datestamps as the repository writes them: by the day, unless it says that it counts seconds. */
  async function granular(instant: string, signal: AbortSignal): Promise<string> {
    if (granularity === undefined) {
      const identity = await ask({ verb: 'Identify' }, signal);
      granularity = identity.granularity ?? 'YYYY-MM-DD';
    }
    return granularity.includes('ss') ? instant : (DAY.exec(instant)?.[0] ?? instant);
  }

  async function listRecords({ token, from }: OaiCursor, signal: AbortSignal): Promise<OaiAnswer> {
    const verb = 'ListRecords';
    // By the protocol, a token stands alone.
    if (token !== null) return ask({ verb, resumptionToken: token }, signal);
    return ask(
      {
        verb,
        metadataPrefix,
        ...(set !== null && { set }),
        ...(from !== null && { from: await granular(from, signal) }),
      },
      signal,
    );
  }

  return {
    async page(text, signal) {
      let cursor = readOaiCursor(text);
      let answer = await listRecords(cursor, signal);
      if (cursor.token !== null && hasError(answer, 'badResumptionToken')) {
        if (cursor.restarts >= MOST_RESTARTS) {
          throw new HarvestFailure('FEED_ERROR', 'resumption tokens expire again and again');
        }
        cursor = { ...cursor, token: null, restarts: cursor.restarts + 1 };
        answer = await listRecords(cursor, signal);
      }
      const isEmpty = hasError(answer, 'noRecordsMatch');
      const [error] = answer.errors;
      if (error !== undefined && !isEmpty) {
        throw new HarvestFailure('FEED_ERROR', `${error.code}: ${error.message}`);
      }
      // What changes while the list is read is in the list that begins here.
      const next = cursor.next ?? instantOf(answer.responseDate);
      const token = isEmpty ? null : answer.resumptionToken;
      return {
        cursor: writeOaiCursor(
          token === null
            ? { from: next, token: null, next: null, restarts: 0 }
            : { ...cursor, token, next },
        ),
        hasMore: token !== null,
        items: answer.records.map((record) => oaiItem(record, options)),
      };
    },
    close: () => connection.close(),
  };
}

function hasError({ errors }: OaiAnswer, code: string): boolean {
  return errors.some((error) => error.code === code);
}

function instantOf(responseDate: string | null): string {
  const instant = Date.parse(responseDate ?? '');
  if (Number.isNaN(instant)) {
    const detail = 'the answer does not say when it was given: responseDate is missing';
    throw new HarvestFailure('FEED_BAD_ANSWER', detail, { isPassing: true });
  }
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
