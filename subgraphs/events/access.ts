import type { RecordFilter, VisibleFilters } from '../kit/recordReader.js';
import type { Role, Viewer } from '../kit/viewer.js';
import type { StoredBoothExchange } from './boothExchanges/boothExchange.js';
import type { StoredEvent } from './event.js';
import type { StoredMeetingSlot } from './meetingSlots/meetingSlot.js';
import type { StoredParticipationRecord } from './participations/participation.js';

/** The roles by which a viewer is one of the users of its country. */
const OF_A_COUNTRY: readonly Role[] = [
  'MEMBER',
  'INSTITUTION_EDITOR',
  'MODERATOR',
  'MINISTERS_OFFICE',
];

/** Whether a viewer acts for the network as a whole. */
export function isOfNetwork({ roles }: Viewer): boolean {
  return roles.includes('SECRETARIAT') || roles.includes('ADMINISTRATOR');
}

/** Whether a viewer speaks for a country: a moderator of it, or an administrator. */
export function speaksFor({ roles, country }: Viewer, of: string | null): boolean {
  if (roles.includes('ADMINISTRATOR')) return true;
  return roles.includes('MODERATOR') && of !== null && country === of;
}

/** Whether a viewer edits the records of an institution. */
export function editsInstitution({ roles, institutionIds }: Viewer, id: string | null): boolean {
  return roles.includes('INSTITUTION_EDITOR') && id !== null && institutionIds.includes(id);
}

/** Who may write an event, as it completes "Only … may do this". */
export const EVENT_EDITORS =
  'an editor of its host, a moderator of its country, the secretariat or an administrator';

/** Whether a viewer may write an event and lead it on its way, and what belongs to it. */
export function mayEditEvent(
  viewer: Viewer,
  { hostInstitutionId, country }: Pick<StoredEvent, 'hostInstitutionId' | 'country'>,
): boolean {
  return (
    isOfNetwork(viewer) || speaksFor(viewer, country) || editsInstitution(viewer, hostInstitutionId)
  );
}

/** The country a viewer is a user of; null for those of none. */
export function countryOfUser({ roles, country }: Viewer): string | null {
  return OF_A_COUNTRY.some((role) => roles.includes(role)) ? country : null;
}

/** What a viewer may read of booth exchanges: the agreed ones, all of its own country, for the network all. */
export function readableExchanges(viewer: Viewer): VisibleFilters<StoredBoothExchange> {
  if (isOfNetwork(viewer)) return [{}];
  const agreed: RecordFilter<StoredBoothExchange> = { isAgreed: true };
  const country = countryOfUser(viewer);
  return country === null ? [agreed] : [agreed, { countries: country }];
}

/** Whether a viewer may read an exchange: what {@link readableExchanges} says of one record. */
export function mayReadExchange(
  viewer: Viewer,
  { isAgreed, countries }: Pick<StoredBoothExchange, 'isAgreed' | 'countries'>,
): boolean {
  const country = countryOfUser(viewer);
  return isOfNetwork(viewer) || isAgreed || (country !== null && countries.includes(country));
}

/** What a viewer may read of meeting slots: those of the institutions it edits, for the network all. */
export function readableSlots(viewer: Viewer): VisibleFilters<StoredMeetingSlot> {
  if (isOfNetwork(viewer)) return [{}];
  const ids = viewer.roles.includes('INSTITUTION_EDITOR') ? [...viewer.institutionIds] : [];
  return [{ partyIds: { $in: ids } }];
}

/** Whether a viewer may read a slot: what {@link readableSlots} says of one record. */
export function mayReadSlot(
  viewer: Viewer,
  { partyIds }: Pick<StoredMeetingSlot, 'partyIds'>,
): boolean {
  return isOfNetwork(viewer) || partyIds.some((id) => editsInstitution(viewer, id));
}

/** What a viewer may read of participations: the public ones, those of its own, and those it decides about. */
export function readableParticipations(viewer: Viewer): VisibleFilters<StoredParticipationRecord> {
  if (isOfNetwork(viewer)) return [{}];
  const { roles, country, institutionIds } = viewer;
  const ownCountry = countryOfUser(viewer);
  const edited = roles.includes('INSTITUTION_EDITOR') ? { $in: [...institutionIds] } : null;
  return [
    { isPublic: true },
    ...(ownCountry === null ? [] : [{ country: ownCountry }]),
    ...(roles.includes('MODERATOR') && country !== null ? [{ hostCountry: country }] : []),
    ...(edited === null ? [] : [{ institutionId: edited }, { hostInstitutionId: edited }]),
  ];
}

/** Whether a viewer may read a participation: what {@link readableParticipations} says of one record. */
export function mayReadParticipation(
  viewer: Viewer,
  participation: Pick<
    StoredParticipationRecord,
    'isPublic' | 'country' | 'institutionId' | 'hostCountry' | 'hostInstitutionId'
  >,
): boolean {
  const { isPublic, country, institutionId, hostCountry, hostInstitutionId } = participation;
  return (
    isPublic ||
    countryOfUser(viewer) === country ||
    editsInstitution(viewer, institutionId) ||
    mayEditEvent(viewer, { country: hostCountry, hostInstitutionId })
  );
}

/** Whether a viewer may apply in the name of a country or an institution. */
export function mayApply(
  viewer: Viewer,
  { country, institutionId }: Pick<StoredParticipationRecord, 'country' | 'institutionId'>,
): boolean {
  return speaksFor(viewer, country) || editsInstitution(viewer, institutionId);
}

/** Whether a viewer decides about a participation. */
export function mayDecide(
  viewer: Viewer,
  {
    hostCountry: country,
    hostInstitutionId,
  }: Pick<StoredParticipationRecord, 'hostCountry' | 'hostInstitutionId'>,
): boolean {
  return mayEditEvent(viewer, { country, hostInstitutionId });
}
