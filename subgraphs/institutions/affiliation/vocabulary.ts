import { foldLetters } from '../matchKey.js';

/** Words for the same thing in the languages of the members and of their registers, abbreviations among them. */
const CONCEPTS: Readonly<Record<string, readonly string[]>> = {
  university: [
    ...['univ', 'uni', 'universitesi', 'universite', 'universitas', 'universiti', 'universiteti'],
    ...['universitat', 'universidad', 'universita', 'universitet', 'université', 'университет'],
    ...['دانشگاه', 'جامعة', 'الجامعة', 'یونیورسٹی', 'جامعہ', 'বিশ্ববিদ্যালয়', 'ইউনিভার্সিটি'],
  ],
  institute: [
    ...['inst', 'institut', 'institusi', 'instituto', 'enstitusu', 'enstitu', 'institutu'],
    ...['институт', 'مؤسسه', 'انستیتو', 'معهد', 'المعهد', 'انسٹیٹیوٹ', 'ইনস্টিটিউট', 'ইন্সটিটিউট'],
  ],
  college: ['coll', 'kolej', 'kolleji', 'koleji', 'کالج', 'كلية', 'কলেজ'],
  academy: ['acad', 'akademi', 'akademia', 'akademisi', 'akademiyasi', 'الأكاديمية', 'اکادمی'],
  school: ['sekolah', 'okulu', 'yuksekokulu', 'sch', 'مدرسه'],
  center: ['centre', 'ctr', 'cent', 'pusat', 'merkezi', 'merkez', 'مرکز', 'مركز', 'سنٹر', 'কেন্দ্র'],
  research: ['res', 'arastirma', 'penelitian', 'riset', 'penyelidikan', 'پژوهش', 'پژوهشی', 'গবেষণা'],
  science: ['sci', 'sciences', 'bilim', 'bilimler', 'bilimleri', 'ilmu', 'sains', 'علوم', 'বিজ্ঞান'],
  technology: ['tech', 'technol', 'technologies', 'teknoloji', 'teknologi', 'فناوری', 'প্রযুক্তি'],
  technical: ['teknik', 'technological', 'فنی', 'صنعتی'],
  engineering: ['eng', 'engn', 'engg', 'muhendislik', 'muhendisligi', 'مهندسی', 'প্রকৌশল'],
  medical: ['med', 'tip', 'tibbi', 'پزشکی', 'طبی', 'الطبية', 'মেডিকেল', 'মেডিক্যাল'],
  health: ['saglik', 'kesehatan', 'kesihatan', 'بهداشت'],
  hospital: ['hosp', 'hastanesi', 'hastane', 'بیمارستان', 'مستشفى', 'হাসপাতাল'],
  faculty: ['fac', 'fakultesi', 'fakultas', 'fakulti', 'faculte', 'دانشکده', 'অনুষদ'],
  department: ['dept', 'dep', 'bolumu', 'jurusan', 'jabatan', 'anabilim', 'قسم', 'گروه', 'বিভাগ'],
  ministry: ['minist', 'bakanligi', 'kementerian', 'nazirliyi', 'وزارت', 'وزارة', 'মন্ত্রণালয়'],
  national: ['natl', 'nat', 'nasional', 'ulusal', 'milli', 'ملی', 'জাতীয়', 'national'],
  international: ['intl', 'int', 'internasional', 'antarabangsa', 'uluslararasi', 'المللی'],
  state: ['negeri', 'devlet', 'دولتی', 'dovlet'],
  islamic: ['islam', 'اسلامی', 'الاسلامیه', 'ইসলামী', 'ইসলামিক'],
  laboratory: ['lab', 'labs', 'laboratories', 'laboratuvari', 'laboratorium', 'makmal'],
  agriculture: ['agric', 'agr', 'agri', 'agricultural', 'tarim', 'pertanian', 'কৃষি', 'کشاورزی'],
};

const STOP_WORDS = [
  ...['of', 'the', 'and', 'for', 'in', 'at', 'on', 'to', 'by', 'an', 'a', 'with'],
  ...['ve', 'ile', 'dan', 'di', 'untuk', 'bagi', 'i', 'yang'],
  ...['de', 'la', 'le', 'du', 'des', 'et', 'da', 'do', 'del', 'und', 'der', 'fur', 'y', 'e'],
  ...['و', 'در', 'از', 'و', 'کا', 'کی', 'کے', 'فی', 'في', 'ও', 'অব', 'এন্ড', 'এবং', 'অফ'],
  // What is left of "Türkiye'nin" and of legal forms says nothing either.
  ...['ltd', 'inc', 'co', 'llc', 'pt', 'tbk', 'sdn', 'bhd', 'pvt', 'gmbh'],
];

/** Parts of institutions, which are named before them and are no institution of their own. */
const UNITS = ['department', 'faculty', 'school', 'laboratory', 'division', 'unit', 'section'];

const concepts: ReadonlyMap<string, string> = new Map(
  Object.entries(CONCEPTS).flatMap(([concept, words]) =>
    words.map((word) => [foldLetters(word), concept] as const),
  ),
);
const stopWords: ReadonlySet<string> = new Set(STOP_WORDS.map(foldLetters));
const genericWords: ReadonlySet<string> = new Set([
  ...Object.keys(CONCEPTS),
  ...UNITS,
  ...['general', 'higher', 'education', 'studies', 'training', 'development', 'applied', 'public'],
  ...['private', 'company', 'organization', 'organisation', 'association', 'foundation', 'society'],
  ...['tinggi', 'agama', 'council', 'board', 'office', 'agency', 'group', 'polytechnic'],
  ...['politeknik', 'central', 'federal', 'republic', 'government', 'islam', 'campus', 'branch'],
]);

/** The word by which all words for one thing are compared; the word itself for most. */
export function conceptOf(word: string): string {
  return concepts.get(word) ?? word;
}

/** Whether a word carries no meaning in a name. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** How much a word tells of which institution is meant: little when very many have it in their names. */
export function weightOf(word: string): number {
  return genericWords.has(word) ? 0.3 : 1;
}

/** Whether a word names a part of an institution, such as a department. */
export function isUnitWord(word: string): boolean {
  return UNITS.includes(word);
}
