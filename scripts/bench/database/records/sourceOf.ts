import type { StoredSource } from '../../../../subgraphs/kit/record.js';
import type { Draw } from './madeTexts.js';

/** The platforms that give the records of the bench. */
export const PLATFORM_CODES = Array.from({ length: 8 }, (_, index) => `bench${index + 1}`);

/** Where a made record came from. */
export function sourceOf(draw: Draw, localId: string): StoredSource {
  return {
    platform: draw.of(PLATFORM_CODES),
    localId,
    url: `https://example.org/records/${localId}`,
    citation: null,
    fetchedAt: new Date(Date.UTC(2026, 0, 1)),
    licence: 'CC-BY-4.0',
    sample: true,
  };
}
