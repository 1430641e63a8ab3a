import { badInput } from '../../CommandFailure.js';
import type { Source } from '../../portalFile/source.js';
import { valueAt } from '../../reading/jsonPointer.js';
import { askJson } from './askJson.js';
import type { FoundSource, Looking, SourceHints } from './foundSource.js';
import { findItems, itemsAt, type JsonObject } from './jsonItems.js';

type Paging = Extract<Source, { type: 'rest' }>['paging'];

/** Parameters that carry a secret in the address, where it would be written into portal.json. */
const SECRET_PARAMETER =
  /^(?:api[-_]?key|key|token|access[-_]?token|secret|password|pwd|auth|sig(?:nature)?)$/i;
const TIMEOUT_MS = 20_000;
const PAGE_PARAMETERS = ['page', 'pageNumber', 'page_number', '_page', 'p'];
const OFFSET_PARAMETERS = ['offset', 'skip', 'start', '$skip'];
const SIZE_PARAMETERS = [
  'limit',
  'per_page',
  'pageSize',
  'page_size',
  'perPage',
  'size',
  '$top',
  '_limit',
];
const NEXT_POINTERS = [
  '/next',
  '/links/next',
  '/_links/next',
  '/_links/next/href',
  '/paging/next',
  '/meta/next',
  '/pagination/next',
  '/next_page_url',
  '/nextPage',
  '/nextLink',
  '/@odata.nextLink',
  '/info/next',
];
const TOTALS = ['total', 'totalCount', 'total_count', 'totalItems', 'count', 'totalElements'];

/** Finds the items in a REST API's answer, and by further requests how its next page is asked for. */
export async function recogniseRest(
  address: string,
  looking: Looking,
  { headers }: SourceHints,
): Promise<FoundSource> {
  const url = publicAddress(address);
  const ask = (page: URL) => askJson(page, headersFrom(headers, looking.environment), looking);
  const answer = await ask(url);
  const found = findItems(answer);
  if (found === null) {
    throw badInput(
      `${url.host}: the answer holds no list of objects; --from is the address that answers the list itself, as JSON`,
    );
  }
  const { pointer, items } = found;
  const paging = await findPaging(url, answer, pointer, items, ask);
  return {
    source: {
      type: 'rest',
      url: url.href,
      ...(pointer === '' ? {} : { items: pointer }),
      paging: paging.paging,
      headers: { ...headers },
      timeoutMs: TIMEOUT_MS,
    },
    listName: decodeURIComponent(url.pathname.split('/').filter(Boolean).at(-1) ?? url.host),
    notes: [
      `The items are ${pointer === '' ? 'the whole answer' : `at ${pointer}`}: ${items.length} on the first page.`,
      paging.note,
    ],
    doubts: paging.isSure
      ? []
      : ['no further page was found: look whether the list is longer, and set "paging"'],
    environment: {},
  };
}

function publicAddress(address: string): URL {
  const url = parseAddress(address);
  if (url.username !== '' || url.password !== '') {
    throw badInput(
      'the address holds a user name or a password, which would be written into portal.json: ' +
        'give --header "Authorization: env:API_AUTHORIZATION" instead, and set that variable',
    );
  }
  const secret = [...url.searchParams.keys()].find((name) => SECRET_PARAMETER.test(name));
  if (secret !== undefined) {
    throw badInput(
      `the parameter ${secret} of the address is a secret, which would be written into portal.json: ` +
        'give it as a header, as in --header "X-Api-Key: env:API_KEY", and set that variable',
    );
  }
  return url;
}

function parseAddress(address: string): URL {
  try {
    return new URL(address);
  } catch (cause) {
    throw badInput('--from is not an address: give it as https://api.example/list', cause);
  }
}

function headersFrom(
  headers: Readonly<Record<string, string>>,
  environment: NodeJS.ProcessEnv,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, reference]) => {
      const variable = reference.slice('env:'.length);
      const value = environment[variable];
      if (value !== undefined && value !== '') return [name, value];
      throw badInput(`the header ${name} is to be read from ${variable}, which is not set`);
    }),
  );
}

interface FoundPaging {
  readonly paging: Paging;
  readonly note: string;
  readonly isSure: boolean;
}

async function findPaging(
  url: URL,
  answer: unknown,
  pointer: string,
  items: readonly JsonObject[],
  ask: (page: URL) => Promise<unknown>,
): Promise<FoundPaging> {
  const isNextPage = async (page: URL) => {
    const next = itemsAt(await ask(page).catch(() => null), pointer);
    return next.length > 0 && JSON.stringify(next[0]) !== JSON.stringify(items[0]);
  };
  for (const next of NEXT_POINTERS) {
    const page = nextAddress(valueAt(answer, next), url);
    if (page !== null && (await isNextPage(page))) {
      return {
        paging: { by: 'next', pointer: next },
        note: `The next page is named at ${next}; it was tried.`,
        isSure: true,
      };
    }
  }
  if (items.length === 0 || totalOf(answer) === items.length) {
    return { paging: { by: 'none' }, note: 'The answer is the whole list.', isSure: true };
  }
  const size = sizeOf(url);
  const page = present(url, PAGE_PARAMETERS) ?? 'page';
  const first = Number(url.searchParams.get(page) ?? 1);
  if (await isNextPage(withParameter(url, page, first + 1))) {
    const paging: Paging = { by: 'page', parameter: page, first, ...size };
    return {
      paging,
      note: `Further pages are asked for by ?${page}=${first + 1}; it was tried.`,
      isSure: true,
    };
  }
  const offset = present(url, OFFSET_PARAMETERS) ?? 'offset';
  if (await isNextPage(withParameter(url, offset, items.length))) {
    const paging: Paging = { by: 'offset', parameter: offset, ...size };
    return {
      paging,
      note: `Further pages are asked for by ?${offset}=${items.length}; it was tried.`,
      isSure: true,
    };
  }
  return { paging: { by: 'none' }, note: 'No further page was found.', isSure: false };
}

/** The address of the next page, if it is at the same place: a header with a secret goes nowhere else. */
function nextAddress(value: unknown, url: URL): URL | null {
  if (typeof value !== 'string' || value === '' || !URL.canParse(value, url.href)) return null;
  const next = new URL(value, url);
  return next.origin === url.origin ? next : null;
}

function present(url: URL, names: readonly string[]): string | undefined {
  return names.find((name) => url.searchParams.has(name));
}

function sizeOf(url: URL): {
  readonly size?: { readonly parameter: string; readonly value: number };
} {
  const parameter = present(url, SIZE_PARAMETERS);
  const value = Number(parameter === undefined ? Number.NaN : url.searchParams.get(parameter));
  return parameter === undefined || !Number.isInteger(value) || value < 1
    ? {}
    : { size: { parameter, value } };
}

function withParameter(url: URL, name: string, value: number): URL {
  const page = new URL(url);
  page.searchParams.set(name, String(value));
  return page;
}

function totalOf(answer: unknown): number | null {
  for (const container of [answer, valueAt(answer, '/meta'), valueAt(answer, '/pagination')]) {
    for (const name of TOTALS) {
      const value = valueAt(container, `/${name}`);
      if (typeof value === 'number') return value;
    }
  }
  return null;
}
