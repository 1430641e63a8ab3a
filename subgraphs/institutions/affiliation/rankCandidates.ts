import type { StoredInstitution, StoredInstitutionName } from '../institution.js';
import type { AffiliationText } from './readAffiliation.js';
import { bestFit, layOut, type NameFit } from './scoreName.js';
import { wordsOf } from './words.js';

/** Why an institution is a candidate, or why not a better one. */
export type AffiliationReason =
  | 'NAME'
  | 'ABBREVIATED_NAME'
  | 'MISSPELT_NAME'
  | 'PART_OF_NAME'
  | 'ACRONYM'
  | 'PLACE'
  | 'COUNTRY'
  | 'OTHER_COUNTRY'
  | 'MENTION_ONLY';

/** An institution that an affiliation may mean. */
export interface AffiliationCandidate {
  readonly institution: StoredInstitution;
  /** 0 to 1, with two decimals. */
  readonly score: number;
  readonly name: StoredInstitutionName;
  /** The words of the affiliation in which the name was found. */
  readonly text: string;
  readonly reasons: readonly AffiliationReason[];
}

/** The candidates of what names one institution, best first, and the one that is meant if that is clear. */
export interface RankedCandidates {
  readonly candidates: readonly AffiliationCandidate[];
  readonly chosen: AffiliationCandidate | null;
}

interface Ranked extends AffiliationCandidate {
  readonly fit: NameFit;
  /** The score, and what place and country say beyond it: of two with one name the one in that place is meant. */
  readonly rank: number;
}

/** What a candidate must have to be chosen. */
export const MIN_CHOSEN = 0.85;
/** By how much it must be better than another one. */
const CLEARLY = 0.04;
/** What is less than this is no candidate. */
const MIN_SCORE = 0.5;
const NEARLY_ALL = 0.95;
// Of what is missing to 1 the place of the institution gives this much back.
const PLACE_SHARE = 0.55;
const COUNTRY_SHARE = 0.1;
const OTHER_COUNTRY = 0.6;
const PLACE_RANK = 0.06;
const COUNTRY_RANK = 0.02;

/** Ranks institutions by how well their names, places and countries fit what an affiliation says. */
export function rankCandidates(
  affiliation: AffiliationText,
  institutions: readonly StoredInstitution[],
  countryHint: string | null,
): RankedCandidates {
  const layout = layOut(affiliation);
  const country = affiliation.country ?? countryHint;
  const written = new Set(
    affiliation.segments.flatMap(({ words }) => words.map(({ form }) => form)),
  );
  const ranked = institutions
    .flatMap((institution): Ranked[] => {
      const fit = institution.names
        .flatMap((name) => bestFit(name, layout) ?? [])
        .reduce<NameFit | null>(
          (best, next) => (best === null || isBetter(next, best) ? next : best),
          null,
        );
      if (fit === null) return [];
      const candidate = withPlace(institution, fit, written, country);
      return candidate.score < MIN_SCORE ? [] : [candidate];
    })
    .sort(compare);
  return { candidates: ranked, chosen: chosenOf(ranked) };
}

function isBetter(a: NameFit, b: NameFit): boolean {
  return a.score === b.score ? a.weight > b.weight : a.score > b.score;
}

function withPlace(
  institution: StoredInstitution,
  fit: NameFit,
  written: ReadonlySet<string>,
  country: string | null,
): Ranked {
  const reasons: AffiliationReason[] = [reasonOf(fit)];
  const nameWords = new Set(wordsOf(fit.name.value).map(({ form }) => form));
  const places = institution.locations.flatMap(({ place }) => (place === null ? [] : [place]));
  const isThere = places.some((place) => {
    const words = wordsOf(place).map(({ form }) => form);
    // A place that is part of the name has already counted: University of Lagos.
    return words.length > 0 && words.every((word) => written.has(word) && !nameWords.has(word));
  });
  const countries = institution.locations.flatMap((location) => location.country ?? []);
  if (institution.country !== null) countries.push(institution.country);
  let { score } = fit;
  if (isThere) {
    reasons.push('PLACE');
    // Of another name in the same place, as "College of Lahore", a place says nothing.
    score += (1 - score) * (fit.isWhole ? PLACE_SHARE : 0);
  }
  if (country !== null && countries.length > 0) {
    const isOfCountry = countries.includes(country);
    reasons.push(isOfCountry ? 'COUNTRY' : 'OTHER_COUNTRY');
    if (!isOfCountry) score *= OTHER_COUNTRY;
    else if (fit.isWhole) score += (1 - score) * COUNTRY_SHARE;
  }
  if (!institution.verified) reasons.push('MENTION_ONLY');
  const rounded = Math.round(Math.min(score, 1) * 100) / 100;
  const rank =
    score + (isThere ? PLACE_RANK : 0) + (reasons.includes('COUNTRY') ? COUNTRY_RANK : 0);
  return { institution, score: rounded, name: fit.name, text: fit.text, reasons, fit, rank };
}

function reasonOf({ isAcronym, isMisspelt, isCut, isWhole }: NameFit): AffiliationReason {
  if (isAcronym) return 'ACRONYM';
  if (!isWhole) return 'PART_OF_NAME';
  if (isMisspelt) return 'MISSPELT_NAME';
  return isCut ? 'ABBREVIATED_NAME' : 'NAME';
}

function compare(a: Ranked, b: Ranked): number {
  return (
    b.rank - a.rank ||
    b.fit.weight - a.fit.weight ||
    Number(b.institution.verified) - Number(a.institution.verified) ||
    (a.institution._id < b.institution._id ? -1 : 1)
  );
}

/** The candidate that is meant; null where none fits well enough, or others fit as well. */
function chosenOf(ranked: readonly Ranked[]): AffiliationCandidate | null {
  const [best, ...others] = withLongestFirst(ranked);
  if (best === undefined || best.score < MIN_CHOSEN || !best.fit.isWhole) return null;
  const isRival = (other: Ranked) =>
    other.rank > best.rank - CLEARLY &&
    // Half a name is no rival of a whole one.
    other.fit.isWhole &&
    !isWithin(other.fit, best.fit) &&
    !isSameInstitution(best.institution, other.institution);
  return others.some(isRival) ? null : best;
}

/** Of names that fit nearly alike, one that contains another is the one that was written. */
function withLongestFirst(ranked: readonly Ranked[]): readonly Ranked[] {
  const [first] = ranked;
  if (first === undefined) return [];
  const longer = ranked.find(
    (other) =>
      other.fit.isWhole &&
      other.score >= first.score * NEARLY_ALL &&
      isWithin(first.fit, other.fit),
  );
  return longer === undefined ? ranked : [longer, ...ranked.filter((other) => other !== longer)];
}

/** Whether a name accounts for some of the words another one accounts for, and for no others. */
function isWithin(inner: NameFit, outer: NameFit): boolean {
  return (
    inner.places.size < outer.places.size &&
    [...inner.places].every((position) => outer.places.has(position))
  );
}

/** Whether two records say by an id of a register that they are of one institution, or one is only a mention. */
function isSameInstitution(a: StoredInstitution, b: StoredInstitution): boolean {
  if (a.verified && !b.verified && a.matchKeys.some((key) => b.matchKeys.includes(key)))
    return true;
  const idsOfB = new Set(registerIdsOf(b));
  return registerIdsOf(a).some((id) => idsOfB.has(id));
}

function registerIdsOf({ source, externalIds }: StoredInstitution): string[] {
  return [
    `${source.platform} ${source.localId}`,
    ...externalIds.flatMap(({ scheme, all }) =>
      all.map((id) => `${scheme.toLowerCase()} ${id.replace(/^https:\/\/ror\.org\//, '')}`),
    ),
  ];
}
