import type { Paint } from './paint.js';

/** What a command has of the process it runs in. */
export interface Surroundings {
  /** The folder that relative paths and tten.json are looked up in. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly paint: Paint;
  /** Characters in a line of the terminal. */
  readonly width: number;
  readonly fetch: typeof fetch;
  /** Shows how far a command has come, in the place of what it showed before; null clears it. Nothing without a terminal. */
  readonly showProgress: (line: string | null) => void;
}
