import { createHash } from 'node:crypto';
import { badInput } from '../CommandFailure.js';
import type { Source } from '../portalFile/source.js';
import { environmentValue } from './environmentValue.js';
import { flattenObject, isPlainObject } from './flattenObject.js';
import { valueAt } from './jsonPointer.js';
import type { Reading } from './openSource.js';
import { nameOf, type PageRequest, readPage } from './restPage.js';
import type { BadRow, Row, Table } from './table.js';

type RestSource = Extract<Source, { type: 'rest' }>;

/** A page that was read: its items, and what the next one is found by. */
interface Page {
  readonly url: URL;
  readonly number: number;
  readonly items: readonly unknown[];
  readonly document: unknown;
}

const MOST_PAGES = 10_000;
const PAUSES_MS = [500, 2_000, 5_000];

/** Opens a REST API; a nested property is a column named by its path. */
export async function openRest(source: RestSource, reading: Reading): Promise<Table> {
  const start = new URL(source.url);
  if (start.username !== '' || start.password !== '') {
    throw badInput(
      `the address ${nameOf(start)} holds a name or a password: put them into "headers" as env:NAME`,
    );
  }
  const pages = readPages(source, start, {
    headers: headersOf(source, start, reading),
    timeoutMs: source.timeoutMs,
    signal: reading.signal,
    pauses: reading.pauses ?? PAUSES_MS,
  });
  const { value: first } = await pages.next();
  const columns = new Set(
    (first?.items ?? []).filter(isPlainObject).flatMap((item) => [...flattenObject(item).keys()]),
  );
  return { columns: [...columns], rows: readRows(first, pages) };
}

function headersOf(
  { headers }: RestSource,
  start: URL,
  { environment }: Reading,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, reference]) => {
      const purpose = `the header ${name} for ${nameOf(start)}`;
      const value = environmentValue(reference, environment, purpose);
      // Fetch would refuse it too, and show the secret in its message.
      if (!/^[\t\x20-\x7e]+$/.test(value) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
        throw badInput(`${purpose} is no header: a header is one line of plain characters`);
      }
      return [name, value];
    }),
  );
}

async function* readRows(
  first: Page | undefined,
  others: AsyncIterable<Page>,
): AsyncGenerator<Row | BadRow> {
  if (first !== undefined) yield* rowsOf(first);
  for await (const page of others) yield* rowsOf(page);
}

function* rowsOf({ number, items }: Page): Generator<Row | BadRow> {
  for (const [index, item] of items.entries()) {
    const place = `page ${number}, item ${index + 1}`;
    yield isPlainObject(item)
      ? { place, cells: flattenObject(item) }
      : { place, problem: 'the item is not an object with properties' };
  }
}

async function* readPages(
  source: RestSource,
  start: URL,
  request: PageRequest,
): AsyncGenerator<Page, undefined> {
  const seen = new Set<string>();
  let read = 0;
  for (let url: URL | null = firstPage(source, start), number = 1; url !== null; number += 1) {
    if (number > MOST_PAGES) {
      throw badInput(`${nameOf(start)} has more than ${MOST_PAGES} pages: ask for larger ones`);
    }
    const document = await readPage(url, request);
    const page: Page = { url, number, document, items: itemsOf(document, source, url) };
    const print = createHash('sha256').update(JSON.stringify(page.items)).digest('base64');
    if (page.items.length > 0 && seen.has(print)) throw repeats(source, page);
    seen.add(print);
    if (page.items.length > 0 || number === 1) yield page;
    read += page.items.length;
    url = nextPage(source, start, page, read);
  }
}

function itemsOf(document: unknown, { items }: RestSource, url: URL): readonly unknown[] {
  const found = items === undefined ? document : valueAt(document, items);
  if (Array.isArray(found)) return found;
  const has = isPlainObject(document)
    ? `an object with ${Object.keys(document).slice(0, 20).join(', ') || 'no properties'}`
    : 'no object';
  throw badInput(
    `${nameOf(url)} has no list ${items === undefined ? 'as its answer' : `at ${items}`}: the answer is ${has}; "items" points at the list, as in /data/items`,
  );
}

function firstPage(source: RestSource, start: URL): URL {
  const { paging } = source;
  const url = new URL(start);
  if (paging.by === 'page') url.searchParams.set(paging.parameter, String(paging.first));
  if (paging.by === 'offset') url.searchParams.set(paging.parameter, '0');
  if ((paging.by === 'page' || paging.by === 'offset') && paging.size !== undefined) {
    url.searchParams.set(paging.size.parameter, String(paging.size.value));
  }
  return url;
}

/** Pages end with an empty one and not with a short one: an API may give less than it was asked for. */
function nextPage({ paging }: RestSource, start: URL, page: Page, read: number): URL | null {
  if (paging.by === 'none') return null;
  if (paging.by === 'next') return linkedPage(valueAt(page.document, paging.pointer), start, page);
  if (page.items.length === 0) return null;
  const url = new URL(page.url);
  const value = paging.by === 'page' ? paging.first + page.number : read;
  url.searchParams.set(paging.parameter, String(value));
  return url;
}

function linkedPage(link: unknown, start: URL, { url }: Page): URL | null {
  if (link === null || link === undefined || link === '') return null;
  if (typeof link !== 'string' || !URL.canParse(link, url.href)) {
    throw badInput(`${nameOf(url)}: what "pointer" points at is no address of a next page`);
  }
  const next = new URL(link, url);
  if (next.origin !== start.origin) {
    throw badInput(
      `${nameOf(url)} names a next page at ${next.origin}, and the headers are for ${start.origin} alone`,
    );
  }
  return next;
}

function repeats({ paging }: RestSource, { url, number }: Page): Error {
  const remedy =
    paging.by === 'page' || paging.by === 'offset'
      ? `the parameter "${paging.parameter}" seems to change nothing; set "paging" to { "by": "none" } if there are no pages`
      : 'its links to next pages go round in a circle';
  return badInput(`${nameOf(url)}: page ${number} holds the items of an earlier one: ${remedy}`);
}
