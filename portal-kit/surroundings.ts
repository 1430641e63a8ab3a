import type { Person } from './init/ask/person.js';
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
  /** Whom to ask; null where nobody sits at a terminal. */
  readonly person: Person | null;
  /** Writes a line while a command runs; its answer comes at the end. */
  readonly say: (line: string) => void;
  /** Aborts when the process is asked to stop; before this is called, that ends it at once. */
  readonly stopAsked: () => AbortSignal;
  /** Shows how far a command has come, in the place of what it showed before; null clears it. Nothing without a terminal. */
  readonly showProgress: (line: string | null) => void;
}
