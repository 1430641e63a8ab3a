import { InvalidArgumentError } from 'commander';

/** Parses an option that is a number above 0; commander names the option and what was given. */
export const aboveZero = numberThat((number) => number > 0, 'A number above 0 is needed.');

/** Parses an option that is a number, 0 or above. */
export const zeroOrMore = numberThat((number) => number >= 0, 'A number, 0 or above, is needed.');

/** Parses an option that is a whole number above 0. */
export const wholeAboveZero = numberThat(
  (number) => Number.isSafeInteger(number) && number > 0,
  'A whole number above 0 is needed.',
);

/** Parses an option that is a whole number, 0 or above. */
export const wholeOrZero = numberThat(
  (number) => Number.isSafeInteger(number) && number >= 0,
  'A whole number, 0 or above, is needed.',
);

function numberThat(fits: (number: number) => boolean, needed: string): (text: string) => number {
  return (text) => {
    const number = text.trim() === '' ? Number.NaN : Number(text);
    if (Number.isFinite(number) && fits(number)) return number;
    throw new InvalidArgumentError(needed);
  };
}
