const LATIN_MARKS = /[\u0300-\u036f]/g;

// Function words of the languages in which members of the network write: two texts that share them share nothing.
const BY_LANGUAGE = {
  english: [
    'a an and are as at be been both but by can each for from has have in into is it its more most no not of on or',
    'other our such that the their them there these they this those through to toward towards under using used use',
    'via was we were which will with within without based new novel',
  ],
  indonesianAndMalay: [
    'dan di ke dari yang untuk dengan pada adalah ini itu atau oleh dalam akan dapat juga karena sebagai tidak bagi',
    'para serta agar lebih secara antara telah sudah bisa boleh ialah kepada daripada seperti cara',
  ],
  turkishAndAzerbaijani: [
    've ile icin bir bu o da de ki veya ya olan olarak gibi daha en cok her ne ise degil var yok uzere kadar sonra',
    'va ucun bu bir ile olan kimi daha en cox her',
  ],
  french: [
    'le la les un une des du de et ou en dans pour par sur avec sans est sont ce cette ces qui que aux au plus son sa',
  ],
  persian: ['و در به از که این آن را با برای است یک تا بر هم یا نیز هر می شود شده های'],
  arabic: ['و في من على إلى عن مع أن إن هذا هذه التي الذي هو هي أو كما ما لا بين كل قد ذلك'],
  urdu: ['اور کے کی کا میں سے کو ہے ہیں پر یہ وہ ایک کہ نے بھی یا تک لئے لیے'],
  bengali: ['এবং ও এর এই যে জন্য থেকে করে করা হয় একটি বা সঙ্গে সাথে তার'],
};

/** Words that carry no meaning of their own, as {@link plainText} writes them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.values(BY_LANGUAGE).flatMap((lines) =>
    lines.flatMap((line) => plainText(line).split(' ')),
  ),
);

/** A text in which accents of Latin letters and capitals make no difference. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(LATIN_MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ı', 'i');
}
