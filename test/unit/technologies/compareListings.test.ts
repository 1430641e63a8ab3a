import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Comparable,
  compareListings,
  LIKELY,
} from '../../../subgraphs/technologies/matching/compareListings.js';

const LAB = 'institution:hub:lab';
const rarity = () => 1;

interface Said {
  title: string;
  text?: string;
  institution?: string | null;
  right?: string;
  page?: string;
}

const listing = ({ title, text, institution = null, right, page }: Said): Comparable => ({
  title: [{ value: title, language: 'und' }],
  summary: [],
  description: text === undefined ? [] : [{ value: text, language: 'und' }],
  institutionId: institution,
  intellectualProperty: {
    status: 'GRANTED',
    rights: right === undefined ? [] : [{ number: right, office: 'USPTO', expiresOn: null }],
  },
  source: { url: page ?? null },
});
const scoreOf = (a: Said, b: Said) => compareListings(listing(a), listing(b), { rarity }).score;

const LONG =
  'A reverse osmosis unit driven by photovoltaic panels removes salt from brackish groundwater at small scale. ' +
  'It needs no battery, is serviced by villagers after two days of training and runs for ten years.';
const REORDERED =
  'Driven by photovoltaic panels, a small-scale reverse-osmosis unit removes salt from brackish ground water; ' +
  'it needs no battery, runs for ten years and is serviced by villagers after two days of training.';
const OTHER_TEXT =
  'A heat pump dries fruit and vegetables with the waste heat of cold stores, which halves the energy that drying ' +
  'takes. Farmers of one valley share the dryer, and a cooperative sells what it makes in the city.';

describe('near duplicates', () => {
  it.each<[string, Said, Said]>([
    [
      'words in another order, with other punctuation',
      { title: 'Solar-powered desalination unit for villages' },
      { title: 'Desalination Unit for Villages (solar powered)' },
    ],
    [
      'a text with its sentences turned round',
      { title: 'Village desalination by solar power', text: LONG },
      { title: 'Solar powered village desalination', text: REORDERED },
    ],
    [
      'a new title over the old text, by the same institution',
      { title: 'Desalination by sunlight', text: LONG, institution: LAB },
      { title: 'Sun-driven desalination of groundwater', text: LONG, institution: LAB },
    ],
    [
      'a title in another language over the same patent',
      { title: 'Deniz suyu arıtma ünitesi', right: 'US 9,123,456 B2' },
      { title: 'Sea water desalination unit', right: 'US9123456B2' },
    ],
    [
      'an edited title that came from the same page',
      { title: 'Pump', page: 'https://portal.example/offers/17' },
      { title: 'High-pressure feed system', page: 'http://www.portal.example/offers/17/' },
    ],
    [
      'a small change in a title of the same institution',
      { title: 'Low-cost water quality sensor network for rivers', institution: LAB },
      { title: 'Low cost sensors network for river water quality', institution: LAB },
    ],
  ])('are found: %s', (_name, a, b) => {
    expect(scoreOf(a, b)).toBeGreaterThanOrEqual(LIKELY);
  });
});

describe('listings that only resemble each other', () => {
  it.each<[string, Said, Said]>([
    [
      'two of a series',
      { title: 'Centrifugal pump, model 200', institution: LAB },
      { title: 'Centrifugal pump, model 300', institution: LAB },
    ],
    [
      'two phases of one programme',
      { title: 'Smart grid laboratory, Phase I', institution: LAB },
      { title: 'Smart grid laboratory, Phase II', institution: LAB },
    ],
    [
      'the same plain title by different institutions',
      { title: 'Solar water pump', institution: LAB },
      { title: 'Solar water pump', institution: 'institution:hub:other' },
    ],
    [
      'the same title over different texts',
      { title: 'Energy efficiency in agriculture', text: LONG },
      { title: 'Energy efficiency in agriculture', text: OTHER_TEXT },
    ],
    [
      'another subject of the same institution',
      { title: 'Solar desalination unit', text: LONG, institution: LAB },
      { title: 'Fruit dryer with waste heat', text: OTHER_TEXT, institution: LAB },
    ],
    [
      'one subject for two uses',
      { title: 'Membrane filtration for textile effluents' },
      { title: 'Membrane filtration for dairy products' },
    ],
    [
      'rights that are only said to be pending',
      { title: 'Fruit dryer', right: 'pending' },
      { title: 'Heat exchanger', right: 'pending' },
    ],
  ])('are not taken for one: %s', (_name, a, b) => {
    expect(scoreOf(a, b)).toBeLessThan(LIKELY);
  });
});

describe('the comparison of two listings', () => {
  const word = fc.constantFrom(
    'solar',
    'pump',
    'model',
    '200',
    'water',
    'village',
    'heat',
    'dryer',
  );
  const said: fc.Arbitrary<Said> = fc.record({
    title: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    text: fc.array(word, { minLength: 0, maxLength: 30 }).map((words) => words.join(' ')),
    institution: fc.constantFrom(null, LAB, 'institution:hub:other'),
  });

  it('is the same either way round, from 0 to 1', () => {
    fc.assert(
      fc.property(said, said, (a, b) => {
        const score = scoreOf(a, b);
        expect(score).toBe(scoreOf(b, a));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('finds a listing to be itself', () => {
    fc.assert(
      fc.property(said, (a) => {
        expect(scoreOf(a, a)).toBeGreaterThanOrEqual(LIKELY);
      }),
    );
  });

  it('compares each language by itself, and a summary with no description', () => {
    const english = listing({ title: 'Village desalination by solar power', text: LONG });
    const bilingual = {
      ...english,
      summary: [{ value: OTHER_TEXT, language: 'en' }],
      description: [
        {
          value: `${'دستگاه خورشیدی '.repeat(3)}یک دو سه چهار پنج شش هفت هشت نه ده`,
          language: 'fa',
        },
        ...english.description,
      ],
    };
    expect(compareListings(english, bilingual, { rarity }).score).toBeGreaterThanOrEqual(0.9);
  });

  it('takes no notice of a mark that many have', () => {
    const [a, b] = [
      listing({ title: 'Pump', page: 'https://portal.example/list' }),
      listing({ title: 'Dryer', page: 'https://portal.example/list' }),
    ];
    expect(compareListings(a, b, { rarity }).score).toBeGreaterThanOrEqual(LIKELY);
    expect(compareListings(a, b, { rarity, isTelling: () => false }).score).toBe(0);
  });
});
