import { type Concept, type HeadingWords, isTargetName, OTHER_CONCEPTS } from './concepts.js';
import { HEADING_PARTS, type HeadingPart, PARTS_TOGETHER } from './headingParts.js';
import { ARABIC } from './headings/arabic.js';
import { AZERBAIJANI } from './headings/azerbaijani.js';
import { BENGALI } from './headings/bengali.js';
import { ENGLISH } from './headings/english.js';
import { FRENCH } from './headings/french.js';
import { INDONESIAN } from './headings/indonesian.js';
import { MALAY } from './headings/malay.js';
import { PERSIAN } from './headings/persian.js';
import { TURKISH } from './headings/turkish.js';
import { URDU } from './headings/urdu.js';
import { LANGUAGE_WORDS } from './languageWords.js';
import { headingKey, normaliseHeading } from './normaliseHeading.js';

/** The languages whose headings are known. */
export const HEADING_LANGUAGES = {
  en: ENGLISH,
  tr: TURKISH,
  ar: ARABIC,
  fa: PERSIAN,
  ur: URDU,
  bn: BENGALI,
  az: AZERBAIJANI,
  ms: MALAY,
  id: INDONESIAN,
  fr: FRENCH,
} as const satisfies Record<string, HeadingWords>;

/** A language whose headings are known. */
export type HeadingLanguage = keyof typeof HEADING_LANGUAGES;

/** One thing a heading may mean. */
export interface HeadingMeaning {
  readonly concept: Concept;
  readonly languages: readonly HeadingLanguage[];
  /** 1 when the heading is that word; less when it only holds it, or nearly does. */
  readonly confidence: number;
  /** The word of the dictionary. */
  readonly word: string;
  readonly match: 'whole' | 'part' | 'similar' | 'together';
}

/** What a heading says. */
export interface ReadHeading {
  /** The likeliest first. */
  readonly meanings: readonly HeadingMeaning[];
  /** The language of the column's texts, when the heading names one, as in `Title (EN)`. */
  readonly textLanguage: string | null;
}

interface Entry {
  readonly concept: Concept;
  readonly words: readonly string[];
  readonly shown: string;
  readonly languages: HeadingLanguage[];
}

/** Two parts leave less open than one word does, and more than the whole heading. */
const TOGETHER = 0.75;
const PARTS = new Map(
  Object.entries(HEADING_PARTS).map(([part, words]) => [
    part,
    words.map((shown) => ({ shown, phrase: normaliseHeading(shown) })),
  ]),
);
const ENTRIES: readonly Entry[] = entriesOf();
const BY_KEY = byKey(ENTRIES);

/** Says what a heading may mean: by the whole of it, by a part of it, or by words that differ in their endings only. */
export function readHeading(heading: string): ReadHeading {
  const words = normaliseHeading(heading);
  const whole = wholeMeanings(words);
  if (whole.length > 0) return { meanings: whole, textLanguage: null };
  const { rest, language } = withoutLanguage(words);
  const found = language === null ? [] : wholeMeanings(rest, 0.95);
  const meanings =
    found.length > 0
      ? found
      : best([...wholeWithoutBrackets(heading), ...meaningsTogether(rest), ...partMeanings(rest)]);
  return { meanings, textLanguage: language };
}

function wholeMeanings(words: readonly string[], confidence = 1): readonly HeadingMeaning[] {
  return (BY_KEY.get(headingKey(words)) ?? []).map((entry) => meaning(entry, confidence, 'whole'));
}

/** `Bütçe (TL)` is the word before the bracket; what stands inside is a unit or an explanation. */
function wholeWithoutBrackets(heading: string): readonly HeadingMeaning[] {
  const outside = heading.replaceAll(/[([{（].*?[)\]}）]/g, ' ');
  return outside === heading ? [] : wholeMeanings(normaliseHeading(outside), 0.9);
}

/** Two parts that mean something together, as a word for a level and one for readiness do. */
function meaningsTogether(words: readonly string[]): readonly HeadingMeaning[] {
  return PARTS_TOGETHER.flatMap(([one, other, concept]): HeadingMeaning[] => {
    const [first, second] = [partIn(words, one), partIn(words, other)];
    if (first === null || second === null || first === second) return [];
    return [
      {
        concept,
        languages: [],
        confidence: TOGETHER,
        word: `${first}" and "${second}`,
        match: 'together',
      },
    ];
  });
}

/** The word of a part that stands in a heading. */
function partIn(words: readonly string[], part: HeadingPart): string | null {
  const found = PARTS.get(part)?.find(({ phrase }) => {
    const at = words.findIndex((word) => isSimilar(word, phrase[0] ?? ''));
    return at !== -1 && phrase.every((wanted, index) => isSimilar(words[at + index] ?? '', wanted));
  });
  return found?.shown ?? null;
}

/** Words of the dictionary that stand in the heading; the more of it they make up, the likelier. */
function partMeanings(words: readonly string[]): readonly HeadingMeaning[] {
  const length = headingKey(words).length;
  if (length < 3) return [];
  return ENTRIES.flatMap((entry) => {
    const held = heldIn(words, entry.words);
    if (held === null) return [];
    const share = Math.min(1, headingKey(entry.words).length / length);
    if (share < 0.4) return [];
    const confidence = (held === 'part' ? 0.8 : 0.7) * (0.5 + share / 2);
    return [meaning(entry, confidence, held)];
  });
}

/** Whether all words of the dictionary's phrase stand in the heading, in their order, perhaps with other endings. */
function heldIn(words: readonly string[], phrase: readonly string[]): 'part' | 'similar' | null {
  if (phrase.length > words.length) return null;
  // A word of one or two letters stands in too many headings to mean anything in them.
  if (headingKey(phrase).length < 3) return null;
  let at = 0;
  let isExact = true;
  for (const wanted of phrase) {
    const found = words.findIndex((word, index) => index >= at && isSimilar(word, wanted));
    if (found === -1) return null;
    isExact &&= words[found] === wanted;
    at = found + 1;
  }
  return isExact ? 'part' : 'similar';
}

/** Languages bend the ends of their words: başlık, başlığı; institute, institution. */
function isSimilar(one: string, other: string): boolean {
  if (one === other) return true;
  const longest = Math.max(one.length, other.length);
  let same = 0;
  while (same < longest && one[same] !== undefined && one[same] === other[same]) same += 1;
  return same >= 4 && same >= 0.7 * longest;
}

function withoutLanguage(words: readonly string[]): {
  readonly rest: readonly string[];
  readonly language: string | null;
} {
  const language = words.map((word) => LANGUAGE_WORDS.get(word)).find((each) => each !== undefined);
  if (language === undefined || words.length === 1) return { rest: words, language: null };
  return { rest: words.filter((word) => !LANGUAGE_WORDS.has(word)), language };
}

/** The likeliest reading of each concept, the likeliest concept first. */
function best(meanings: readonly HeadingMeaning[]): readonly HeadingMeaning[] {
  const sorted = meanings.toSorted((one, other) => other.confidence - one.confidence);
  const seen = new Set<Concept>();
  return sorted.filter(({ concept }) => !seen.has(concept) && seen.add(concept)).slice(0, 4);
}

function meaning(
  { concept, languages, shown }: Entry,
  confidence: number,
  match: HeadingMeaning['match'],
): HeadingMeaning {
  return { concept, languages, confidence, word: shown, match };
}

function entriesOf(): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const [language, dictionary] of Object.entries(HEADING_LANGUAGES)) {
    for (const [concept, phrases] of Object.entries(dictionary)) {
      if (!isConcept(concept)) throw new Error(`${concept} is not something a heading can mean`);
      for (const shown of phrases) {
        const words = normaliseHeading(shown);
        const id = `${concept} ${headingKey(words)}`;
        const entry = entries.get(id) ?? { concept, words, shown, languages: [] };
        const known = language as HeadingLanguage; // A key of HEADING_LANGUAGES.
        if (!entry.languages.includes(known)) entry.languages.push(known);
        entries.set(id, entry);
      }
    }
  }
  return [...entries.values()];
}

function byKey(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = headingKey(entry.words);
    found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return found;
}

function isConcept(name: string): name is Concept {
  return isTargetName(name) || OTHER_CONCEPTS.some((each) => each === name);
}
