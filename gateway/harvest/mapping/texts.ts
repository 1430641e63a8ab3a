import type { z } from 'zod';
import { cleanLine, cleanParagraphs } from '../../../import/cleaning/cleanText.js';
import { distinct } from '../../../import/cleaning/texts.js';
import type { text } from '../../../schema/feed/feedValues.js';
import type { StoredSource, StoredText } from '../../../subgraphs/kit/record.js';
import type { RecordFacts } from './mappedRecord.js';

type FeedText = z.output<typeof text>;

/** Texts of one line each, cleaned; those with nothing left are gone. */
export function cleanLines(texts: readonly FeedText[]): StoredText[] {
  return cleaned(texts, cleanLine);
}

/** Texts of paragraphs, cleaned; those with nothing left are gone. */
export function cleanTexts(texts: readonly FeedText[]): StoredText[] {
  return cleaned(texts, cleanParagraphs);
}

/** Words on one line each, cleaned, each once. */
export function cleanWords(words: readonly string[]): string[] {
  return distinct(words.map(cleanLine));
}

/** A text on one line, cleaned; null when nothing is left. */
export function lineOrNull(line: string | null): string | null {
  return line === null ? null : cleanLine(line) || null;
}

/** The text by which a list is ordered. */
export function orderKey([first]: readonly StoredText[]): string {
  return (first?.value ?? '').toLowerCase();
}

/** Where a harvested record comes from; the time is the run's. */
export function sourceOf(
  { portal, localId }: Pick<RecordFacts, 'portal' | 'localId'>,
  { url, licence }: { readonly url: string | null; readonly licence: string | null },
): Omit<StoredSource, 'fetchedAt'> {
  const words = lineOrNull(licence);
  return { platform: portal, localId, url, citation: null, licence: words, sample: false };
}

function cleaned(texts: readonly FeedText[], clean: (text: string) => string): StoredText[] {
  return texts.flatMap(({ value, language }) => {
    const left = clean(value);
    return left === '' ? [] : [{ value: left, language }];
  });
}
