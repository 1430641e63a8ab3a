import { foldLetters } from '../matchKey.js';
import { conceptOf, isStopWord } from './vocabulary.js';

/** A word of a name or of an affiliation text, in the form it is compared in. */
export interface Word {
  /** Folded letters. */
  readonly letters: string;
  /** Its letters, or for a word that many languages have one of: `university`. */
  readonly form: string;
  /** Whether a full stop follows it, as after an abbreviation. */
  readonly isCut: boolean;
  /** Whether it has several capitals, as acronyms have: ITU, UiTM. */
  readonly isCapitals: boolean;
}

/** Letters with full stops between them: I.T.U. */
const INITIALS = /^(?:\p{L}\.){2,}\p{L}?\.?$/u;
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;
const CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** The words of a text in their order, without those that carry no meaning, such as "of". */
export function wordsOf(text: string): Word[] {
  return text
    .split(/\s+/)
    .flatMap(wordsOfChunk)
    .filter(({ form }) => !isStopWord(form));
}

function wordsOfChunk(chunk: string): Word[] {
  const bare = chunk.replace(/^[^\p{L}\p{N}]+/u, '');
  if (INITIALS.test(bare)) {
    const letters = foldLetters(bare.replaceAll('.', ''));
    return [{ letters, form: letters, isCut: false, isCapitals: true }];
  }
  const written = bare.match(/[\p{L}\p{M}\p{N}'’‘`ʹʻʼʽʾʿ\p{Cf}\u0640]+/gu) ?? [];
  return written.flatMap((part, index) => {
    const isLast = index === written.length - 1;
    const isCut = isLast && bare.endsWith('.');
    const isCapitals = CAPITALS.test(part);
    return (foldLetters(part).match(LETTERS) ?? []).map((letters) => ({
      letters,
      form: conceptOf(letters),
      isCut,
      isCapitals,
    }));
  });
}
