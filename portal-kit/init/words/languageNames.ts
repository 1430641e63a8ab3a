const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** A language in English words, as in Turkish for tr. */
export function languageName(tag: string): string {
  return NAMES.of(tag) ?? tag;
}
