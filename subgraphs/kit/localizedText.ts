import { bestLanguage } from './languages.js';
import type { StoredText } from './record.js';
import type { RequestFacts } from './requestFacts.js';

/** The argument by which a field lets the reader prefer languages over those of the request. */
export interface PreferArgs {
  readonly prefer?: readonly string[] | null;
}

/**
 * Picks the translation for a reader: by `prefer`, else by the request's languages, else the record's own.
 *
 * @returns null when there is no translation at all
 */
export function pickText(
  translations: readonly StoredText[],
  { prefer }: PreferArgs,
  { languages }: Pick<RequestFacts, 'languages'>,
): StoredText | null {
  const index = bestLanguage(
    translations.map(({ language }) => language),
    prefer ?? languages,
  );
  return translations[index] ?? null;
}

/** {@link pickText} for a field that is never empty; throws when the store broke that promise. */
export function pickRequiredText(
  translations: readonly StoredText[],
  args: PreferArgs,
  facts: Pick<RequestFacts, 'languages'>,
): StoredText {
  const text = pickText(translations, args, facts);
  if (text === null) throw new Error('a stored text that must have a value is empty');
  return text;
}
