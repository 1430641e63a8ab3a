import type { StoredText } from '../../../../subgraphs/kit/record.js';

/** A source of numbers that look random and are the same in every run. */
export interface Draw {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** One of some values. */
  of<Value>(values: readonly Value[]): Value;
  /** Whether something comes true that does so in `percent` of all cases. */
  chance(percent: number): boolean;
}

/** The numbers that belong to a record: those of one record do not depend on any other. */
export function drawFor(kind: string, number: number): Draw {
  let state = [...`${kind}:${number}`].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619),
    2_166_136_261,
  );
  const next = () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    of<Value>(values: readonly Value[]): Value {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('there is nothing to draw from');
      return value;
    },
    chance: (percent) => below(100) < percent,
  };
}

/** The countries of most records. */
export const COUNTRIES = ['TR', 'MY', 'ID', 'IR', 'PK', 'EG', 'NG', 'BD', 'SA', 'KZ'] as const;

// Without the words that the documented search looks for: how many records have those is drawn by itself.
const WORDS =
  `water energy membrane filter panel storage battery crop soil seed vaccine polymer sensor drone
satellite turbine biogas textile steel alloy ceramic laser optic robot network software model cloud chip antenna
coating enzyme protein culture tissue implant scanner device valve pump boiler engine rotor vessel harbour bridge road
concrete timber leather dye pigment fibre yarn loom press mould casting forging welding assembly packaging logistics
storage cooling drying milling extraction fermentation distillation purification monitoring prediction control
irrigation greenhouse fertiliser livestock dairy poultry fishery forestry mining drilling refining catalyst reactor
pipeline grid meter inverter charger vehicle railway aviation navigation mapping imaging diagnosis therapy rehabilitation
hospital clinic laboratory school training standard quality safety efficient robust portable modular low cost remote
rural coastal arid tropical urban industrial small medium large scale`.split(/\s+/);

/** So many words. */
export function words(draw: Draw, count: number): string {
  return Array.from({ length: count }, () => draw.of(WORDS)).join(' ');
}

/** A text in English and, of some records, in one more language. */
export function text(draw: Draw, count: number): StoredText[] {
  const english = { value: words(draw, count), language: 'en' };
  if (!draw.chance(40)) return [english];
  return [english, { value: words(draw, count), language: draw.of(['tr', 'ar', 'fa', 'ms']) }];
}
