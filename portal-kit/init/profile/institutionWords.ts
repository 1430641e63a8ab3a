/** Words that names of institutions hold, in the languages of the members; most words below are beginnings. */
const WORDS = [
  ...['universit', 'institut', 'ministry', 'department', 'agency', 'authority', 'corporation'],
  ...['company', 'laborator', 'foundation', 'council', 'commission', 'academy', 'bureau', 'center'],
  ...['centre', 'college', 'polytechnic', 'secretariat', 'government', 'republic of', 'gmbh'],
  ...['üniversite', 'enstitü', 'bakanlığı', 'müdürlüğü', 'merkezi', 'anonim şirketi', 'başkanlığı'],
  ...['جامعة', 'معهد', 'وزارة', 'مركز', 'شركة', 'هيئة', 'مؤسسة', 'دانشگاه', 'پژوهش', 'وزارت'],
  ...['مرکز', 'شرکت', 'سازمان', 'یونیورسٹی', 'ادارہ', 'বিশ্ববিদ্যালয়', 'মন্ত্রণালয়', 'ইনস্টিটিউট'],
  ...['nazirliyi', 'akademiya', 'kementerian', 'jabatan', 'syarikat', 'lembaga', 'badan', 'balai'],
  ...['ministère', 'université', 'société', 'agence', 'perusahaan', 'direktorat', 'politeknik'],
];
/** Words that stand by themselves, at an end of the name. */
const FORMS =
  /(?:^|\s)(?:inc|llc|ltd|limited|plc|corp|co|pt|cv|a\.?ş|sdn\.? bhd|bhd|tbk|mmc|asc)\.?$/;

/** Whether a text reads like the name of an institution. */
export function isInstitutionName(text: string): boolean {
  if (text.length > 150) return false;
  const plain = text.toLocaleLowerCase('en').normalize('NFC').replaceAll('i\u0307', 'i');
  return FORMS.test(plain) || WORDS.some((word) => plain.includes(word));
}
