import type { StoredInstitutionName } from '../institution.js';
import { likenessOf, MIN_UNHURT } from './compareWords.js';
import { countryOfSegment } from './countriesOfText.js';
import type { AffiliationText } from './readAffiliation.js';
import { isUnitWord, weightOf } from './vocabulary.js';
import { type Word, wordsOf } from './words.js';

/** How well one name fits what is written somewhere in an affiliation. */
export interface NameFit {
  readonly name: StoredInstitutionName;
  /** 0 to 1. */
  readonly score: number;
  /** The words it was found in, as they were written. */
  readonly text: string;
  /** How much of the affiliation it accounts for: a longer name that fits as well says more. */
  readonly weight: number;
  /** Places in the affiliation of the words it accounts for. */
  readonly places: ReadonlySet<number>;
  /** Whether all was found that tells the institution from others. */
  readonly isWhole: boolean;
  readonly isAcronym: boolean;
  /** Whether a word was cut short. */
  readonly isCut: boolean;
  /** Whether a word was misspelt. */
  readonly isMisspelt: boolean;
}

interface PlacedWord {
  readonly word: Word;
  readonly place: number;
}

/** Words that stand together: a segment, or several that commas within a name have parted. */
interface Window {
  readonly text: string;
  readonly words: readonly PlacedWord[];
  readonly from: number;
  readonly to: number;
  /** Commas that are not explained by a country between them. */
  readonly commas: number;
  /** How much its words weigh, countries aside. */
  readonly weight: number;
  readonly namesUnit: boolean;
  readonly isParted: boolean;
}

/** What the names of all candidates are compared with. */
export interface WrittenWords {
  readonly words: readonly PlacedWord[];
  readonly windows: readonly Window[];
  /** How alike each written word is to a word of a name, by the letters of that. */
  readonly likeness: Map<string, readonly number[]>;
}

const MOST_SEGMENTS = 4;
const SEPARATOR = /[^\p{L}\p{M}\p{N}\s.&'’-]|\s[-–—]\s/u;
// Of initials many institutions have the same: they need a place to be believed.
const ACRONYM = 0.7;
// What a name leaves unsaid of its segment counts against it; less where a department is named before it.
const FIT_SHARE = 0.4;
const FIT_SHARE_OF_UNIT = 0.12;
const COMMA = 0.97;
const OUT_OF_ORDER = 0.98;
// A name is whole without a generic word if it is long: "(Technical)".
const MOST_MISSING = 0.12;
const PART_OF_NAME = 0.8;

/** Lays out what is written, for names to be found in it. */
export function layOut({ segments }: AffiliationText): WrittenWords {
  let place = 0;
  const placed = segments.map(({ text, words, isCountry }) => ({
    text,
    isCountry,
    words: words.map((word) => {
      place += 1;
      return { word, place };
    }),
  }));
  const windows = placed.flatMap((_, start) =>
    Array.from({ length: MOST_SEGMENTS }, (__, more) => placed.slice(start, start + more + 1))
      .filter((group, more) => group.length === more + 1 && group[0]?.isCountry === false)
      .map((group): Window => {
        const words = group.flatMap((segment) => segment.words);
        const named = group.filter(({ isCountry }) => !isCountry);
        return {
          text: group.map(({ text }) => text).join(', '),
          words,
          from: words[0]?.place ?? 0,
          to: words.at(-1)?.place ?? 0,
          commas: named.length - 1,
          isParted: group.length > 1,
          weight: sumOf(
            named.flatMap((segment) => segment.words.map(({ word }) => weightOf(word.form))),
          ),
          namesUnit: words.some(({ word }) => isUnitWord(word.form)),
        };
      }),
  );
  return { words: placed.flatMap(({ words }) => words), windows, likeness: new Map() };
}

/** Where a name fits best; null where it does not. */
export function bestFit(name: StoredInstitutionName, written: WrittenWords): NameFit | null {
  const words = wordsOf(withoutCountry(name.value));
  if (words.length === 0) return null;
  if (name.kinds.includes('ACRONYM') || isInitials(name.value)) {
    return acronymFit(name, words, written);
  }
  const likeness = words.map((word) => likenessTo(word, written));
  // Most names share with an affiliation only what very many do.
  if (!words.some((_, index) => likeness[index]?.some((alike) => alike > 0))) return null;
  let best: NameFit | null = null;
  // The address goes on with a place and a country, which are words of many a name: "X University, Lagos, Nigeria".
  const isParted = SEPARATOR.test(name.value);
  for (const window of written.windows) {
    if (window.isParted && !isParted) continue;
    const fit = fitIn(name, words, likeness, window);
    if (fit !== null && (best === null || fit.score > best.score)) best = fit;
  }
  return best;
}

/** Registers add the country to names that several countries have: "Siemens (Indonesia)". */
function withoutCountry(name: string): string {
  const [brackets = '', inside = ''] = /\(([^()]*)\)\s*$/.exec(name) ?? [];
  return brackets !== '' && countryOfSegment(inside) !== null
    ? name.slice(0, -brackets.length)
    : name;
}

/** One word of two to eight capitals, which a register may call an alias. */
function isInitials(name: string): boolean {
  return /^\p{Lu}{2,8}$/u.test(name);
}

function likenessTo(word: Word, { words, likeness }: WrittenWords): readonly number[] {
  let known = likeness.get(word.letters);
  if (known === undefined) {
    known = words.map((written) => likenessOf(written.word, word));
    likeness.set(word.letters, known);
  }
  return known;
}

function acronymFit(
  name: StoredInstitutionName,
  words: readonly Word[],
  { windows }: WrittenWords,
): NameFit | null {
  for (const window of windows) {
    const found = words.map(({ letters }) =>
      // In small letters it is a word: "as", "bu".
      window.words.find(({ word }) => word.isCapitals && word.letters === letters),
    );
    if (found.includes(undefined)) continue;
    return {
      name,
      score: ACRONYM,
      text: window.text,
      weight: found.length,
      places: new Set(found.flatMap((each) => each?.place ?? [])),
      isWhole: true,
      isAcronym: true,
      isCut: false,
      isMisspelt: false,
    };
  }
  return null;
}

function fitIn(
  name: StoredInstitutionName,
  words: readonly Word[],
  likeness: readonly (readonly number[])[],
  window: Window,
): NameFit | null {
  const used = new Set<number>();
  let [covered, total, missing, last] = [0, 0, 0, 0];
  let [isWhole, isCut, isMisspelt, isInOrder] = [true, false, false, true];
  for (const [index, { form }] of words.entries()) {
    const weight = weightOf(form);
    total += weight;
    let [best, at] = [0, 0];
    for (let place = window.from; place <= window.to; place += 1) {
      const alike = likeness[index]?.[place - 1] ?? 0;
      if (alike > best && !used.has(place)) [best, at] = [alike, place];
    }
    if (best === 0) {
      missing += weight;
      isWhole &&= weight < 1;
      continue;
    }
    used.add(at);
    covered += best * weight;
    isCut ||= best < 1 && best >= MIN_UNHURT;
    isMisspelt ||= best < MIN_UNHURT;
    isInOrder &&= at > last;
    last = at;
  }
  if (used.size === 0) return null;
  isWhole &&= missing / total <= MOST_MISSING;
  const weight = sumOf(
    window.words.flatMap(({ word, place }) => (used.has(place) ? [weightOf(word.form)] : [])),
  );
  const share = window.namesUnit ? FIT_SHARE_OF_UNIT : FIT_SHARE;
  const fit = 1 - share + share * Math.min(1, weight / Math.max(window.weight, 0.1));
  const score =
    (covered / total) *
    fit *
    COMMA ** window.commas *
    (isInOrder ? 1 : OUT_OF_ORDER) *
    (isWhole ? 1 : PART_OF_NAME);
  const { text } = window;
  return {
    name,
    score,
    text,
    weight,
    places: used,
    isWhole,
    isAcronym: false,
    isCut,
    isMisspelt,
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
