import type { RecordFilter, VisibleFilters } from '../../kit/recordReader.js';
import type { Viewer } from '../../kit/viewer.js';
import { mayModerateCountry } from '../access.js';
import type { StoredTransferCase } from './transferCase.js';

/** What the rule looks at in a transfer case. */
export type TransferFacts = Pick<StoredTransferCase, 'state' | 'partyInstitutionIds' | 'countries'>;

/** Transfer cases that a viewer may read for one reason: those that satisfy all of it. */
interface Reach {
  readonly isPublished?: true;
  readonly partyInstitutionIds?: readonly string[];
  readonly country?: string;
}

function reachesOf({ roles, country, institutionIds }: Viewer): Reach[] {
  if (roles.includes('ADMINISTRATOR') || roles.includes('SECRETARIAT')) return [{}];
  const reaches: Reach[] = [{ isPublished: true }];
  if (roles.includes('INSTITUTION_EDITOR')) reaches.push({ partyInstitutionIds: institutionIds });
  if (roles.includes('MODERATOR') && country !== null) reaches.push({ country });
  return reaches;
}

/** What a viewer may read, as filters of the store: published cases, and those that concern it. */
export function readableTransfers(viewer: Viewer): VisibleFilters<StoredTransferCase> {
  const [first = {}, ...others] = reachesOf(viewer);
  return [filterOf(first), ...others.map(filterOf)];
}

/** Whether a viewer may read a transfer case: what {@link readableTransfers} says of one record. */
export function mayReadTransfer(viewer: Viewer, transfer: TransferFacts): boolean {
  return reachesOf(viewer).some(
    ({ isPublished, partyInstitutionIds, country }) =>
      (isPublished === undefined || transfer.state === 'PUBLISHED') &&
      (partyInstitutionIds?.some((id) => transfer.partyInstitutionIds.includes(id)) ?? true) &&
      (country === undefined || transfer.countries.includes(country)),
  );
}

/** The institutions of a case that a viewer speaks for. */
export function partiesOf(
  { roles, institutionIds }: Viewer,
  { partyInstitutionIds }: Pick<StoredTransferCase, 'partyInstitutionIds'>,
): readonly string[] {
  if (!roles.includes('INSTITUTION_EDITOR')) return [];
  return partyInstitutionIds.filter((id) => institutionIds.includes(id));
}

/** Whether a viewer may put a case before everyone: it runs the network in a country of it and is of no party. */
export function mayPublishTransfer(
  viewer: Viewer,
  { countries, partyInstitutionIds }: StoredTransferCase,
): boolean {
  return (
    [null, ...countries].some((country) => mayModerateCountry(viewer, country)) &&
    !partyInstitutionIds.some((id) => viewer.institutionIds.includes(id))
  );
}

function filterOf({
  isPublished,
  partyInstitutionIds,
  country,
}: Reach): RecordFilter<StoredTransferCase> {
  return {
    ...(isPublished && { state: 'PUBLISHED' as const }),
    ...(partyInstitutionIds && { partyInstitutionIds: { $in: [...partyInstitutionIds] } }),
    ...(country !== undefined && { countries: country }),
  };
}
