import type { StoredInstitutionName } from '../institution.js';
import { likenessOf } from './compareWords.js';
import type { AffiliationSegment, AffiliationText } from './readAffiliation.js';
import { weightOf } from './vocabulary.js';
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
  /** Positions in the affiliation of the words it accounts for. */
  readonly positions: ReadonlySet<number>;
  readonly isAcronym: boolean;
  /** Whether a word was cut short. */
  readonly isCut: boolean;
  /** Whether a word was misspelt. */
  readonly isMisspelt: boolean;
}

interface PlacedWord {
  readonly word: Word;
  readonly position: number;
}

/** Words that stand together: a segment, or two that a comma within a name has parted. */
interface Window {
  readonly text: string;
  readonly words: readonly PlacedWord[];
  readonly segments: number;
}

// Of initials many institutions have the same: they need a place to be believed.
const ACRONYM = 0.7;
// What a name leaves unsaid of its segment, "Department of Physics University of X", counts against it a little.
const FIT_SHARE = 0.25;
const ACROSS_SEGMENTS = 0.97;
const OUT_OF_ORDER = 0.98;

/** The places of an affiliation where names are looked for. */
export function windowsOf({ segments }: AffiliationText): readonly Window[] {
  let position = 0;
  const single = segments.map((segment: AffiliationSegment): Window => {
    const words = segment.words.map((word) => {
      position += 1;
      return { word, position };
    });
    return { text: segment.text, words, segments: 1 };
  });
  const pairs = single.slice(1).map((window, index): Window => {
    const before = single[index] ?? window;
    return {
      text: `${before.text}, ${window.text}`,
      words: [...before.words, ...window.words],
      segments: 2,
    };
  });
  return [...single, ...pairs];
}

/** Where in the windows a name fits best; null where it does not. */
export function bestFit(name: StoredInstitutionName, windows: readonly Window[]): NameFit | null {
  const words = wordsOf(name.value);
  if (words.length === 0) return null;
  const isAcronym = name.kinds.includes('ACRONYM') || isInitials(name.value);
  let best: NameFit | null = null;
  for (const window of windows) {
    const fit = isAcronym ? acronymFit(name, words, window) : wordFit(name, words, window);
    if (fit !== null && (best === null || fit.score > best.score)) best = fit;
  }
  return best;
}

/** One word of two to eight capitals, which a register may call an alias. */
function isInitials(name: string): boolean {
  return /^\p{Lu}{2,8}$/u.test(name);
}

function acronymFit(
  name: StoredInstitutionName,
  words: readonly Word[],
  { words: placed, text, segments }: Window,
): NameFit | null {
  const [word] = words;
  if (word === undefined || words.length > 1 || segments > 1) return null;
  // In small letters it is a word: "as", "bu".
  const found = placed.find(({ word: { form, isCapitals } }) => isCapitals && form === word.form);
  if (found === undefined) return null;
  return {
    name,
    score: ACRONYM,
    text: placed.length === 1 ? text : name.value,
    weight: 1,
    positions: new Set([found.position]),
    isAcronym: true,
    isCut: false,
    isMisspelt: false,
  };
}

function wordFit(
  name: StoredInstitutionName,
  words: readonly Word[],
  { words: placed, text, segments }: Window,
): NameFit | null {
  const used = new Set<number>();
  let covered = 0;
  let isCut = false;
  let isMisspelt = false;
  let isInOrder = true;
  let last = 0;
  for (const { form } of words) {
    let likeness = 0;
    let at: PlacedWord | undefined;
    for (const candidate of placed) {
      if (used.has(candidate.position)) continue;
      const alike = likenessOf(candidate.word, form);
      if (alike > likeness) [likeness, at] = [alike, candidate];
    }
    if (at === undefined) continue;
    used.add(at.position);
    covered += likeness * weightOf(form);
    isMisspelt ||= likeness < 0.95;
    isCut ||= likeness === 0.95;
    isInOrder &&= at.position > last;
    last = at.position;
  }
  if (used.size === 0) return null;
  const coverage = covered / sumOf(words.map(({ form }) => weightOf(form)));
  const writtenWeight = sumOf(placed.map(({ word }) => weightOf(word.form)));
  const usedWeight = sumOf(
    placed.filter(({ position }) => used.has(position)).map(({ word }) => weightOf(word.form)),
  );
  const fit = 1 - FIT_SHARE + FIT_SHARE * (usedWeight / writtenWeight);
  const score =
    coverage * fit * (segments > 1 ? ACROSS_SEGMENTS : 1) * (isInOrder ? 1 : OUT_OF_ORDER);
  return {
    name,
    score,
    text,
    weight: usedWeight,
    positions: used,
    isAcronym: false,
    isCut,
    isMisspelt,
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
