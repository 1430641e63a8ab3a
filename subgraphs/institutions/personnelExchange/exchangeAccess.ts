import type { RecordFilter, VisibleFilters } from '../../kit/recordReader.js';
import type { Viewer } from '../../kit/viewer.js';
import { mayActForNetwork } from '../access.js';
import type { StoredExchange } from './exchange.js';

/** What the rule looks at in an exchange. */
export type ExchangeFacts = Pick<
  StoredExchange,
  'hostInstitutionId' | 'homeInstitutionId' | 'hostCountry' | 'homeCountry'
>;

/** Exchanges that a viewer may read for one reason: those whose field has one of the values; all without a field. */
interface Reach {
  readonly field?: keyof ExchangeFacts;
  readonly values: readonly string[];
}

/** Calls are for everyone; exchanges are for the two sides, the moderators of their countries and the secretariat. */
function reachesOf(viewer: Viewer): Reach[] {
  if (mayActForNetwork(viewer)) return [{ values: [] }];
  const { roles, country, institutionIds } = viewer;
  const reaches: Reach[] = [];
  if (roles.includes('INSTITUTION_EDITOR')) {
    reaches.push({ field: 'hostInstitutionId', values: institutionIds });
    reaches.push({ field: 'homeInstitutionId', values: institutionIds });
  }
  if (roles.includes('MODERATOR') && country !== null) {
    reaches.push({ field: 'hostCountry', values: [country] });
    reaches.push({ field: 'homeCountry', values: [country] });
  }
  return reaches;
}

/** What a viewer may read, as filters of the store. */
export function readableExchanges(viewer: Viewer): VisibleFilters<StoredExchange> {
  const [first, ...others] = reachesOf(viewer);
  return first === undefined
    ? [{ callId: { $in: [] } }]
    : [filterOf(first), ...others.map(filterOf)];
}

/** Whether a viewer may read an exchange: what {@link readableExchanges} says of one record. */
export function mayReadExchange(viewer: Viewer, exchange: ExchangeFacts): boolean {
  return reachesOf(viewer).some(
    ({ field, values }) => field === undefined || values.includes(exchange[field]),
  );
}

/** Whether a viewer speaks for an institution in exchanges: its editors. */
export function speaksFor({ roles, institutionIds }: Viewer, institutionId: string): boolean {
  return roles.includes('INSTITUTION_EDITOR') && institutionIds.includes(institutionId);
}

/** Whether a viewer speaks for the institution that receives. */
export function isHost(
  viewer: Viewer,
  { hostInstitutionId }: Pick<StoredExchange, 'hostInstitutionId'>,
): boolean {
  return speaksFor(viewer, hostInstitutionId);
}

/** Whether a viewer speaks for either institution. */
export function isSide(viewer: Viewer, exchange: ExchangeFacts): boolean {
  return isHost(viewer, exchange) || speaksFor(viewer, exchange.homeInstitutionId);
}

/** Whether a viewer may read who it is that goes, and what was done to the exchange: not the moderators. */
export function mayReadPerson(viewer: Viewer, exchange: ExchangeFacts): boolean {
  return mayActForNetwork(viewer) || isSide(viewer, exchange);
}

function filterOf({ field, values }: Reach): RecordFilter<StoredExchange> {
  return field === undefined ? {} : { [field]: { $in: [...values] } };
}
