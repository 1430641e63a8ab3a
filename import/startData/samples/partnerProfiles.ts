import type {
  StoredPartnerProfile,
  StoredProfileText,
} from '../../../subgraphs/institutions/partnerProfiles/partnerProfile.js';
import { EMPTY_TEXT } from '../../../subgraphs/institutions/partnerProfiles/profileContent.js';
import { hubId, identity, type StartDraft, texts } from '../drafts.js';
import { fos } from './capabilities.js';
import { markedTexts, SAMPLE, SAMPLES } from './sample.js';

const institution = (localId: string) => hubId('institution', localId);

/** A profile with one edition for each text, published on its day. */
function draftProfile(
  localId: string,
  { institutionId, country }: Pick<StoredPartnerProfile, 'institutionId' | 'country'>,
  published: readonly (readonly [on: string, text: Partial<StoredProfileText>])[],
): StartDraft<StoredPartnerProfile> {
  return {
    ...identity('profile', localId, SAMPLE),
    institutionId,
    country,
    state: 'PUBLISHED',
    draft: null,
    editions: published.map(([on, text], index) => ({
      number: index + 1,
      publishedAt: new Date(`${on}T08:00:00Z`),
      text: { ...EMPTY_TEXT, ...text },
    })),
  };
}

const bangladesh: Partial<StoredProfileText> = {
  summary: markedTexts({
    en: 'Textiles are the largest industry; its water is what the country most wants to save.',
    bn: 'বস্ত্র সবচেয়ে বড় শিল্প; দেশটি সবচেয়ে বেশি বাঁচাতে চায় এই শিল্পের পানি।',
  }),
  areas: [
    {
      title: texts({ en: 'Reuse of water in dyeing mills' }),
      codes: [fos('2.7', 'Environmental engineering')],
    },
  ],
  needs: texts({ en: 'Membranes that withstand dyes, and operators who know them.' }),
  assessmentIds: [hubId('assessment', 'sample-1')],
  contactInstitutionId: institution(SAMPLES.padmaUniversity),
};

/** Invented profiles of partners: two members and an organisation. */
export const partnerProfiles = [
  draftProfile('sample-1', { institutionId: null, country: 'BD' }, [
    ['2025-11-03', { ...bangladesh, assessmentIds: [] }],
    [
      '2026-05-20',
      { ...bangladesh, strengths: texts({ en: 'Pilot mills, and engineers who run them.' }) },
    ],
  ]),
  draftProfile('sample-2', { institutionId: null, country: 'EG' }, [
    [
      '2026-02-16',
      {
        summary: markedTexts({
          en: 'A country on one river, with long practice in using water more than once.',
          ar: 'بلد على نهر واحد، له خبرة طويلة في استخدام المياه أكثر من مرة.',
        }),
        areas: [
          {
            title: texts({ en: 'Desalination with the power of the sun' }),
            codes: [fos('2.7', 'Environmental engineering')],
          },
        ],
        needs: texts({ en: 'Membranes for brackish water, made within the network.' }),
        strengths: texts({ en: 'Analysis of water, and training for laboratories.' }),
        agreementIds: [hubId('agreement', 'sample-1')],
        contactInstitutionId: institution(SAMPLES.nileCentre),
      },
    ],
  ]),
  draftProfile('sample-3', { institutionId: institution(SAMPLES.lagoonIncubator), country: 'NG' }, [
    [
      '2026-04-09',
      {
        summary: markedTexts({
          en: 'An incubator that brings young companies to partners in other countries.',
        }),
        areas: [{ title: texts({ en: 'Exchange of start-ups' }), codes: [] }],
        needs: texts({ en: 'Hosts for founders for some weeks.' }),
        strengths: texts({ en: 'Mentors, and first customers in a large market.' }),
        agreementIds: [hubId('agreement', 'sample-2')],
        contactInstitutionId: institution(SAMPLES.lagoonIncubator),
      },
    ],
  ]),
];
