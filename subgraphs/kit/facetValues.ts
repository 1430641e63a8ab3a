import type { ValueCount } from './countRecords.js';
import { countryName } from './country.js';
import type { RequestFacts } from './requestFacts.js';

/** A value of a facet as the schema shows it. */
export interface FacetValueModel {
  value: string;
  label: string;
  count: number;
}

/** Facet values that speak for themselves: years, codes, names. */
export function plainFacet(counts: readonly ValueCount[]): FacetValueModel[] {
  return counts.map(({ value, count }) => ({ value, label: value, count }));
}

/** Facet values of an enum: LAB_TESTED is labelled "Lab tested". */
export function enumFacet(counts: readonly ValueCount[]): FacetValueModel[] {
  return counts.map(({ value, count }) => {
    const words = value.toLowerCase().replaceAll('_', ' ');
    return { value, label: words.charAt(0).toUpperCase() + words.slice(1), count };
  });
}

/** Facet values that are countries, labelled in the reader's language. */
export function countryFacet(
  counts: readonly ValueCount[],
  facts: Pick<RequestFacts, 'languages'>,
): FacetValueModel[] {
  return counts.map(({ value, count }) => ({ value, label: countryName(value, facts), count }));
}
