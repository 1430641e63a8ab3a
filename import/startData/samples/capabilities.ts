import type { StoredCode } from '../../../subgraphs/kit/record.js';
import { draftCapability, hubId } from '../drafts.js';
import { markedTexts, readiness, SAMPLE, SAMPLES } from './sample.js';

const institution = (localId: string) => hubId('institution', localId);

/** A field of research and development, by the OECD's classification. */
export function fos(value: string, label: string): StoredCode {
  return { scheme: 'FOS', value, label };
}

/** What invented institutions are able to do. */
export const capabilities = [
  draftCapability('sample-1', SAMPLE, {
    institutionId: institution(SAMPLES.nileCentre),
    country: 'EG',
    title: markedTexts({ en: 'Water quality analysis', ar: 'تحليل جودة المياه' }),
    summary: markedTexts({
      en: 'Analysis of drinking, ground and waste water for metals, salts and organic traces.',
    }),
    fields: [fos('2.7', 'Environmental engineering')],
    keywords: ['water', 'trace analysis'],
    equipment: ['mass spectrometer', 'ion chromatograph'],
    readiness: readiness(4, 8),
  }),
  draftCapability('sample-2', SAMPLE, {
    institutionId: institution(SAMPLES.alborzMembranes),
    country: 'IR',
    kind: 'TECHNOLOGICAL',
    title: markedTexts({ en: 'Casting of flat membranes', fa: 'ساخت غشاهای تخت' }),
    summary: markedTexts({ en: 'Membranes for ultrafiltration, up to one metre wide.' }),
    fields: [fos('2.4', 'Chemical engineering'), fos('2.7', 'Environmental engineering')],
    keywords: ['membrane', 'ultrafiltration'],
    equipment: ['casting line', 'porometer'],
    readiness: readiness(6, 9),
  }),
  draftCapability('sample-3', SAMPLE, {
    institutionId: institution(SAMPLES.damavandUniversity),
    country: 'IR',
    title: markedTexts({ en: 'Electron microscopy of materials', fa: 'میکروسکوپ الکترونی مواد' }),
    fields: [fos('2.5', 'Materials engineering')],
    keywords: ['microscopy'],
    equipment: ['scanning electron microscope'],
    readiness: readiness(1, 4),
  }),
  draftCapability('sample-4', SAMPLE, {
    institutionId: institution(SAMPLES.ovaUniversity),
    country: 'TR',
    title: markedTexts({
      en: 'Testing of drives for vehicles',
      tr: 'Araç tahrik sistemi testleri',
    }),
    fields: [fos('2.3', 'Mechanical engineering')],
    keywords: ['electric vehicle'],
    equipment: ['dynamometer', 'climate chamber'],
    readiness: readiness(3, 7),
  }),
  draftCapability('sample-5', SAMPLE, {
    institutionId: institution(SAMPLES.chenabInstitute),
    country: 'PK',
    title: markedTexts({ en: 'Wastewater of textile mills', ur: 'ٹیکسٹائل ملوں کا گندا پانی' }),
    fields: [fos('2.7', 'Environmental engineering')],
    keywords: ['dye', 'textile'],
    equipment: ['pilot plant'],
    readiness: readiness(3, 6),
  }),
];
