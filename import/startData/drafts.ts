import type { StoredDecision } from '../../subgraphs/events/decision.js';
import type { StoredEvent } from '../../subgraphs/events/event.js';
import type { StoredBody } from '../../subgraphs/institutions/body.js';
import type { StoredCapability } from '../../subgraphs/institutions/capabilities/capability.js';
import type { StoredContactPoint } from '../../subgraphs/institutions/contactPoint.js';
import type { StoredCooperationArea } from '../../subgraphs/institutions/cooperationAreas/cooperationArea.js';
import type { StoredMembership } from '../../subgraphs/institutions/memberships/membership.js';
import type { StoredNomination } from '../../subgraphs/institutions/nomination.js';
import type { StoredExchangeCall } from '../../subgraphs/institutions/personnelExchange/call.js';
import type { StoredExchange } from '../../subgraphs/institutions/personnelExchange/exchange.js';
import {
  recordId,
  type StoredRecord,
  type StoredSource,
  type StoredText,
} from '../../subgraphs/kit/record.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { HUB, type StoredPlatform } from '../../subgraphs/platforms/platform.js';
import type { StoredProject } from '../../subgraphs/projects/project.js';
import { noPeriod } from './periods.js';

/** A record of the start data; loading adds its fingerprint and the time it was taken over. */
export type StartDraft<Row extends StoredRecord> = Omit<
  RecordInput<Row>,
  'fingerprint' | 'source'
> & { source: Omit<StoredSource, 'fetchedAt'> };

/** Where a fact was read, or that a record is a sample. */
export type Origin = Pick<StoredSource, 'citation' | 'url' | 'sample'>;

/** What a draft is made of: fields that must be told and fields that may be, without the computed ones. */
export type Given<
  Row extends StoredRecord,
  Needed extends keyof Row,
  Computed extends keyof Row,
> = Pick<Row, Needed> & Partial<Omit<Row, keyof StoredRecord | Computed>>;

/** The id of a record the hub itself gives. */
export function hubId(kind: string, localId: string): string {
  return recordId(kind, HUB, localId);
}

/** A text in several languages, by language; the first is the record's own. */
export function texts(byLanguage: Readonly<Record<string, string>>): StoredText[] {
  return Object.entries(byLanguage).map(([language, value]) => ({ value, language }));
}

/** The first of the texts in lower case, by which lists are ordered. */
export function orderKey(of: readonly { readonly value: string }[]): string {
  return (of[0]?.value ?? '').toLowerCase();
}

/** What every record of the hub begins with. */
export function identity(kind: string, localId: string, origin: Origin) {
  return {
    _id: hubId(kind, localId),
    source: { platform: HUB, localId, licence: null, ...origin },
  };
}

/** A platform that is known and not connected, unless told otherwise. */
export function draftPlatform(
  code: string,
  origin: Origin,
  given: Given<StoredPlatform, 'name' | 'status', 'code' | 'nameKey'>,
): StartDraft<StoredPlatform> {
  return {
    ...identity('platform', code, origin),
    code,
    nameKey: given.name.toLowerCase(),
    country: null,
    ownerInstitutionId: null,
    ownerBodyId: null,
    homePage: null,
    participation: 'NONE',
    contents: [],
    licence: null,
    note: null,
    ...given,
  };
}

/** A body that works, unless told otherwise. */
export function draftBody(
  localId: string,
  origin: Origin,
  given: Given<StoredBody, 'name' | 'type', 'nameKey'>,
): StartDraft<StoredBody> {
  return {
    ...identity('body', localId, origin),
    nameKey: orderKey(given.name),
    acronym: null,
    status: 'ACTIVE',
    parentId: null,
    number: null,
    coordinators: [],
    members: [],
    seatCity: null,
    seatCountry: null,
    hostInstitutionId: null,
    agreedAtEventId: null,
    plannedFor: null,
    mandate: [],
    termsOfReference: [],
    termsAdoptedAtEventId: null,
    fields: [],
    ...given,
  };
}

/** A contact point of a body in a country, without a person or days unless they are told. */
export function draftContactPoint(
  localId: string,
  origin: Origin,
  given: Given<StoredContactPoint, 'bodyId' | 'country', never>,
): StartDraft<StoredContactPoint> {
  return {
    ...identity('contact', localId, origin),
    institutionId: null,
    office: [],
    person: null,
    since: null,
    until: null,
    ...given,
  };
}

/** A request for a contact person that has no answer, unless told otherwise. */
export function draftNomination(
  localId: string,
  origin: Origin,
  given: Given<StoredNomination, 'bodyId' | 'country' | 'requestedOn', never>,
): StartDraft<StoredNomination> {
  return {
    ...identity('nomination', localId, origin),
    state: 'REQUESTED',
    dueOn: null,
    answeredOn: null,
    contactPointId: null,
    decisionId: null,
    ...given,
  };
}

/** What an institution is able to do in research, unless told otherwise. */
export function draftCapability(
  localId: string,
  origin: Origin,
  given: Given<StoredCapability, 'institutionId' | 'country' | 'title', 'titleKey'>,
): StartDraft<StoredCapability> {
  return {
    ...identity('capability', localId, origin),
    kind: 'RESEARCH',
    state: 'ACTIVE',
    summary: [],
    fields: [],
    keywords: [],
    equipment: [],
    readiness: null,
    ...given,
  };
}

/** An open area of cooperation, unless told otherwise. */
export function draftCooperationArea(
  localId: string,
  origin: Origin,
  given: Given<StoredCooperationArea, 'institutionId' | 'country' | 'title', 'titleKey'>,
): StartDraft<StoredCooperationArea> {
  return {
    ...identity('area', localId, origin),
    state: 'OPEN',
    description: [],
    fields: [],
    partnerCountries: [],
    assistance: [],
    ...given,
  };
}

/** An open call for one person, unless told otherwise. */
export function draftExchangeCall(
  localId: string,
  origin: Origin,
  given: Given<
    StoredExchangeCall,
    'hostInstitutionId' | 'hostCountry' | 'kind' | 'title' | 'weeks' | 'applyBy',
    never
  >,
): StartDraft<StoredExchangeCall> {
  return {
    ...identity('exchangecall', localId, origin),
    state: 'CALL_OPEN',
    description: [],
    fields: [],
    skills: [],
    places: 1,
    startsFrom: null,
    cancelledBecause: null,
    ...given,
  };
}

/** An application, unless told otherwise. */
export function draftExchange(
  localId: string,
  origin: Origin,
  given: Given<
    StoredExchange,
    | 'callId'
    | 'kind'
    | 'hostInstitutionId'
    | 'hostCountry'
    | 'homeInstitutionId'
    | 'homeCountry'
    | 'person'
    | 'qualification',
    never
  >,
): StartDraft<StoredExchange> {
  return {
    ...identity('exchange', localId, origin),
    state: 'APPLIED',
    place: null,
    period: null,
    agreedByHost: null,
    agreedByHome: null,
    startedOn: null,
    finishedOn: null,
    outcome: [],
    ...given,
  };
}

/** A membership that lasts, unless told otherwise. */
export function draftMembership(
  localId: string,
  origin: Origin,
  given: Given<
    StoredMembership,
    'memberId' | 'memberCountry' | 'groupId' | 'groupCountry' | 'kind' | 'since',
    'openKey'
  >,
): StartDraft<StoredMembership> {
  return { ...identity('membership', localId, origin), until: null, ...given };
}

/** An event that took place at a place, unless told otherwise. */
export function draftEvent(
  localId: string,
  origin: Origin,
  given: Given<StoredEvent, 'name' | 'type', 'nameKey' | 'startsOn' | 'year'>,
): StartDraft<StoredEvent> {
  const period = given.period ?? noPeriod;
  return {
    ...identity('event', localId, origin),
    nameKey: orderKey(given.name),
    startsOn: period.start,
    year: period.start === null ? null : Number(period.start.slice(0, 4)),
    description: [],
    status: 'CONFIRMED',
    mode: 'IN_PERSON',
    series: null,
    edition: null,
    parentId: null,
    bodyId: null,
    hostInstitutionId: null,
    organiserIds: [],
    venue: null,
    city: null,
    country: null,
    geo: null,
    timeZone: null,
    topics: [],
    url: null,
    callForPapers: null,
    figures: [],
    participations: [],
    ...given,
    period,
  };
}

/** Decision `number` of the meeting with the local id `meeting`. */
export function draftDecision(
  meeting: string,
  number: number,
  origin: Origin,
  given: Given<StoredDecision, 'text' | 'type', 'eventId' | 'number'>,
): StartDraft<StoredDecision> {
  return {
    ...identity('decision', `${meeting}-${number}`, origin),
    eventId: hubId('event', meeting),
    number,
    dueOn: null,
    dueText: null,
    responsibleCountries: [],
    responsibleBodyIds: [],
    proposedByCountry: null,
    proposedByBodyId: null,
    bodyId: null,
    projectId: null,
    ...given,
  };
}

/** A project of which no more is known than is given. */
export function draftProject(
  localId: string,
  origin: Origin,
  given: Given<StoredProject, 'title' | 'kind' | 'state', 'titleKey' | 'startsOn'>,
): StartDraft<StoredProject> {
  const period = given.period ?? noPeriod;
  return {
    ...identity('project', localId, origin),
    titleKey: orderKey(given.title),
    startsOn: period.start ?? given.approvedOn ?? null,
    year: period.start === null ? null : Number(period.start.slice(0, 4)),
    objective: [],
    stateReason: null,
    countries: [],
    leadCountry: null,
    partners: [],
    fields: [],
    classifications: [],
    approvedOn: null,
    cost: null,
    funding: [],
    decidedAtEventId: null,
    url: null,
    ...given,
    period,
  };
}
