import type { StoredAccolade } from '../../../subgraphs/events/accolades/accolade.js';
import {
  heldBooths,
  type StoredBoothExchange,
  type StoredBoothLegs,
} from '../../../subgraphs/events/boothExchanges/boothExchange.js';
import type { StoredBooth } from '../../../subgraphs/events/booths/booth.js';
import {
  heldIn,
  type StoredParticipationRecord,
} from '../../../subgraphs/events/participations/participation.js';
import type { StoredParticipationCall } from '../../../subgraphs/events/participations/participationCall.js';
import type { StoredUnveiling } from '../../../subgraphs/events/unveilings/unveiling.js';
import { hubId, identity, type StartDraft, texts } from '../drafts.js';
import { markedTexts, SAMPLE, SAMPLES } from './sample.js';

const EXHIBITION = hubId('event', SAMPLES.jakartaExhibition);
const FESTIVAL = hubId('event', SAMPLES.lagosFestival);
const ALBORZ = hubId('institution', SAMPLES.alborzMembranes);
const MEMBRANES = hubId('offer', 'sample-1');

/** A stand of the exhibition in Jakarta and one of the festival in Lagos, given in exchange for each other. */
export const booths: readonly StartDraft<StoredBooth>[] = [
  {
    ...identity('booth', 'sample-1', SAMPLE),
    eventId: EXHIBITION,
    hostCountry: 'ID',
    number: 'B-07',
    hall: 'B',
    areaSquareMetres: 18,
    guestCountry: null,
    exhibitorId: hubId('institution', SAMPLES.lagoonIncubator),
    note: null,
  },
  {
    ...identity('booth', 'sample-2', SAMPLE),
    eventId: FESTIVAL,
    hostCountry: 'NG',
    number: '21',
    hall: null,
    areaSquareMetres: 12,
    guestCountry: null,
    exhibitorId: hubId('institution', SAMPLES.khatulistiwaPark),
    note: null,
  },
  {
    ...identity('booth', 'sample-3', SAMPLE),
    eventId: EXHIBITION,
    hostCountry: 'ID',
    number: 'A-01',
    hall: 'A',
    areaSquareMetres: 60,
    guestCountry: 'IR',
    exhibitorId: ALBORZ,
    note: null,
  },
];

const legs: StoredBoothLegs = [
  {
    hostCountry: 'ID',
    guestCountry: 'NG',
    eventId: EXHIBITION,
    boothId: hubId('booth', 'sample-1'),
    confirmedAt: null,
    remark: null,
  },
  {
    hostCountry: 'NG',
    guestCountry: 'ID',
    eventId: FESTIVAL,
    boothId: hubId('booth', 'sample-2'),
    confirmedAt: null,
    remark: null,
  },
];

/** Indonesia and Nigeria give each other a booth. */
export const boothExchanges: readonly StartDraft<StoredBoothExchange>[] = [
  {
    ...identity('boothexchange', 'sample-1', SAMPLE),
    state: 'ACCEPTED',
    legs,
    proposedAt: new Date('2026-03-02T09:00:00Z'),
    acceptedAt: new Date('2026-03-16T09:00:00Z'),
    expiresAt: new Date('2028-10-13T23:00:00Z'),
    note: 'A stand in the hall for water technology for one beside the farms.',
    isAgreed: true,
    countries: ['ID', 'NG'],
    eventIds: [EXHIBITION, FESTIVAL],
    heldBoothIds: heldBooths('ACCEPTED', legs),
  },
];

/** The exhibition in Jakarta calls for exhibitors. */
export const participationCalls: readonly StartDraft<StoredParticipationCall>[] = [
  {
    ...identity('participationcall', 'sample-1', SAMPLE),
    eventId: EXHIBITION,
    text: texts({
      en: 'Institutes and companies of the members exhibit free of charge; the host helps with visas and freight.',
      id: 'Lembaga dan perusahaan negara anggota berpameran tanpa biaya; tuan rumah membantu visa dan pengiriman.',
    }),
    kinds: ['PAVILION', 'EXHIBITORS'],
    countries: [],
    closesOn: '2027-03-01',
    closedAt: null,
    places: 12,
    facilitated: true,
  },
];

const pavilion = {
  callId: hubId('participationcall', 'sample-1'),
  country: 'IR',
  institutionId: null,
  kind: 'PAVILION' as const,
};

/** Iran takes part with a pavilion. */
export const participations: readonly StartDraft<StoredParticipationRecord>[] = [
  {
    ...identity('participation', 'sample-1', SAMPLE),
    ...pavilion,
    eventId: EXHIBITION,
    count: { value: 6, qualifier: 'EXACT' },
    pavilion: { hall: 'A', areaSquareMetres: 60 },
    facilitation: 'Free stands, help with visas and freight.',
    members: [],
    result: null,
    hostCountry: 'ID',
    hostInstitutionId: hubId('institution', SAMPLES.khatulistiwaPark),
    placeKey: `${pavilion.callId}#1`,
    ...heldIn('ACCEPTED', pavilion),
  },
];

/** What is to be shown there for the first time. */
export const productUnveilings: readonly StartDraft<StoredUnveiling>[] = [
  {
    ...identity('unveiling', 'sample-1', SAMPLE),
    eventId: EXHIBITION,
    institutionId: ALBORZ,
    country: 'IR',
    offerId: MEMBRANES,
    name: markedTexts({ en: 'Membrane module for brackish water', fa: 'ماژول غشایی آب لب‌شور' }),
    description: texts({ en: 'The second generation of the module that is on offer.' }),
    unveiledOn: '2027-05-18',
  },
];

/** A prize the same technology has won. */
export const accolades: readonly StartDraft<StoredAccolade>[] = [
  {
    ...identity('accolade', 'sample-1', SAMPLE),
    eventId: null,
    institutionId: ALBORZ,
    country: 'IR',
    offerId: MEMBRANES,
    name: markedTexts({ en: 'Prize for water technology' }),
    rank: 'first place',
    awardedBy: 'Sample: Water Foundation',
    wonOn: '2025-11-05',
    url: null,
  },
];
