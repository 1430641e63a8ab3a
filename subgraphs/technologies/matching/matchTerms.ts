import type { StoredCode, StoredText } from '../../kit/record.js';
import type { StoredOffer, StoredRequest, StoredTechnology } from '../technology.js';
import { wordsOf } from './wordsOf.js';

/** The terms that a listing is compared and found by. */
export interface MatchTerms {
  /** Stems of its words, the weightiest first. */
  terms: string[];
  /** Of each term, 2 to 10. */
  weights: number[];
  /**
   * By which an index finds it: the weightier terms, and its codes. Those have a colon: `class:`, `force:`, `right:` and
   * `page:`.
   */
  leads: string[];
}

/** What the terms are taken from; an offer and a request have what the other has not. */
export type TermSource = Pick<
  StoredTechnology,
  'title' | 'summary' | 'description' | 'keywords' | 'classifications' | 'sectors' | 'taskForceId'
> & { readonly source: Pick<StoredTechnology['source'], 'url'> } & Partial<
    Pick<StoredOffer, 'advantages' | 'applications' | 'intellectualProperty'>
  > &
  Partial<Pick<StoredRequest, 'need' | 'expertiseSought'>>;

const MOST_WORDS = 64;
const MOST_CODES = 32;
/** Lighter ones are of running text: ten times as many, of little worth for finding and costly to keep in an index. */
const LEAST_LEAD = 5;
// Beyond them a text repeats itself more than it tells, and a description may have any length.
const LONGEST_TEXT = 4_000;

/** What a listing is matched by, bounded however long its texts are. */
export function matchingOf(listing: TermSource): MatchTerms {
  const words = weightedWords(listing).slice(0, MOST_WORDS);
  const leading = words.filter(([, weight]) => weight >= LEAST_LEAD);
  return {
    terms: words.map(([stem]) => stem),
    weights: words.map(([, weight]) => weight),
    leads: [...leading.map(([stem]) => stem), ...codesOf(listing).slice(0, MOST_CODES)],
  };
}

/** The term of a classification. */
export function classTerm({ scheme, value }: Pick<StoredCode, 'scheme' | 'value'>): string {
  return `class:${scheme.toLowerCase()}:${value}`;
}

/** The term of a right: offices and their users write one number with and without spaces, commas and strokes. */
export function rightTerm(number: string): string {
  return `right:${number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')}`;
}

/** Whether a term is that of a right. */
export function isRightTerm(term: string): boolean {
  return term.startsWith('right:');
}

/** The term of the page a listing came from, whichever way its address is written. */
export function pageTerm(url: string): string {
  return `page:${url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/#]+$/, '')}`;
}

/** The words by which a shared stem is shown to readers: as one of the texts writes it. */
export function surfacesOf(listing: TermSource): ReadonlyMap<string, string> {
  const surfaces = new Map<string, string>();
  for (const [texts] of weightedTexts(listing)) {
    for (const text of texts) {
      for (const { stem, surface } of wordsOf(text.slice(0, LONGEST_TEXT))) {
        if (!surfaces.has(stem)) surfaces.set(stem, surface);
      }
    }
  }
  return surfaces;
}

function weightedWords(listing: TermSource): [string, number][] {
  const weights = new Map<string, number>();
  for (const [texts, weight] of weightedTexts(listing)) {
    for (const text of texts) {
      for (const { stem } of wordsOf(text.slice(0, LONGEST_TEXT))) {
        if (!weights.has(stem)) weights.set(stem, weight);
      }
    }
  }
  return [...weights];
}

/** The texts of a listing with their weights, weightiest first: what is said in fewer words tells more. */
function weightedTexts(listing: TermSource): readonly (readonly [readonly string[], number])[] {
  return [
    [valuesOf(listing.title), 10],
    [listing.keywords, 5],
    [labelsOf(listing.classifications), 5],
    [valuesOf(listing.applications), 5],
    [valuesOf(listing.need), 5],
    [valuesOf(listing.expertiseSought), 5],
    [valuesOf(listing.summary), 4],
    [labelsOf(listing.sectors), 3],
    [valuesOf(listing.advantages), 2],
    [valuesOf(listing.description), 2],
  ];
}

function codesOf(listing: TermSource): string[] {
  const { classifications, taskForceId, source } = listing;
  const rights = listing.intellectualProperty?.rights ?? [];
  const codes = [
    ...rights.map(({ number }) => rightTerm(number)),
    ...(source.url === null ? [] : [pageTerm(source.url)]),
    ...(taskForceId === null ? [] : [forceTerm(taskForceId)]),
    ...classifications.map(classTerm),
  ];
  return [...new Set(codes)];
}

/** Whether a term tells which listing it is, as its page and its rights do, and so finds duplicates and no partners. */
export function isMark(term: string): boolean {
  return term.startsWith('page:') || isRightTerm(term);
}

/** The term of a task force. */
export function forceTerm(taskForceId: string): string {
  return `force:${taskForceId}`;
}

function valuesOf(texts: readonly StoredText[] = []): string[] {
  return texts.map(({ value }) => value);
}

function labelsOf(codes: readonly StoredCode[]): string[] {
  return codes.flatMap(({ label }) => label ?? []);
}
