import type { Target, TargetForm } from '../../portalFile/targets.js';
import type { ColumnProfile } from '../profile/columnProfile.js';
import { withPlainDigits } from '../profile/localDigits.js';
import { recognisedCodes } from './proposeCodes.js';

/** How well the cells of a column fit a field. */
export interface Fit {
  /** 0 when they cannot fill it, 1 when they are just what it takes. */
  readonly share: number;
  /** What the cells say, for the reason; empty when they say nothing of their own. */
  readonly words: string;
}

const FITS: Readonly<Record<TargetForm, (profile: ColumnProfile, target: Target) => Fit>> = {
  text: (profile) => fit(isAddress(profile) || !hasWords(profile) ? 0.3 : 1),
  line: (profile) => fit(profile.dates || isAddress(profile) ? 0.3 : 1),
  lines: (profile) =>
    profile.dates || isAddress(profile)
      ? fit(0.2)
      : fit(1, profile.separator === null ? '' : `its cells hold several values`),
  country: ({ shares }) => countryFit(shares.country),
  countries: ({ shares }) => countryFit(shares.country),
  day: dateFit,
  instant: dateFit,
  number: ({ numbers }) => (numbers === null ? fit(0) : fit(1, 'every value is a number')),
  integer: ({ numbers }) => (numbers?.isWhole ? fit(1, 'every value is a whole number') : fit(0)),
  integers: (profile) =>
    fit(profile.examples.every((value) => /\d/.test(withPlainDigits(value))) ? 1 : 0),
  readiness: readinessFit,
  term: codeFit,
  terms: codeFit,
  address: (profile) => (isAddress(profile) ? fit(1, 'its values are addresses') : fit(0)),
  money: ({ numbers, examples }) => {
    if (numbers !== null) return fit(1, 'every value is an amount');
    return fit(examples.every((value) => /\d/.test(withPlainDigits(value))) ? 0.7 : 0);
  },
  codes: (profile) => fit(profile.length <= 60 ? 1 : 0),
};

/** How well a column's cells fit a field. */
export function fitOf(profile: ColumnProfile, target: Target): Fit {
  // What only ever holds identifiers of ROR must look like them.
  if (target.scheme === 'ror') return fit(profile.shares.ror >= 0.5 ? 1 : 0);
  return FITS[target.form](profile, target);
}

function fit(share: number, words = ''): Fit {
  return { share, words };
}

/** Numbers of applications and the like are no text, whatever their heading holds. */
function hasWords({ numbers, dates, examples }: ColumnProfile): boolean {
  return numbers === null && dates === null && examples.some((value) => /\p{L}{2}/u.test(value));
}

function isAddress({ shares }: ColumnProfile): boolean {
  return shares.address >= 0.5;
}

function countryFit(share: number): Fit {
  return share >= 0.6 ? fit(1, 'its values are countries') : fit(0);
}

function dateFit({ dates }: ColumnProfile): Fit {
  if (dates === null) return fit(0);
  const calendar = {
    gregorian: '',
    persian: ' of the Persian calendar',
    islamic: ' of the Islamic calendar',
  };
  return fit(1, `its values are dates${calendar[dates.calendar]}`);
}

function readinessFit({ numbers, shares, examples }: ColumnProfile): Fit {
  if (numbers?.isWhole && numbers.least >= 1 && numbers.most <= 9) {
    return fit(1, `its values are ${numbers.least} to ${numbers.most}`);
  }
  if (shares.readiness >= 0.5) return fit(1, 'its values are readiness levels');
  return fit(
    examples.every((value) => /[1-9]/.test(withPlainDigits(value)) && value.length < 30) ? 0.8 : 0,
  );
}

function codeFit(profile: ColumnProfile, { enumName }: Target): Fit {
  if (enumName === undefined || profile.values === null || profile.length > 60) return fit(0);
  const { codes, unknown } = recognisedCodes(profile, enumName);
  const known = Object.keys(codes).length;
  if (known === 0) return fit(0.4);
  const all = known + unknown.length;
  const words =
    known === all ? 'all its words are known' : `${known} of its ${all} words are known`;
  return fit(0.5 + known / all / 2, words);
}
