import type { StoredCode, StoredText } from '../../../subgraphs/kit/record.js';
import { hubId, type Origin, texts } from '../drafts.js';

/** The origin of every sample. */
export const SAMPLE: Origin = { citation: null, url: null, sample: true };

/** The word that marks a sample, by the language of its text. */
export const SAMPLE_WORDS: Readonly<Record<string, string>> = {
  ar: 'نموذج',
  az: 'Nümunə',
  bn: 'নমুনা',
  en: 'Sample',
  fa: 'نمونه',
  id: 'Contoh',
  ms: 'Contoh',
  tr: 'Örnek',
  ur: 'نمونہ',
};

/** Local ids of the samples others point at. */
export const SAMPLES = {
  padmaUniversity: 'sample-1',
  nileCentre: 'sample-2',
  khatulistiwaPark: 'sample-3',
  alborzMembranes: 'sample-4',
  paddyDrones: 'sample-5',
  lagoonIncubator: 'sample-6',
  chenabInstitute: 'sample-7',
  ovaUniversity: 'sample-8',
  ovaTransferOffice: 'sample-9',
  khazarCluster: 'sample-10',
  damavandUniversity: 'sample-11',
  deltaBusWorks: 'sample-12',
  jakartaExhibition: 'sample-1',
  jakartaMatchmaking: 'sample-2',
  lagosFestival: 'sample-3',
  desalinationProject: 'sample-1',
  dyeProject: 'sample-2',
  startupProject: 'sample-3',
} as const;

/** Names or titles of a sample by language, each marked as one. */
export function marked(byLanguage: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(byLanguage).map(([language, value]) => {
      const word = SAMPLE_WORDS[language];
      if (word === undefined) throw new Error(`no word marks a sample in the language ${language}`);
      return [language, `${word}: ${value}`];
    }),
  );
}

/** {@link marked}, as texts. */
export function markedTexts(byLanguage: Readonly<Record<string, string>>): StoredText[] {
  return texts(marked(byLanguage));
}

/** The task force with this number. */
export function taskForce(number: number): string {
  return hubId('body', `task-force-${number}`);
}

/** A branch of the economy by ISIC, revision 4. */
export function isic(value: string, label: string): StoredCode {
  return { scheme: 'ISIC', value, label };
}

/** A class of the International Patent Classification. */
export function ipc(value: string, label: string): StoredCode {
  return { scheme: 'IPC', value, label };
}

/** A range of readiness levels; one level when `max` is left out. */
export function readiness(min: number, max = min): { min: number; max: number } {
  return { min, max };
}
