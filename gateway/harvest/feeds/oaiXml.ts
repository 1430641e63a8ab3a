import { XMLParser } from 'fast-xml-parser';
import { decode } from 'html-entities';
import { HarvestFailure } from '../HarvestFailure.js';

/** A value of Dublin Core, and the language it is said to be in. */
export interface DublinCoreValue {
  readonly value: string;
  /** `xml:lang`; null without it. */
  readonly language: string | null;
}

/** A record of an OAI-PMH answer. */
export interface OaiRecord {
  readonly identifier: string;
  readonly datestamp: string | null;
  readonly isDeleted: boolean;
  /** Values of the elements of oai_dc by name, as title or subject. */
  readonly metadata: ReadonlyMap<string, readonly DublinCoreValue[]>;
}

/** An OAI-PMH answer, as far as a harvest needs it. */
export interface OaiAnswer {
  readonly responseDate: string | null;
  /** Granularity of dates, of Identify. */
  readonly granularity: string | null;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
  readonly records: readonly OaiRecord[];
  /** Of a list that goes on; null at its end. */
  readonly resumptionToken: string | null;
}

const MOST_RECORDS = 10_000;
const DEEPEST_XML = 32;

const REPEATED = new Set(['record', 'error']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  // Entities that a document declares never become text here; the five of XML itself are read below.
  processEntities: false,
  maxNestedTags: DEEPEST_XML,
  isArray: (name) => REPEATED.has(name),
});

/** Reads an OAI-PMH answer; throws a HarvestFailure for what is none. */
export function readOaiAnswer(body: string): OaiAnswer {
  // An answer has none, and what it declares could grow without end or name a file.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(body)) throw bad('the answer declares a document type');
  let document: unknown;
  try {
    document = parser.parse(body, true);
  } catch (cause) {
    throw bad('the answer is not XML', cause);
  }
  const root = childOf(document, 'OAI-PMH');
  if (root === undefined) throw bad('the answer is not OAI-PMH');
  const list = childOf(root, 'ListRecords');
  const records = listOf(childOf(list, 'record'));
  if (records.length > MOST_RECORDS) throw bad('a page has too many records');
  return {
    responseDate: textOf(childOf(root, 'responseDate')) || null,
    granularity: textOf(childOf(childOf(root, 'Identify'), 'granularity')) || null,
    errors: listOf(childOf(root, 'error')).map((error) => ({
      code: textOf(childOf(error, '@code')),
      message: textOf(error).slice(0, 200),
    })),
    records: records.map(recordOf),
    resumptionToken: textOf(childOf(list, 'resumptionToken')) || null,
  };
}

function recordOf(record: unknown): OaiRecord {
  const header = childOf(record, 'header');
  const dc = childOf(childOf(record, 'metadata'), 'dc');
  const elements =
    typeof dc === 'object' && dc !== null
      ? Object.entries(dc).filter(([name]) => !name.startsWith('@') && name !== '#text')
      : [];
  return {
    identifier: textOf(childOf(header, 'identifier')),
    datestamp: textOf(childOf(header, 'datestamp')) || null,
    isDeleted: textOf(childOf(header, '@status')) === 'deleted',
    metadata: new Map(
      elements.map(([name, value]) => [
        name,
        listOf(value).flatMap((each) => {
          const text = textOf(each);
          const language = textOf(childOf(each, '@lang')) || null;
          return text === '' ? [] : [{ value: text, language }];
        }),
      ]),
    ),
  };
}

function childOf(parent: unknown, name: string): unknown {
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, name))
    return undefined;
  // Any object can be asked for a property it has.
  return (parent as Record<string, unknown>)[name];
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The text of an element, with or without attributes. */
function textOf(element: unknown): string {
  const text = typeof element === 'string' ? element : childOf(element, '#text');
  return typeof text === 'string' ? decode(text, { level: 'xml' }).trim() : '';
}

function bad(detail: string, cause?: unknown): HarvestFailure {
  return new HarvestFailure('FEED_BAD_ANSWER', detail, { cause, isPassing: true });
}
