import { createHash } from 'node:crypto';
import type { StoredInstitution } from '../../subgraphs/institutions/institution.js';

/** A text about institutions, with those it means. */
export interface AffiliationCase {
  readonly kind: string;
  readonly text: string;
  /** Ids by part of the text; null for an institution that the hub does not have. */
  readonly answers: readonly (string | null)[];
}

type Make = (institution: StoredInstitution, pick: Pick) => string | null;
/** A number below `below`, always the same for the same record and purpose. */
type Pick = (purpose: string, below: number) => number;

const DEPARTMENTS = [
  'Department of Chemistry',
  'Dept. of Chem. Eng.',
  'Faculty of Medicine',
  'Fakültesi Makine Mühendisliği Bölümü',
  'Jurusan Teknik Informatika',
  'School of Computer Science',
  'Laboratory of Plant Pathology',
  'گروه مهندسی برق',
  'قسم الفيزياء',
  'ফলিত পদার্থবিজ্ঞান বিভাগ',
];
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bUniversity\b/g, 'Univ.'],
  [/Üniversitesi/g, 'Üniv.'],
  [/\bUniversitas\b/g, 'Univ.'],
  [/\bInstitute\b/g, 'Inst.'],
  [/\bTechnology\b/g, 'Technol.'],
  [/\bSciences\b/g, 'Sci.'],
  [/\bScience\b/g, 'Sci.'],
  [/\bEngineering\b/g, 'Eng.'],
  [/\bResearch\b/g, 'Res.'],
  [/\bMedical\b/g, 'Med.'],
  [/\bNational\b/g, 'Natl.'],
  [/\bInternational\b/g, 'Int.'],
  [/\bCollege\b/g, 'Coll.'],
];

const MAKERS: Readonly<Record<string, Make>> = {
  'name, place, country': (it) => joined(shownName(it), placeOf(it), countryOf(it, 'en')),
  'name alone': (it) => shownName(it),
  'other language': (it) => {
    const shown = it.names[0]?.language;
    const other = it.names.find(
      ({ kinds, language }) => language !== shown && language !== 'und' && kinds.includes('LABEL'),
    );
    return other === undefined
      ? null
      : joined(other.value, placeOf(it), countryOf(it, other.language));
  },
  'department, name, address': (it, pick) =>
    joined(
      department(pick),
      shownName(it),
      `${10_000 + pick('code', 89_999)} ${placeOf(it) ?? ''}`,
      countryOf(it, 'en'),
    ),
  'department without a comma': (it, pick) =>
    joined(`${department(pick)} ${shownName(it)} ${placeOf(it) ?? ''}`, countryOf(it, 'en')),
  'abbreviated words': (it, pick) => {
    const short = ABBREVIATIONS.reduce(
      (name, [word, cut]) => name.replace(word, cut),
      shownName(it),
    );
    return short === shownName(it) ? null : joined(department(pick), short, countryOf(it, 'en'));
  },
  'acronym and place': (it) => {
    const acronym = it.names.find(({ kinds }) => kinds.includes('ACRONYM'));
    return acronym === undefined || placeOf(it) === null
      ? null
      : joined(acronym.value, placeOf(it));
  },
  'a slip of the pen': (it, pick) => {
    const wrong = withSlip(shownName(it), pick);
    return wrong === null ? null : joined(department(pick), wrong, countryOf(it, 'en'));
  },
  'capitals without accents': (it) =>
    joined(
      shownName(it).normalize('NFD').replace(/\p{M}/gu, '').toUpperCase(),
      countryOf(it, 'en'),
    ),
};

/** The kinds of text that {@link affiliationCases} makes. */
export const ABSENT = 'not in the hub';
const SEVERAL = 'two institutions';

/**
 * Makes texts from institutions that the hub has, of each kind up to `perKind`, and from some that it does not have;
 * the same records give the same texts.
 */
export function affiliationCases(
  present: readonly StoredInstitution[],
  absent: readonly StoredInstitution[],
  perKind: number,
): readonly AffiliationCase[] {
  const cases: AffiliationCase[] = [];
  for (const [kind, make] of Object.entries(MAKERS)) {
    const made = shuffled(present, kind).flatMap((institution): AffiliationCase[] => {
      const text = make(institution, pickFor(institution));
      return text === null ? [] : [{ kind, text, answers: [institution._id] }];
    });
    cases.push(...made.slice(0, perKind));
  }
  const pairs = shuffled(present, SEVERAL);
  for (let at = 0; at + 1 < Math.min(pairs.length, perKind); at += 2) {
    const both = pairs.slice(at, at + 2);
    const texts = both.map((it) => joined(shownName(it), placeOf(it), countryOf(it, 'en')));
    const text = texts.join(at % 4 === 0 ? '; ' : '\n');
    cases.push({ kind: SEVERAL, text, answers: both.map(({ _id }) => _id) });
  }
  for (const institution of shuffled(absent, ABSENT).slice(0, perKind)) {
    const text = joined(shownName(institution), placeOf(institution), countryOf(institution, 'en'));
    cases.push({ kind: ABSENT, text, answers: [null] });
  }
  return cases;
}

function pickFor({ _id }: StoredInstitution): Pick {
  return (purpose, below) => numberOf(`${_id} ${purpose}`) % below;
}

function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE();
}

function shuffled(institutions: readonly StoredInstitution[], purpose: string) {
  return institutions.toSorted(
    (a, b) => numberOf(`${purpose} ${a._id}`) - numberOf(`${purpose} ${b._id}`),
  );
}

function shownName({ names }: StoredInstitution): string {
  return names[0]?.value ?? '';
}

function placeOf({ locations }: StoredInstitution): string | null {
  return locations[0]?.place ?? null;
}

function countryOf({ country }: StoredInstitution, language: string): string | null {
  if (country === null) return null;
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  return names.of(country) ?? null;
}

function department(pick: Pick): string {
  return DEPARTMENTS[pick('department', DEPARTMENTS.length)] ?? '';
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}

/** The name with a letter left out, doubled or swapped with the next in one of its words of six letters and more. */
function withSlip(name: string, pick: Pick): string | null {
  const words = name.split(' ');
  const long = words.flatMap((word, index) => (/^\p{L}{6,}$/u.test(word) ? [index] : []));
  const index = long[pick('word', Math.max(long.length, 1))];
  const word = index === undefined ? undefined : words[index];
  if (index === undefined || word === undefined) return null;
  const at = 1 + pick('letter', word.length - 2);
  const [head, letter, tail] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  const slips = [
    `${head}${tail}`,
    `${head}${letter}${letter}${tail}`,
    `${head}${tail.slice(0, 1)}${letter}${tail.slice(1)}`,
  ];
  return words.with(index, slips[pick('slip', slips.length)] ?? word).join(' ');
}
