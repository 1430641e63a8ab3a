const SUFFIXES = [
  ...['ization', 'isation', 'ational', 'ations', 'ation', 'ments', 'ment', 'ities', 'ity'],
  ...['ively', 'ive', 'ness', 'ings', 'ing', 'ally', 'als', 'al', 'ics', 'ical', 'ic', 'ies'],
  ...['ers', 'er', 'ors', 'or', 'ed', 'es', 's', 'y', 'e', 'able', 'ible', 'ance', 'ence'],
  ...['ant', 'ent', 'ous', 'ize', 'ise', 'ate', 'ates', 'ated', 'ating', 'ator', 'ators'],
  ...['ative', 'ion', 'ions'],
].sort((a, b) => b.length - a.length);
const SHORTEST_STEM = 3;
// "operationally" loses two endings, and a third would make strangers meet.
const MOST_SUFFIXES = 2;

/**
 * What English words of one family have in common: "desalinating" and "desalination" are both "desalin".
 *
 * A word of another language may lose its end as well, always the same one, so it still equals itself.
 */
export function stemOf(word: string): string {
  let stem = word;
  for (let taken = 0; taken < MOST_SUFFIXES; taken += 1) {
    const suffix = SUFFIXES.find(
      (each) => stem.endsWith(each) && stem.length - each.length >= SHORTEST_STEM,
    );
    if (suffix === undefined) break;
    stem = stem.slice(0, -suffix.length);
  }
  return stem;
}
