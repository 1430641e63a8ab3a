import { isIsni, isLei, isRorId } from './checkDigits.js';

interface Scheme {
  readonly name: string;
  readonly isSound: (id: string) => boolean;
  /** What an id must be, to go on after "must". */
  readonly form: string;
}

/** The registers whose ids can be told right from wrong, by the name of their scheme in lower case. */
const SCHEMES: Readonly<Record<string, Scheme>> = {
  ror: { name: 'a ROR id', isSound: isRorId, form: 'have nine characters with right check digits' },
  isni: {
    name: 'an ISNI',
    isSound: isIsni,
    form: 'have sixteen characters with a right check digit',
  },
  lei: {
    name: 'a legal entity identifier',
    isSound: isLei,
    form: 'have twenty characters with right check digits',
  },
  grid: {
    name: 'a GRID id',
    isSound: isOfForm(/^grid\.\d+\.[0-9a-f]+$/),
    form: 'be as grid.10516.33',
  },
  wikidata: { name: 'a Wikidata id', isSound: isOfForm(/^Q[1-9]\d*$/), form: 'be as Q579553' },
  fundref: {
    name: 'a funder id of Crossref',
    isSound: isOfForm(/^(?:10\.13039\/)?\d+$/),
    form: 'be as 501100004410',
  },
};

/** What is wrong with an id of another register, as a sentence; null for a sound one and for registers not known here. */
export function externalIdProblem(scheme: string, id: string): string | null {
  const known = SCHEMES[scheme.toLowerCase()];
  if (known === undefined || known.isSound(id)) return null;
  return `${known.name} must ${known.form}, got ${id}`;
}

function isOfForm(form: RegExp): (id: string) => boolean {
  return (id) => form.test(id);
}
