import { draftExchange, draftExchangeCall, hubId, texts } from '../drafts.js';
import { fos } from './capabilities.js';
import { markedTexts, SAMPLE, SAMPLE_WORDS, SAMPLES } from './sample.js';

const institution = (localId: string) => hubId('institution', localId);
const nileCentre = { hostInstitutionId: institution(SAMPLES.nileCentre), hostCountry: 'EG' };
const ovaUniversity = { hostInstitutionId: institution(SAMPLES.ovaUniversity), hostCountry: 'TR' };

/** Invented calls for personnel, students and experts. */
export const personnelExchangeCalls = [
  draftExchangeCall('sample-1', SAMPLE, {
    ...nileCentre,
    kind: 'RD_PERSONNEL',
    title: markedTexts({
      en: 'Membranes for brackish water',
      ar: 'أغشية للمياه المالحة قليلة الملوحة',
    }),
    description: texts({ en: 'Work in the laboratory for trace analysis; lodging is provided.' }),
    fields: [fos('2.7', 'Environmental engineering')],
    skills: ['membrane testing', 'ion chromatography'],
    weeks: 12,
    places: 2,
    applyBy: '2027-03-31',
  }),
  draftExchangeCall('sample-2', SAMPLE, {
    ...ovaUniversity,
    kind: 'STUDENT',
    title: markedTexts({
      en: 'Summer school on electric drives',
      tr: 'Elektrikli tahrik yaz okulu',
    }),
    fields: [fos('2.3', 'Mechanical engineering')],
    skills: ['control engineering'],
    weeks: 6,
    places: 10,
    startsFrom: '2027-07-01',
    applyBy: '2027-05-15',
  }),
  draftExchangeCall('sample-3', SAMPLE, {
    hostInstitutionId: institution(SAMPLES.padmaUniversity),
    hostCountry: 'BD',
    kind: 'EXPERT',
    state: 'CALL_CLOSED',
    title: markedTexts({ en: 'Transfer of technology from universities', bn: 'প্রযুক্তি হস্তান্তর' }),
    skills: ['licensing'],
    weeks: 2,
    applyBy: '2025-10-31',
  }),
];

const agreed = { at: new Date('2025-11-20T09:00:00Z') };

/** Invented applications and stays, which the two sides and the secretariat can read. */
export const personnelExchanges = [
  draftExchange('sample-1', SAMPLE, {
    callId: hubId('exchangecall', 'sample-1'),
    kind: 'RD_PERSONNEL',
    ...nileCentre,
    homeInstitutionId: institution(SAMPLES.alborzMembranes),
    homeCountry: 'IR',
    person: { name: `${SAMPLE_WORDS['en']}: a researcher`, email: null },
    qualification: texts({ en: 'Four years of work on the casting of membranes.' }),
  }),
  draftExchange('sample-2', SAMPLE, {
    callId: hubId('exchangecall', 'sample-3'),
    kind: 'EXPERT',
    hostInstitutionId: institution(SAMPLES.padmaUniversity),
    hostCountry: 'BD',
    homeInstitutionId: institution(SAMPLES.ovaTransferOffice),
    homeCountry: 'TR',
    person: { name: `${SAMPLE_WORDS['en']}: an expert`, email: null },
    qualification: texts({ en: 'Has led a technology transfer office for ten years.' }),
    state: 'COMPLETED',
    place: 1,
    period: { startsOn: '2026-01-12', endsOn: '2026-01-23' },
    agreedByHost: { ...agreed, by: 'sample host' },
    agreedByHome: { ...agreed, by: 'sample home' },
    startedOn: '2026-01-12',
    finishedOn: '2026-01-23',
    outcome: texts({ en: 'Draft rules for licences of the university.' }),
  }),
];
