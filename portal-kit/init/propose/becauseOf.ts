import { languageName } from '../words/languageNames.js';
import type { HeadingMeaning } from '../words/readHeading.js';

/** Why a heading is read as it is, in words. */
export function becauseOf(
  heading: string,
  { languages, match, word }: HeadingMeaning,
  meaning: string,
): string {
  const named = languages.slice(0, 2).map(languageName).join(' and ');
  switch (match) {
    case 'whole':
      return `the heading "${heading}" means ${meaning} in ${named}`;
    case 'part':
      return `the heading holds "${word}", which means ${meaning} in ${named}`;
    case 'together':
      return `the heading holds "${word}", which mean ${meaning} together`;
    case 'similar':
      return `the heading is like "${word}", which means ${meaning} in ${named}`;
  }
}
