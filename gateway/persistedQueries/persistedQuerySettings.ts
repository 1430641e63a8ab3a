import type { RegisteredOperations } from './parseManifest.js';

/** Which operations may be asked by their hash alone, and by whom which else. */
export interface PersistedQuerySettings {
  readonly registered: RegisteredOperations;
  /** Whether the public may send those only. */
  readonly onlyRegistered: boolean;
  /** Bytes of the texts that clients have sent. */
  readonly maxBytes: number;
}

/** Some thousand operations of usual length. */
export const DEFAULT_MAX_BYTES = 10_000_000;

/** The settings where nothing else is configured. */
export const NONE_REGISTERED: PersistedQuerySettings = {
  registered: new Map(),
  onlyRegistered: false,
  maxBytes: DEFAULT_MAX_BYTES,
};
