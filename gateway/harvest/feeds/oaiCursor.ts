import { z } from 'zod';

/** Where a harvest over OAI-PMH stands; kept between runs as text. */
export interface OaiCursor {
  /** The list asked for begins at this datestamp; null for everything. */
  readonly from: string | null;
  /** Of the next page of that list; null to begin it. */
  readonly token: string | null;
  /** Where the next list begins: when the repository answered first. Null before it has. */
  readonly next: string | null;
  /** How often the list was begun again because its token had expired. */
  readonly restarts: number;
}

const LONGEST_TOKEN = 2_000;

const Cursor = z.object({
  from: z.string().max(40).nullable(),
  token: z.string().max(LONGEST_TOKEN).nullable(),
  next: z.string().max(40).nullable(),
  restarts: z.int().min(0),
});

const BEGINNING: OaiCursor = { from: null, token: null, next: null, restarts: 0 };

/** Reads what {@link writeOaiCursor} wrote; the beginning of everything for null, and for what is no such text. */
export function readOaiCursor(text: string | null): OaiCursor {
  if (text === null) return BEGINNING;
  try {
    const parsed = Cursor.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : BEGINNING;
  } catch {
    return BEGINNING;
  }
}

/** The cursor as text. */
export function writeOaiCursor({ from, token, next, restarts }: OaiCursor): string {
  return JSON.stringify({ from, token, next, restarts });
}
