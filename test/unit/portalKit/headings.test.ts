import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../gateway/packageRoot.js';
import { CODE_WORDS, readCode } from '../../../portal-kit/init/words/codes/readCode.js';
import { targetFor } from '../../../portal-kit/init/words/concepts.js';
import { normaliseHeading } from '../../../portal-kit/init/words/normaliseHeading.js';
import { HEADING_LANGUAGES, readHeading } from '../../../portal-kit/init/words/readHeading.js';
import { BLIND } from '../../fixtures/portalKit/blind.js';
import { HELD_OUT } from '../../fixtures/portalKit/heldOut.js';
import { readEnums } from './readEnums.js';

const targetOf = (heading: string, kind: 'offer' | 'event' | 'institution' = 'offer') => {
  const [meaning] = readHeading(heading).meanings;
  return meaning === undefined || meaning.confidence < 0.4
    ? null
    : targetFor(kind, meaning.concept);
};

describe('a heading', () => {
  it.each([
    ['İŞ BİRLİĞİ TÜRÜ', 'iş_birliği_türü'],
    ['IŞIK', 'ışık'],
    ['كليدواژه', 'کلیدواژه'],
    ['كليد واژه\u200cها', 'کلید واژه\u200cها'],
    ['المُلخّص', 'ملخص'],
    ['Mots-clés', 'MOTS CLES'],
    ['publicationDate', 'publication date'],
    ['Müəssisə', 'muessise'],
  ])('is the same words as %s and as %s', (one, other) => {
    expect(normaliseHeading(one)).toEqual(normaliseHeading(other));
  });

  it('keeps the vowel signs of Bengali, which are letters there', () => {
    expect(normaliseHeading('শিরোনাম')).toEqual(['শিরোনাম'.normalize('NFC')]);
  });

  it.each([
    ['Title', 'offer', 'title'],
    ['Name', 'offer', 'title'],
    ['Name', 'institution', 'name'],
    ['Institution', 'event', 'host.name'],
    ['Institution', 'offer', 'institution.name'],
    ['Website', 'institution', 'homePage'],
    ['Website', 'offer', 'url'],
  ] as const)('%s of an %s is %s', (heading, kind, target) => {
    expect(targetOf(heading, kind)).toBe(target);
  });

  it('names the language of its column', () => {
    expect(readHeading('Başlık (İngilizce)')).toMatchObject({
      textLanguage: 'en',
      meanings: [{ concept: 'title' }],
    });
    expect(readHeading('title_ar').textLanguage).toBe('ar');
    expect(readHeading('Başlık').textLanguage).toBeNull();
  });

  it.each([
    ...['Number of employees', 'Colour', 'Product weight', 'Warehouse', 'Son güncelleyen'],
    ...['عدد الموظفين', 'تعداد کارکنان', 'রঙ', 'Jumlah Peserta', 'Yatırım Tutarı'],
  ])('%s means nothing to the hub', (heading) => {
    expect(targetOf(heading)).toBeNull();
  });
});

describe('headings that no dictionary was written for', () => {
  /** The share that is guessed right; a guess that is wrong counts as one that is missing. */
  const shareOf = (headings: Readonly<Record<string, string>>) => {
    const all = Object.entries(headings);
    return all.filter(([heading, target]) => targetOf(heading) === target).length / all.length;
  };

  it.each(Object.entries(HELD_OUT))('are mostly understood in %s', (_language, { headings }) => {
    expect(shareOf(headings)).toBeGreaterThanOrEqual(0.7);
  });

  it('are mostly understood where they were never looked at', () => {
    const all = Object.assign({}, ...Object.values(BLIND)) as Record<string, string>;

    expect(shareOf(all)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('the dictionaries', () => {
  it('read every word of theirs as what it stands under, and never as two things in one language', () => {
    const wrong = Object.entries(HEADING_LANGUAGES).flatMap(([language, words]) =>
      Object.entries(words).flatMap(([concept, phrases]) =>
        phrases
          .filter((phrase) => {
            const own = readHeading(phrase).meanings.filter((meaning) =>
              meaning.languages.some((each) => each === language),
            );
            return own.length !== 1 || own[0]?.concept !== concept;
          })
          .map((phrase) => `${language}: ${phrase} is not only ${concept}`),
      ),
    );

    expect(wrong).toEqual([]);
  });

  it('know words for every value of the enums of the hub, and for no other', () => {
    const supergraph = path.join(packageRoot(), 'schema/supergraph.graphql');
    const enums = readEnums(readFileSync(supergraph, 'utf8'));
    const known = Object.fromEntries(
      Object.entries(CODE_WORDS).map(([name, words]) => [name, Object.keys(words).sort()]),
    );

    expect(known).toEqual(
      Object.fromEntries(
        Object.keys(CODE_WORDS).map((name) => [name, [...(enums.get(name) ?? [])].sort()]),
      ),
    );
  });

  it('give a word the same value whatever its case, accents and keyboard', () => {
    expect(readCode('CooperationType', 'ORTAK GİRİŞİM')).toBe('JOINT_VENTURE');
    expect(readCode('CooperationType', 'سرمايه گذارى')).toBe('INVESTMENT');
    expect(readCode('DevelopmentStage', 'PROTOTYPE')).toBe('PROTOTYPE');
    expect(readCode('EventType', 'something else entirely')).toBeNull();
  });
});
