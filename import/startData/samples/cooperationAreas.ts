import { draftCooperationArea, hubId, texts } from '../drafts.js';
import { fos } from './capabilities.js';
import { markedTexts, SAMPLE, SAMPLES } from './sample.js';

const institution = (localId: string) => hubId('institution', localId);

/** In what invented institutions want to work with other countries. */
export const cooperationAreas = [
  draftCooperationArea('sample-1', SAMPLE, {
    institutionId: institution(SAMPLES.nileCentre),
    country: 'EG',
    title: markedTexts({ en: 'Reuse of waste water', ar: 'إعادة استخدام مياه الصرف' }),
    description: texts({ en: 'Pilot plants and common rules for the quality of reused water.' }),
    fields: [fos('2.7', 'Environmental engineering')],
    partnerCountries: ['IR', 'PK', 'TR'],
    assistance: [
      {
        kind: 'TRAINING',
        direction: 'GIVEN',
        subject: texts({ en: 'Trace analysis for laboratories of water works' }),
      },
      {
        kind: 'EXPERT_ASSISTANCE',
        direction: 'ASKED',
        subject: texts({ en: 'Start-up of a membrane plant' }),
      },
    ],
  }),
  draftCooperationArea('sample-2', SAMPLE, {
    institutionId: institution(SAMPLES.ovaTransferOffice),
    country: 'TR',
    title: markedTexts({ en: 'Technology transfer offices', tr: 'Teknoloji transfer ofisleri' }),
    assistance: [
      {
        kind: 'CONSULTANCY',
        direction: 'GIVEN',
        subject: texts({ en: 'How to set up a technology transfer office' }),
      },
    ],
  }),
];
