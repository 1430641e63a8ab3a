const LONGEST = 300;
const SHORTEST = 80;
const SENTENCE_END = /[.!?](?=\s)/g;

/**
 * The beginning of a description, for a first look: whole sentences up to 300 characters, or words and "…".
 *
 * Empty when the description is no longer than that: a summary would only repeat it.
 */
export function summaryOf(description: string): string {
  const text = description.replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST) return '';
  const beginning = text.slice(0, LONGEST);
  const ends = [...beginning.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  const end = ends.at(-1);
  if (end !== undefined && end >= SHORTEST) return beginning.slice(0, end);
  const lastSpace = beginning.lastIndexOf(' ');
  return `${beginning.slice(0, lastSpace > 0 ? lastSpace : LONGEST - 1)}…`;
}

/** The first sentence of a text, cut at 120 characters: a stand-in for a missing title. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  if (sentence.length <= 120) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', 119))}…`;
}
