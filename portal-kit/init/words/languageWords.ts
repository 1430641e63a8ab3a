import { normaliseHeading } from './normaliseHeading.js';

/** How headings name the language of a column, as in `Title (EN)` and `Başlık (İngilizce)`. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'en',
    'eng',
    'english',
    'ingilizce',
    'انگلیسی',
    'الإنجليزية',
    'إنجليزي',
    'انگریزی',
    'ইংরেজি',
    'ingilis',
    'inggeris',
    'inggris',
    'anglais',
  ],
  tr: ['tr', 'tur', 'turkish', 'türkçe', 'ترکی', 'التركية', 'turc'],
  ar: ['ar', 'ara', 'arabic', 'arapça', 'عربی', 'عربي', 'العربية', 'আরবি', 'arab', 'arabe'],
  fa: ['fa', 'fas', 'per', 'persian', 'farsi', 'farsça', 'فارسی', 'الفارسية', 'persan'],
  ur: ['ur', 'urd', 'urdu', 'اردو', 'উর্দু'],
  bn: ['bn', 'ben', 'bengali', 'bangla', 'বাংলা'],
  az: ['az', 'aze', 'azerbaijani', 'azərbaycanca', 'azerice'],
  ms: ['ms', 'msa', 'malay', 'melayu', 'malayca'],
  id: ['ind', 'indonesian', 'bahasa', 'endonezce'],
  fr: ['fr', 'fra', 'french', 'fransızca', 'فرانسه', 'الفرنسية', 'français', 'perancis', 'prancis'],
};

/** Words of headings that name a language, and its BCP 47 tag. */
export const LANGUAGE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([tag, words]) =>
    words.flatMap((word) => normaliseHeading(word).map((each) => [each, tag] as const)),
  ),
);
