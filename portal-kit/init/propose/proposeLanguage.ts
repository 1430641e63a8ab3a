import type { ColumnProfile } from '../profile/columnProfile.js';
import { readHeading } from '../words/readHeading.js';

/** The language of a list's texts, and why. */
export interface LanguageProposal {
  readonly language: string;
  readonly isSure: boolean;
  readonly reason: string;
}

/** The first language of each member's lists. */
const OF_COUNTRIES: Readonly<Record<string, string>> = {
  AZ: 'az',
  BD: 'bn',
  EG: 'ar',
  ID: 'id',
  IR: 'fa',
  MY: 'ms',
  NG: 'en',
  PK: 'ur',
  TR: 'tr',
};

/** The country whose lists are in a language, when that is one country among the members; else null. */
export function countryOfLanguage(language: string): string | null {
  if (language === 'ar' || language === 'en') return null;
  return Object.keys(OF_COUNTRIES).find((code) => OF_COUNTRIES[code] === language) ?? null;
}

/** Guesses by the letters and words of the texts, by the headings, and by the country. */
export function proposeLanguage(
  columns: readonly ColumnProfile[],
  country: string | null,
): LanguageProposal {
  const votes = new Map<string, number>();
  const vote = (language: string, weight: number) =>
    votes.set(language, (votes.get(language) ?? 0) + weight);
  const texts = columns.filter(({ language }) => language !== null);
  for (const { language, length } of texts)
    if (language !== null) vote(language, length > 40 ? 2 : 1);
  for (const { column } of columns) {
    const [meaning] = readHeading(column).meanings;
    if (meaning?.match !== 'whole') continue;
    for (const language of meaning.languages) vote(language, 0.6 / meaning.languages.length);
  }
  const ofCountry = country === null ? undefined : OF_COUNTRIES[country];
  if (ofCountry !== undefined) vote(ofCountry, 0.5);
  const [[language, weight] = ['en', 0], [, next] = ['', 0]] = [...votes].toSorted(
    ([, one], [, other]) => other - one,
  );
  const hasTexts = texts.some((profile) => profile.language === language);
  return {
    language,
    isSure: weight >= 2 && weight > next * 1.2,
    reason: hasTexts ? 'letters and words of the texts' : 'words of the headings',
  };
}
