import { z } from 'zod';
import { parseInput, plainText } from '../../kit/actions/parseInput.js';
import { optional } from '../inputParts.js';
import { countInput } from '../lifecycle/eventContent.js';
import type { StoredParticipationRecord } from './participation.js';

const content = z.object({
  count: countInput.nullish(),
  pavilion: z
    .object({
      hall: optional(plainText(100)),
      areaSquareMetres: optional(z.number().positive('must be above 0').max(1_000_000)),
    })
    .nullish(),
  facilitation: plainText(2_000).nullish(),
  members: z
    .array(z.object({ name: plainText(200), role: optional(plainText(200)) }))
    .max(100, 'must have at most 100 members')
    .nullish(),
});

/** A participation of which nothing else is known. */
export const EMPTY_PARTICIPATION = { count: null, pavilion: null, facilitation: null, members: [] };

/** The fields that a form sets: what it leaves out is left out, and null is what the field is when it is empty. */
export function parseContent(given: unknown) {
  const parsed = parseInput(content, given ?? {}, 'content');
  if (parsed.status === 'wrong') return parsed;
  const empty: Record<string, unknown> = EMPTY_PARTICIPATION;
  const set = Object.entries(parsed.value)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, value ?? empty[field]]);
  // The fields of the content, each with a value of its type.
  const value = Object.fromEntries(set) as Partial<StoredParticipationRecord>;
  return { status: 'parsed' as const, value };
}
