import { z } from 'zod';
import { localizedTexts, plainText } from '../kit/actions/parseInput.js';

/** The most entries a list within a record has. */
export const MOST = 50;
/** Characters of a title, of a line and of a text. */
export const LONGEST = { title: 300, line: 500, text: 5_000 } as const;

/** A title in several languages; it may be left out and not be emptied. */
export const title = localizedTexts(LONGEST.title).min(1, 'must have a text').optional();

/** A text in several languages that may be left out or emptied. */
export const text = localizedTexts(LONGEST.text).nullish();

/** A value that may be absent, which is stored as null. */
export function optional<Value extends z.ZodType>(value: Value) {
  return value.nullish().transform((given) => given ?? null);
}

/** At most {@link MOST} entries; the list may be left out or emptied. */
export function listOf<Value extends z.ZodType>(value: Value) {
  return z.array(value).max(MOST, `must have at most ${MOST} entries`).nullish();
}

/** The id of a record of a kind. */
export function recordIdOf(kind: string) {
  const form = new RegExp(`^${kind}:[a-z0-9]+:\\S{1,200}$`);
  return z.string().regex(form, `must be the id of a record, as ${kind}:hub:example`);
}

/** Calendar days from start to end, as stored. */
export const days = z
  .object({ start: optional(z.string()), end: optional(z.string()) })
  .refine(
    ({ start, end }) => start === null || end === null || start <= end,
    'must not end before it starts',
  )
  .transform(({ start, end }) => ({ start, end, precision: 'DAY' as const, text: null }));

/** Something to be reached by a day. */
export const milestone = z.object({
  title: plainText(LONGEST.title),
  dueOn: z.string(),
  doneOn: optional(z.string()),
});

/** An amount of money above nothing; the scalars have seen to the forms of amount and currency. */
export const positiveMoney = z.object({
  amount: z
    .string()
    .refine((amount) => !amount.startsWith('-') && /[1-9]/.test(amount), 'must be greater than 0'),
  currency: z.string(),
});

/**
 * The fields that a content sets: what it leaves out is left out, and null is what the field is when it is empty.
 *
 * @param empty what a record is of which nobody has said anything
 */
export function fieldsGiven<Fields extends object>(
  content: Partial<Fields>,
  empty: Partial<Fields>,
): Partial<Fields> {
  const set = Object.entries(content)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, value ?? empty[field as keyof Fields] ?? null]);
  // The fields of the content, each with a value of its type.
  return Object.fromEntries(set) as Partial<Fields>;
}
