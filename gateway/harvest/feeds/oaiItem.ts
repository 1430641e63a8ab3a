import { digestOf, slugOf } from '../../../import/cleaning/slugOf.js';
import { isWebAddress } from '../../../schema/scalars/WebAddress.js';
import { recordId } from '../../../subgraphs/kit/record.js';
import type { DublinCoreValue, OaiRecord } from './oaiXml.js';

/** How the records of a repository become those of the network. */
export interface OaiMapping {
  readonly portal: string;
  readonly kind: 'offer' | 'request';
  /** BCP 47 tag of texts that do not tell theirs. */
  readonly language: string;
}

const LONGEST_LOCAL_ID = 150;
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
// What repositories write most; other codes of three letters are BCP 47 tags as they stand.
const THREE_LETTERS: Readonly<Record<string, string>> = {
  eng: 'en',
  tur: 'tr',
  fas: 'fa',
  per: 'fa',
  ara: 'ar',
  ind: 'id',
  msa: 'ms',
  may: 'ms',
  urd: 'ur',
  ben: 'bn',
  aze: 'az',
  fra: 'fr',
  fre: 'fr',
};

/**
 * A record of oai_dc as an item of a change feed.
 *
 * Publisher becomes the institution, since a creator is as often a person. The datestamp is when the repository touched
 * the record, not when it was published, so it is not passed on; the year of `date` is.
 */
export function oaiItem(record: OaiRecord, { portal, kind, language }: OaiMapping): unknown {
  // Without one, nobody could tell tomorrow which record it was; the mapper refuses it.
  if (record.identifier === '') return { id: '' };
  const id = recordId(kind, portal, safeLocalId(record.identifier));
  if (record.isDeleted) return { id, changedAt: null, removed: true };
  const values = (name: string) => record.metadata.get(name) ?? [];
  const own = languageOf(values('language')[0]?.value) ?? language;
  const texts = (name: string) =>
    values(name).map(({ value, language: said }) => ({ value, language: languageOf(said) ?? own }));
  const [publisher] = values('publisher');
  return {
    id,
    changedAt: null,
    removed: false,
    year: yearIn(values('date')),
    [kind]: {
      url: addressIn(values('identifier')),
      licence: cut(values('rights')[0]?.value, 200),
      title: texts('title').slice(0, 30),
      description: texts('description').slice(0, 30),
      keywords: values('subject')
        .filter(({ value }) => value.length <= 200)
        .slice(0, 200)
        .map(({ value }) => value),
      institution:
        publisher === undefined
          ? null
          : { id: null, name: cut(publisher.value, 500), country: null, types: [] },
    },
  };
}

/** Letters, digits, dots and hyphens of an identifier; one that has more gets a digest, so that none are taken for one. */
function safeLocalId(identifier: string): string {
  if (/^[\w.-]{1,150}$/.test(identifier)) return identifier;
  const digest = digestOf(identifier);
  const readable = slugOf(identifier, LONGEST_LOCAL_ID - digest.length - 1);
  return [readable, digest].filter(Boolean).join('-');
}

function languageOf(said: string | null | undefined): string | null {
  const tag = (said ?? '').trim().replaceAll('_', '-');
  if (!LANGUAGE_TAG.test(tag)) return null;
  return THREE_LETTERS[tag.toLowerCase()] ?? tag;
}

function addressIn(identifiers: readonly DublinCoreValue[]): string | null {
  const found = identifiers.find(({ value }) => value.length <= 2_000 && isWebAddress(value));
  return found?.value ?? null;
}

function yearIn(dates: readonly DublinCoreValue[]): number | null {
  const years = dates.flatMap(({ value }) => /^\d{4}(?!\d)/.exec(value)?.[0] ?? []);
  return years.length === 0 ? null : Number(years[0]);
}

function cut(text: string | undefined, longest: number): string | null {
  return text === undefined ? null : text.slice(0, longest);
}
