import type { StoredCode } from '../../kit/record.js';
import type { StoredTechnology } from '../technology.js';
import { classTerm, forceTerm, type MatchTerms } from './matchTerms.js';

/** What is compared of a listing. */
export type MatchSide = Pick<
  StoredTechnology,
  | 'keywords'
  | 'classifications'
  | 'sectors'
  | 'sustainableDevelopmentGoals'
  | 'readiness'
  | 'cooperationTypes'
  | 'country'
  | 'targetCountries'
  | 'taskForceId'
> & { readonly matching: Pick<MatchTerms, 'terms' | 'weights'> };

/** How much it tells that two listings share a term, 0 to 1. */
export type Rarity = (term: string) => number;

/** What speaks for a match, and what the two sides share. */
export interface Evidence {
  /** Stems, the most telling first. */
  readonly words: readonly string[];
  readonly keywords: readonly string[];
  readonly classifications: readonly StoredCode[];
  readonly sectors: readonly StoredCode[];
  readonly goals: readonly number[];
  readonly taskForceId: string | null;
  /** The levels both sides name. */
  readonly readiness: { readonly min: number; readonly max: number } | null;
  readonly cooperationTypes: readonly string[];
  /** Both countries, where each side names the other's among those it is meant for. */
  readonly countries: readonly string[];
}

/** A score and why. */
export interface ScoredPair {
  /** 0 (nothing in common) to 1; the same whichever side asks. */
  readonly score: number;
  readonly evidence: Evidence;
}

// The request decides what is relevant, so its length counts for more; found by measurement, see the decision record.
const OF_REQUEST = 0.7;
const OF_OFFER = 1 - OF_REQUEST;
/** What each kind of common ground makes of what is missing to 1. */
const CLASSIFICATION = 0.35;
const KEYWORD = 0.15;
const TASK_FORCE = 0.15;
const SECTOR = 0.1;
/** How far fitting terms move a score that the subject has decided. */
const FIT = 0.2;
const UNKNOWN = 0.5;

/**
 * Compares an offer with a request.
 *
 * The subject decides: words, classifications, keywords, task force and sectors in common, each adding to the others.
 * Then terms move the score by up to a fifth: readiness, kinds of cooperation, goals and countries; what a side does not
 * say counts half.
 */
export function scoreMatch(offer: MatchSide, request: MatchSide, rarity: Rarity): ScoredPair {
  const text = compareTexts(offer.matching, request.matching, rarity);
  const classifications = offer.classifications.filter((mine) =>
    request.classifications.some((other) => classTerm(mine) === classTerm(other)),
  );
  const evidence: Evidence = {
    words: text.shared,
    keywords: commonKeywords(offer.keywords, request.keywords),
    classifications,
    sectors: offer.sectors.filter((mine) =>
      request.sectors.some((other) => classTerm(mine) === classTerm(other)),
    ),
    goals: common(offer.sustainableDevelopmentGoals, request.sustainableDevelopmentGoals),
    taskForceId: offer.taskForceId === request.taskForceId ? offer.taskForceId : null,
    readiness: overlapOf(offer.readiness, request.readiness),
    cooperationTypes: common(offer.cooperationTypes, request.cooperationTypes),
    countries: welcomeCountries(offer, request),
  };
  const subject = oneOrMore([
    text.similarity,
    CLASSIFICATION * Math.max(0, ...classifications.map((code) => rarity(classTerm(code)))),
    evidence.keywords.length > 0 ? KEYWORD : 0,
    evidence.taskForceId === null ? 0 : TASK_FORCE * rarity(forceTerm(evidence.taskForceId)),
    evidence.sectors.length > 0 ? SECTOR : 0,
  ]);
  const fit = meanOf([
    fitOf(evidence.readiness !== null, offer.readiness !== null && request.readiness !== null),
    fitOf(evidence.cooperationTypes.length > 0, bothSay('cooperationTypes', offer, request)),
    fitOf(evidence.goals.length > 0, bothSay('sustainableDevelopmentGoals', offer, request)),
    evidence.countries.length > 0 ? 1 : UNKNOWN,
  ]);
  const score = subject * (1 - FIT + FIT * fit);
  return { score: Math.round(score * 10_000) / 10_000, evidence };
}

/**
 * How much two texts have in common, 0 to 1: the common words by rarity and weight, over the lengths of both.
 *
 * Of one text with itself it is the mean rarity of its words.
 */
function compareTexts(
  offer: MatchSide['matching'],
  request: MatchSide['matching'],
  rarity: Rarity,
) {
  const weightInOffer = new Map(
    offer.terms.map((term, index) => [term, offer.weights[index] ?? 0]),
  );
  const shared: { term: string; worth: number }[] = [];
  for (const [index, term] of request.terms.entries()) {
    const weight = Math.sqrt((weightInOffer.get(term) ?? 0) * (request.weights[index] ?? 0));
    if (weight > 0) shared.push({ term, worth: weight * rarity(term) });
  }
  shared.sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1));
  const worth = shared.reduce((sum, each) => sum + each.worth, 0);
  const lengths = lengthOf(request) ** OF_REQUEST * lengthOf(offer) ** OF_OFFER;
  return {
    // A long offer can hold a short request many times over.
    similarity: lengths === 0 ? 0 : Math.min(1, worth / lengths),
    shared: shared.map(({ term }) => term),
  };
}

function lengthOf({ weights }: MatchSide['matching']): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function commonKeywords(mine: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((keyword) => keyword.toLowerCase()));
  return mine.filter((keyword) => known.has(keyword.toLowerCase()));
}

function common<Value>(mine: readonly Value[], others: readonly Value[]): Value[] {
  return mine.filter((value) => others.includes(value));
}

function overlapOf(a: MatchSide['readiness'], b: MatchSide['readiness']) {
  if (a === null || b === null) return null;
  const [min, max] = [Math.max(a.min, b.min), Math.min(a.max, b.max)];
  return min <= max ? { min, max } : null;
}

function welcomeCountries(offer: MatchSide, request: MatchSide): string[] {
  const { country: from } = offer;
  const { country: to } = request;
  if (from === null || to === null) return [];
  const isNamed = offer.targetCountries.includes(to) && request.targetCountries.includes(from);
  return isNamed ? [...new Set([from, to])] : [];
}

function bothSay(
  field: 'cooperationTypes' | 'sustainableDevelopmentGoals',
  offer: MatchSide,
  request: MatchSide,
): boolean {
  return offer[field].length > 0 && request[field].length > 0;
}

function fitOf(fits: boolean, bothSayIt: boolean): number {
  if (!bothSayIt) return UNKNOWN;
  return fits ? 1 : 0;
}

/** Each part takes its share of what the others leave: more never harms, and the whole stays below 1. */
function oneOrMore(parts: readonly number[]): number {
  return 1 - parts.reduce((missing, part) => missing * (1 - part), 1);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
