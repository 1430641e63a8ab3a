import { describe, expect, it } from '@jest/globals';
import { matchKeyOf } from '../../../subgraphs/institutions/matchKey.js';

describe('matchKeyOf', () => {
  it.each([
    ['capitals and accents', 'Boğaziçi Üniversitesi', 'BOGAZICI UNIVERSITESI'],
    ['the four Turkish kinds of i', 'İSTANBUL ISIK', 'istanbul ışık'],
    [
      'the schwa of Azerbaijan',
      'Azərbaycan Texniki Universiteti',
      'Azerbaycan Texniki Universiteti',
    ],
    ['European letters', 'Łódź Straße Ærø', 'lodz strasse aero'],
    ['an ampersand', 'Texas A&M University', 'Texas A and M University'],
    [
      'punctuation',
      'Adana Alparslan Türkeş Bilim-ve-Teknoloji',
      'Adana Alparslan Turkes Bilim ve Teknoloji',
    ],
    ['apostrophes', 'Xi’an Jiaotong', "Xi'an Jiaotong"],
    ['signs for ayn', 'Maʿarif University', 'Maarif University'],
    ['a leading article', 'The University of Lahore', 'University of Lahore'],
    ['an American company', 'Acme Robotics, L.L.C.', 'ACME ROBOTICS'],
    ['two legal forms in a row', 'Acme Co., Ltd.', 'Acme Inc'],
    ['a British company', 'Acme Private Limited', 'Acme PLC'],
    ['a German company', 'Acme GmbH', 'Acme Corp.'],
    ['a Turkish company', 'Baykar Makina San. ve Tic. A.Ş.', 'Baykar Makina'],
    ['a Malaysian company', 'Petronas Sdn. Bhd.', 'Petronas Berhad'],
    ['an Indonesian company', 'PT. Pertamina (Persero), Tbk.', 'Pertamina'],
    ['a country in brackets', 'Pertamina (Indonesia)', 'Pertamina'],
    ['a country by its name of today', 'Türk Traktör (Türkiye)', 'Türk Traktör (Turkey)'],
    ['Arabic vowel signs', 'جَامِعَة القاهرة', 'جامعة القاهرة'],
    ['Arabic and Persian keyboards', 'دانشگاه صنعتي شريف', 'دانشگاه صنعتی شریف'],
    ['Arabic alefs', 'الأكاديمية', 'الاكاديمية'],
    ['Urdu and Arabic keyboards', 'جامعہ کراچی', 'جامعه كراچي'],
    ['stretched Arabic', 'جـــامعة', 'جامعة'],
    ['joiners', 'دانشگاه\u200cها', 'دانشگاهها'],
  ])('makes one key of two spellings: %s', (_what, one, other) => {
    expect(matchKeyOf(one)).toBe(matchKeyOf(other));
  });

  it.each([
    ['brackets that hold no country', 'Space Research (SPARRSO)', 'Space Research'],
    ['a legal form at the start', 'AS Monaco', 'Monaco'],
    ['a legal form within a word', 'Texaco', 'Texa'],
    ['Bengali vowel signs', 'ঢাকা', 'ঢাকি'],
    ['Japanese sound marks', 'ガ', 'カ'],
  ])('keeps apart what differs: %s', (_what, one, other) => {
    expect(matchKeyOf(one)).not.toBe(matchKeyOf(other));
  });

  it.each([
    'The',
    'PT',
    'Co',
    'Company Ltd',
    '(Iran)',
    '!!!',
    '😀',
    'ঢাকা বিশ্ববিদ্যালয়',
    'جامعہ',
    '東京大学',
    '한국',
    'ََ',
  ])('gives "%s" a key that is not empty', (name) => {
    expect(matchKeyOf(name)).not.toBe('');
  });

  it.each([
    'Boğaziçi Üniversitesi',
    'PT. Pertamina (Persero), Tbk.',
    'جامعہ کراچی',
    'The A & B Co. (Egypt)',
  ])('leaves the key of "%s" as it is when asked again', (name) => {
    expect(matchKeyOf(matchKeyOf(name))).toBe(matchKeyOf(name));
  });
});
