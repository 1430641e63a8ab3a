import { hubId } from '../drafts.js';
import { draftAgreement } from '../jointWorkDrafts.js';
import { days } from '../periods.js';
import { markedTexts, SAMPLE, SAMPLES } from './sample.js';

const party = (localId: string, country: string, signedOn: string | null) => ({
  institutionId: hubId('institution', localId),
  name: null,
  country,
  signedOn,
  signatory: signedOn === null ? null : 'The director',
});

/** Invented agreements: the running sample project stands on the first. */
export const agreements = [
  draftAgreement('sample-1', SAMPLE, {
    access: 'PUBLIC',
    title: markedTexts({
      en: 'Joint research on solar desalination',
      ar: 'بحث مشترك في تحلية المياه بالطاقة الشمسية',
    }),
    kind: 'JOINT_RESEARCH',
    state: 'IN_FORCE',
    parties: [
      party(SAMPLES.nileCentre, 'EG', '2025-07-14'),
      party(SAMPLES.alborzMembranes, 'IR', '2025-07-21'),
    ],
    validity: days('2025-08-01', '2027-12-31'),
    coveredProjectIds: [hubId('project', SAMPLES.desalinationProject)],
  }),
  draftAgreement('sample-2', SAMPLE, {
    access: 'PUBLIC',
    title: markedTexts({ en: 'Memorandum of understanding on the exchange of start-ups' }),
    kind: 'MEMORANDUM_OF_UNDERSTANDING',
    state: 'SIGNED',
    parties: [
      party(SAMPLES.lagoonIncubator, 'NG', '2026-09-28'),
      party(SAMPLES.paddyDrones, 'MY', '2026-10-05'),
    ],
    validity: days('2027-01-01', '2028-12-31'),
    coveredProjectIds: [hubId('project', SAMPLES.startupProject)],
  }),
  draftAgreement('sample-3', SAMPLE, {
    title: markedTexts({ en: 'Licence for the recovery of dyes' }),
    kind: 'LICENCE',
    state: 'NEGOTIATION',
    parties: [
      party(SAMPLES.chenabInstitute, 'PK', null),
      party(SAMPLES.padmaUniversity, 'BD', null),
    ],
    validity: days('2027-03-01', '2032-02-29'),
    drafts: [
      {
        number: 1,
        text: {
          value: 'Sample: The institute licenses its process for the recovery of dyes.',
          language: 'en',
        },
        note: null,
        author: 'sample|author',
        at: new Date('2026-10-12T09:00:00Z'),
      },
    ],
    coveredProjectIds: [hubId('project', SAMPLES.dyeProject)],
  }),
];
