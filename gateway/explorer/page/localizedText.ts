/** A text of the page by language tag. English is always there; other languages may be. */
export interface LocalizedText {
  readonly en: string;
  readonly [language: string]: string;
}

/** Returns the text in the first preferred language it exists in, else in English, and says which. */
export function pickText(
  text: LocalizedText,
  preferred: readonly string[],
): { value: string; language: string } {
  for (const tag of preferred) {
    const [primary = tag] = tag.split('-');
    for (const language of [tag, primary]) {
      const value = text[language];
      if (value !== undefined) return { value, language };
    }
  }
  return { value: text.en, language: 'en' };
}
