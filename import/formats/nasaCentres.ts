import type { InstitutionMention } from '../format.js';

/** NASA's centres by the abbreviation of the software catalogue, in the names of the patent portfolio. */
const CENTRES: Readonly<Record<string, string>> = {
  AFRC: 'NASA Armstrong Flight Research Center',
  ARC: 'NASA Ames Research Center',
  // Renamed in 2014; the catalogue goes on with the old abbreviation.
  DFRC: 'NASA Armstrong Flight Research Center',
  GRC: 'NASA Glenn Research Center',
  GSFC: 'NASA Goddard Space Flight Center',
  HQ: 'NASA Headquarters',
  JPL: 'NASA Jet Propulsion Laboratory',
  JSC: 'NASA Johnson Space Center',
  KSC: 'NASA Kennedy Space Center',
  LARC: 'NASA Langley Research Center',
  MSFC: 'NASA Marshall Space Flight Center',
  SSC: 'NASA Stennis Space Center',
};

/** Whether a word is the abbreviation of a centre. */
export function isCentreCode(word: string): boolean {
  return word.toUpperCase() in CENTRES;
}

/** The centre an abbreviation or a full name stands for; null when it is neither. */
export function centreMention(codeOrName: string): InstitutionMention | null {
  const words = codeOrName.trim();
  const name = CENTRES[words.toUpperCase()] ?? (/^NASA \S/.test(words) ? words : null);
  return name === null ? null : { name, country: 'US', types: ['GOVERNMENT', 'RESEARCH_CENTRE'] };
}
