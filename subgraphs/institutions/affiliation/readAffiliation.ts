import { badUserInput } from '../../kit/badUserInput.js';
import { countryAtEnd, countryOfSegment } from './countriesOfText.js';
import { type Word, wordsOf } from './words.js';

/** What one institution is named in, of a text that may name several. */
export interface AffiliationText {
  /** As it was written, without space around it. */
  readonly text: string;
  /** What stands between commas and brackets, in its order. */
  readonly segments: readonly AffiliationSegment[];
  /** ISO 3166-1 alpha-2 code of the country it names; null when it names none. */
  readonly country: string | null;
}

/** A piece of an affiliation between commas or brackets. */
export interface AffiliationSegment {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether it names a country and nothing else. */
  readonly isCountry: boolean;
}

/** The most characters a text may have; the longest real affiliations have some hundreds. */
export const MAX_TEXT_LENGTH = 2_000;
/** The most institutions that one text may name. */
export const MAX_PARTS = 10;
/** The most words that are compared of what names one institution; more stand in no affiliation. */
const MAX_WORDS = 60;

const BETWEEN_PARTS = /[;；؛\n\r|]+/;
const BETWEEN_SEGMENTS = /[,،、()[\]{}:/<>"“”«»]+|\s[-–—]\s/;

/** Reads an affiliation text; BAD_USER_INPUT for one that is empty, too long or names too many institutions. */
export function readAffiliation(text: string): readonly AffiliationText[] {
  if (text.length > MAX_TEXT_LENGTH) {
    throw badUserInput(
      `text must have at most ${MAX_TEXT_LENGTH} characters, got ${text.length}: ask for one affiliation at a time`,
    );
  }
  const parts = text
    .split(BETWEEN_PARTS)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length === 0) throw badUserInput('text must name an institution, got no letter of it');
  if (parts.length > MAX_PARTS) {
    throw badUserInput(
      `text must name at most ${MAX_PARTS} institutions between semicolons or line breaks, got ${parts.length}`,
    );
  }
  return parts.map(readPart);
}

function readPart(text: string): AffiliationText {
  const written = text.split(BETWEEN_SEGMENTS).map((segment) => segment.trim());
  const countries = written.map(countryOfSegment);
  // The last one is the address's: "University of Malaysia, Jakarta, Indonesia".
  const country =
    countries.findLast((code) => code !== null) ?? countryAtEnd(written.at(-1) ?? '') ?? null;
  let room = MAX_WORDS;
  const segments = written.flatMap((segment, index) => {
    const words = wordsOf(segment).slice(0, room);
    if (words.length === 0) return [];
    room -= words.length;
    // A text that is nothing but a country is compared as a name.
    return [{ text: segment, words, isCountry: countries[index] !== null && written.length > 1 }];
  });
  return { text, segments, country };
}
