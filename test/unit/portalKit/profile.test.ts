import { describe, expect, it } from '@jest/globals';
import { datesOf } from '../../../portal-kit/init/profile/datesOf.js';
import { languageOf } from '../../../portal-kit/init/profile/languageOf.js';
import { numbersOf } from '../../../portal-kit/init/profile/numbersOf.js';
import { separatorOf } from '../../../portal-kit/init/profile/separatorOf.js';
import { encodingOf } from '../../../portal-kit/init/recognise/encodingOf.js';
import { findHeadingRow } from '../../../portal-kit/init/recognise/headingRow.js';

describe('dates', () => {
  it.each([
    [['2026-03-01', '2025-12-31'], null, 'gregorian', false],
    [['15.03.2026', '02.04.2026'], 'dd.MM.yyyy', 'gregorian', false],
    [['01.02.2026', '02.04.2026'], 'dd.MM.yyyy', 'gregorian', false],
    [['03/04/2026', '05/06/2026'], 'dd/MM/yyyy', 'gregorian', true],
    [['03/14/2026', '05/06/2026'], 'MM/dd/yyyy', 'gregorian', false],
    [['۱۴۰۴/۰۷/۱۲', '۱۴۰۴/۰۸/۰۳'], 'yyyy/MM/dd', 'persian', false],
    [['1447/03/12', '1447/12/02'], 'yyyy/MM/dd', 'islamic', false],
    [['০১/০৭/২০২৫', '১৫/০১/২০২৩'], 'dd/MM/yyyy', 'gregorian', false],
    [['10 March 2015', '3 Apr 2016'], 'd MMMM yyyy', 'gregorian', false],
    [['10 Mart 2015', '1 Ağustos 2016'], 'd MMMM yyyy', 'gregorian', false],
    [['January 10, 2017', 'May 1, 2018'], 'MMMM d, yyyy', 'gregorian', false],
    [['۱۰ اسفند ۱۴۰۳', '۱ فروردین ۱۴۰۴'], 'd MMMM yyyy', 'persian', false],
    [['٣ شعبان ١٤٤٦', '5 ربيع الأول 1446'], 'd MMMM yyyy', 'islamic', false],
    [['৭ জানুয়ারি ২০২০', '১২ মে ২০২১'], 'd MMMM yyyy', 'gregorian', false],
    [['2026-03-01 09:30', '2026-03-02 10:00'], null, 'gregorian', false],
  ] as const)('%j are written as %s, %s', (values, form, calendar, isAmbiguous) => {
    expect(datesOf(values)).toMatchObject({ form, calendar, isAmbiguous });
  });

  it.each([
    [['12', '13']],
    [['Room 3 of 2026', 'Hall 4 of 2026']],
    [['1.250,50', '3.100,00']],
    [['TR-01', '2026-03-01']],
    [[]],
  ])('%j are none', (values) => {
    expect(datesOf(values)).toBeNull();
  });
});

describe('numbers', () => {
  it.each([
    [['1.250.000,50', '840.000,00'], ',', false, false],
    [['1,250,000.50'], '.', false, false],
    [['12,5', '3,25'], ',', false, false],
    [['1,250', '2,500'], '.', true, true],
    [['৪৫০', '৩২০'], null, false, true],
    [['40.3777', '39.2089'], '.', false, false],
  ] as const)('%j have the decimal sign %s', (values, decimal, isAmbiguous, isWhole) => {
    expect(numbersOf(values)).toMatchObject({ decimal, isAmbiguous, isWhole });
  });

  it('are none where a value has a leading zero or a letter', () => {
    expect(numbersOf(['0125551234'])).toBeNull();
    expect(numbersOf(['12', 'A13'])).toBeNull();
  });
});

describe('the language of texts', () => {
  it.each([
    ['fa', 'غشایی برای جداسازی نمک از آب لب‌شور که با فشار کم کار می‌کند'],
    ['ar', 'تعمل الوحدة بألواح شمسية وتنتج ألف لتر من الماء العذب يوميا'],
    ['ur', 'نظام کو شمسی توانائی سے چلنا چاہیے اور مقامی لوگ اسے سنبھال سکیں'],
    ['bn', 'গ্রামের পরিবারের জন্য সস্তা ফিল্টার তৈরি ও পরীক্ষা করা'],
    ['tr', 'Küçük yerleşimler için taşınabilir güneş enerjili arıtma'],
    ['az', 'Müəssisənin əsas fəaliyyəti yüksək texnologiyaların inkişafıdır'],
    ['ms', 'Bahan dicampur supaya terurai dalam tanah, sesuai untuk kilang dan tidak mahal'],
    ['fr', 'Le four concentre la lumière sur une chambre et économise du bois par semaine'],
    ['en', 'The room is insulated with husk panels and cooled by ice that is made at noon'],
  ])('is %s', (language, text) => {
    expect(languageOf([text])).toBe(language);
  });

  it('is not told by a few letters or by names', () => {
    expect(languageOf(['A1', 'B2'])).toBeNull();
    expect(languageOf(['Jakarta', 'Bandung', 'Surabaya', 'Medan'])).toBeNull();
  });
});

describe('values in one cell', () => {
  it.each([
    [['water; energy', 'health'], ';'],
    [['نانو، آب، غشا', 'پزشکی، شنوایی'], '،'],
    [['licence, joint venture', 'supply'], ','],
  ])('%j are divided by %s', (values, sign) => {
    expect(separatorOf(values)).toBe(sign);
  });

  it('are not seen in sentences', () => {
    const text =
      'The unit runs on sunlight, which is plentiful there, and treats two thousand litres of water a day';

    expect(separatorOf([text, `${text}, without chemicals`])).toBeNull();
  });
});

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', Buffer.from('Başlık;Özet')],
    ['utf-16le', Buffer.from('\uFEFFBaşlık;Özet', 'utf16le')],
    ['utf-16le', Buffer.from('Title;Summary', 'utf16le')],
    // "Başlık;Özet" in windows-1254.
    [
      'windows-1254',
      Buffer.from([0x42, 0x61, 0xfe, 0x6c, 0xfd, 0x6b, 0x3b, 0xd6, 0x7a, 0x65, 0x74]),
    ],
    // "عنوان" in windows-1256.
    ['windows-1256', Buffer.from([0xda, 0xe4, 0xe6, 0xc7, 0xe4, 0x3b, 0xda, 0xe4])],
  ])('is %s', (encoding, bytes) => {
    expect(encodingOf(bytes)).toMatchObject({ encoding });
  });
});

describe('the row of the headings', () => {
  it('is below titles and empty rows', () => {
    const rows = [
      ['Talep listesi', null],
      [null, null, null],
      ['Kod', 'Başlık', 'Özet'],
      ['A1', 'x', 'y'],
    ];

    expect(findHeadingRow(rows)).toBe(2);
  });

  it('is the first where the list begins at once', () => {
    expect(
      findHeadingRow([
        ['Kod', 'Başlık'],
        ['1', 'x'],
      ]),
    ).toBe(0);
  });
});
