import type { StoredSource } from '../../subgraphs/kit/record.js';

/** A source of a record that came from the platform `techmart`. */
export function aSource(localId: string, overrides: Partial<StoredSource> = {}): StoredSource {
  return {
    platform: 'techmart',
    localId,
    url: null,
    citation: null,
    fetchedAt: new Date('2026-01-01T00:00:00Z'),
    licence: null,
    sample: false,
    ...overrides,
  };
}
