import { isPortalCode, typePrefix } from '../../../schema/portalCode.js';
import { badInput } from '../../CommandFailure.js';
import { countryOfLanguage, type LanguageProposal } from '../propose/proposeLanguage.js';
import { languageName } from '../words/languageNames.js';
import type { Person } from './person.js';

/** What a portal says of itself, as far as options or a person have said it. */
export interface PortalFacts {
  readonly portal: string;
  readonly name: string;
  readonly country: string;
  readonly language: string;
  /** What was guessed, for a person to look at. */
  readonly doubts: readonly string[];
}

/** What the command line says of the portal. */
export interface PortalOptions {
  readonly portal?: string | undefined;
  readonly name?: string | undefined;
  readonly country?: string | undefined;
  readonly language?: string | undefined;
}

const COUNTRIES = ['AZ', 'BD', 'EG', 'ID', 'IR', 'MY', 'NG', 'PK', 'TR'];
const NAMES = new Intl.DisplayNames('en', { type: 'region' });
const CODE_RULE =
  'a code is 2 to 32 lower-case letters and digits, a letter first, and no word of the hub';

/** The portal's code; asked for when no option gives it. */
export async function portalCode(
  given: string | undefined,
  person: Person | null,
): Promise<string> {
  const check = (code: string) => (isPortalCode(code) ? undefined : CODE_RULE);
  if (given === undefined && person !== null) {
    return person.write(
      "The portal's code, in front of all it publishes (for example tubitak)",
      '',
      check,
    );
  }
  if (given === undefined)
    throw badInput('the portal needs a code: give --portal, for example --portal techmart');
  if (!isPortalCode(given)) throw badInput(`--portal ${given}: ${CODE_RULE}`);
  return given;
}

/** Completes what options say of a portal: by asking, else by what its list tells, else it is bad input. */
export async function portalFacts(
  portal: string,
  options: PortalOptions,
  found: LanguageProposal,
  person: Person | null,
): Promise<PortalFacts> {
  const country = await countryFor(options.country, found.language, person);
  const language = languageFor(options.language, found);
  const likelyName = typePrefix(portal);
  const name =
    options.name ??
    (await person?.write('What the portal calls itself', likelyName, (answer) =>
      answer === '' ? 'a portal has a name' : undefined,
    )) ??
    likelyName;
  return {
    portal,
    name,
    country: country.code,
    language: language.tag,
    doubts: [
      ...country.doubts,
      ...language.doubts,
      ...(options.name === undefined && person === null
        ? [`the name "${name}" is made from the code; --name says the real one`]
        : []),
    ],
  };
}

async function countryFor(
  given: string | undefined,
  language: string,
  person: Person | null,
): Promise<{ readonly code: string; readonly doubts: readonly string[] }> {
  if (given !== undefined) {
    if (isCountry(given)) return { code: given, doubts: [] };
    throw badInput(`--country ${given} is no ISO 3166-1 alpha-2 code: give for example TR`);
  }
  const likely = countryOfLanguage(language);
  if (person !== null) {
    const choices = COUNTRIES.map((value) => ({ value, label: NAMES.of(value) ?? value }));
    const other = { value: 'other', label: 'another country' };
    const chosen = await person.choose('Whose portal is it?', [...choices, other], likely ?? 'TR');
    if (chosen !== 'other') return { code: chosen, doubts: [] };
    const code = await person.write('Its ISO 3166-1 alpha-2 code', '', (answer) =>
      isCountry(answer) ? undefined : 'two capitals, for example KZ',
    );
    return { code, doubts: [] };
  }
  if (likely !== null) {
    return {
      code: likely,
      doubts: [`the country ${likely} is a guess from the language of the list; --country says it`],
    };
  }
  throw badInput(
    'the list does not tell the portal’s country: give --country, for example --country NG',
  );
}

function languageFor(
  given: string | undefined,
  { language, isSure, reason }: LanguageProposal,
): { readonly tag: string; readonly doubts: readonly string[] } {
  if (given !== undefined) {
    if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(given)) return { tag: given, doubts: [] };
    throw badInput(`--language ${given} is no BCP 47 tag: give for example tr or ar-EG`);
  }
  if (isSure) return { tag: language, doubts: [] };
  const doubt = `the language ${languageName(language)} (${language}) is a guess by the ${reason}; --language says it`;
  return { tag: language, doubts: [doubt] };
}

/** Two capitals that a country has; unions and test codes are none. */
function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && NAMES.of(code) !== code;
}
