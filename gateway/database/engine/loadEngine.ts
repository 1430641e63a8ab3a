import { createRequire } from 'node:module';
import type { RoundTrip } from './wireMessage.js';

/** The open engine of one data directory; a process can have one. */
export interface Engine {
  /** Runs one message of the wire protocol. */
  roundTrip(message: Buffer): Promise<RoundTrip>;
  /** Finishes what is running, then flushes and closes. */
  close(): Promise<void>;
}

/** Loads the engine's addon by its path, so that nothing but the checked file is loaded. */
export function loadEngine(addonPath: string): { open(dataDir: string): Promise<Engine> } {
  // The addon exports this class; its files are pinned by content, so the shape cannot vary.
  const addon = createRequire(import.meta.url)(addonPath) as {
    Engine: { open(dataDir: string): Promise<Engine> };
  };
  return addon.Engine;
}
