import type { StoredTechnology } from '../technology.js';
import { isRightTerm, pageTerm, rightTerm, type TermSource } from './matchTerms.js';
import type { Rarity } from './scoreMatch.js';
import { wordsOf } from './wordsOf.js';

/** What is compared of two listings that may be one. */
export type Comparable = Pick<TermSource, 'title' | 'summary' | 'description' | 'source'> &
  Pick<TermSource, 'intellectualProperty'> &
  Pick<StoredTechnology, 'institutionId'>;

/** What makes two listings look like one. */
export type Likeness =
  | 'SAME_PAGE'
  | 'SAME_RIGHT'
  | 'SIMILAR_TITLE'
  | 'SIMILAR_TEXT'
  | 'SAME_INSTITUTION';

/** How likely two listings are the same, and why. */
export interface Comparison {
  /** 0 to 1. */
  readonly score: number;
  readonly likenesses: readonly Likeness[];
}

/** What is known of words and marks beyond the two listings. */
interface WordKnowledge {
  /** Weighs a word. */
  readonly rarity: Rarity;
  /** Whether few enough have a mark that it tells one listing from the others. */
  readonly isTelling?: (mark: string) => boolean;
}

/** From here on two listings are worth a look. */
export const LIKELY = 0.6;

const SAME_PAGE = 0.97;
const SAME_RIGHT = 0.9;
const SIMILAR = 0.75;
const TITLE_ALONE = 0.85;
const TITLE_WITH_TEXT = 0.4;
const TEXT_WITH_TITLE = 0.5;
const SAME_INSTITUTION = 0.12;
const OTHER_INSTITUTION = -0.28;
// "Pump, model 200" and "Pump, model 300", "Phase I" and "Phase II": two of a series and not one twice.
const OTHER_NUMBERS = 0.5;
// Shorter texts are alike by chance.
const FEWEST_WORDS = 12;

/**
 * Compares two listings of one kind. Order of words, punctuation, capitals and accents make no difference, numbers do.
 *
 * The same right or page makes a duplicate in any language; the same institution only adds to what the texts say, and
 * another institution takes from it.
 */
export function compareListings(
  a: Comparable,
  b: Comparable,
  { rarity, isTelling = () => true }: WordKnowledge,
): Comparison {
  const title = bestTitle(a, b, rarity);
  const text = compareTexts(a, b, rarity);
  const [mine, other] = [a.institutionId, b.institutionId];
  const isSameInstitution = mine !== null && mine === other;
  const isOtherInstitution = mine !== null && other !== null && mine !== other;
  const byWords =
    text === null
      ? TITLE_ALONE * title ** 2
      : TITLE_WITH_TEXT * title ** 2 + TEXT_WITH_TITLE * text ** 2;
  const byOwner = isSameInstitution ? SAME_INSTITUTION : isOtherInstitution ? OTHER_INSTITUTION : 0;
  const marks = marksOf(a).filter((mark) => isTelling(mark) && marksOf(b).includes(mark));
  const isSameRight = marks.some(isRightTerm);
  const isSamePage = marks.some((mark) => !isRightTerm(mark));
  const score = Math.max(
    // Institutions without a word in common say nothing of one listing.
    byWords === 0 ? 0 : byWords + byOwner,
    isSameRight ? SAME_RIGHT : 0,
    isSamePage ? SAME_PAGE : 0,
  );
  const likenesses: readonly (readonly [Likeness, boolean])[] = [
    ['SAME_PAGE', isSamePage],
    ['SAME_RIGHT', isSameRight],
    ['SIMILAR_TITLE', title >= SIMILAR],
    ['SIMILAR_TEXT', text !== null && text >= SIMILAR],
    ['SAME_INSTITUTION', isSameInstitution],
  ];
  return {
    score: Math.round(Math.min(1, Math.max(0, score)) * 10_000) / 10_000,
    likenesses: likenesses.flatMap(([likeness, isSo]) => (isSo ? [likeness] : [])),
  };
}

/** The likeness of the two most alike titles; those of one listing are translations of each other. */
function bestTitle(a: Comparable, b: Comparable, rarity: Rarity): number {
  const titles = a.title.flatMap((mine) =>
    b.title.map((other) => {
      const [x, y] = [wordSet(mine.value), wordSet(other.value)];
      return likenessOf(x, y, rarity) * (haveSameNumbers(x, y) ? 1 : OTHER_NUMBERS);
    }),
  );
  return Math.max(0, ...titles);
}

/**
 * The likeness of the two most alike texts below the title: summary with summary and description with description, each
 * language by itself. Null where there are no two that are long enough to tell.
 */
function compareTexts(a: Comparable, b: Comparable, rarity: Rarity): number | null {
  const likenesses = (['summary', 'description'] as const).flatMap((field) =>
    a[field].flatMap((mine) =>
      b[field].flatMap((other) => {
        const [x, y] = [wordSet(mine.value), wordSet(other.value)];
        return Math.min(x.size, y.size) < FEWEST_WORDS ? [] : [likenessOf(x, y, rarity)];
      }),
    ),
  );
  return likenesses.length === 0 ? null : Math.max(...likenesses);
}

/** Dice's coefficient of two sets of words, each weighed by its rarity. */
function likenessOf(x: ReadonlySet<string>, y: ReadonlySet<string>, rarity: Rarity): number {
  const weigh = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => sum + rarity(word), 0);
  const both = weigh(x) + weigh(y);
  return both === 0 ? 0 : (2 * weigh([...x].filter((word) => y.has(word)))) / both;
}

const NUMBER = /\p{Nd}|^(?:i{1,3}|iv|vi{0,3}|ix)$/u;

function haveSameNumbers(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const isForeign = (others: ReadonlySet<string>) => (word: string) =>
    NUMBER.test(word) && !others.has(word);
  return ![...x].some(isForeign(y)) && ![...y].some(isForeign(x));
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(({ stem }) => stem));
}

/** The terms of the rights and the page of a listing, which say in any language that it is this one. */
export function marksOf({
  source,
  intellectualProperty,
}: Pick<Comparable, 'source' | 'intellectualProperty'>): readonly string[] {
  const numbers = (intellectualProperty?.rights ?? []).map(({ number }) => number);
  return [
    // "Pending" is no number.
    ...numbers.filter((number) => /\p{Nd}/u.test(number)).map(rightTerm),
    ...(source.url === null ? [] : [pageTerm(source.url)]),
  ];
}
