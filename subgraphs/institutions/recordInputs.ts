import { z } from 'zod';
import { type Refusal, refusal } from '../kit/actions/outcome.js';
import type { ParsedInput } from '../kit/actions/parseInput.js';

/** The id of a record of one kind. */
export function recordIdOf(kind: string) {
  const form = new RegExp(`^${kind}:[a-z0-9]+:\\S{1,200}$`);
  return z.string().regex(form, `must be the id of a record, as ${kind}:hub:example`);
}

/** A value that may be left out or be null, and is null then. */
export function optional<Value extends z.ZodType>(value: Value) {
  return value.nullish().transform((given) => given ?? null);
}

/** Reads those fields of an input that a schema knows, as {@link parseInput} reads one of its fields. */
export function parseFields<Value>(schema: z.ZodType<Value>, input: unknown): ParsedInput<Value> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { status: 'parsed', value: parsed.data };
  const refusals = parsed.error.issues.map(({ path, message }) => {
    const place = path.map(String).join('.');
    return refusal('INVALID', `${place}: ${message}`, place);
  });
  return { status: 'wrong', refusals };
}

/**
 * The fields that a parsed content sets: what it leaves out is left out, and null is what the field is when it is empty.
 *
 * @param empty the fields whose emptiness is something other than null
 */
export function fieldsSet<Content extends object>(
  content: Content,
  empty: Readonly<Record<string, unknown>>,
): Partial<Content> {
  const set = Object.entries(content)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, value ?? empty[field] ?? null]);
  // The fields of Content, each with a value of its type.
  return Object.fromEntries(set) as Partial<Content>;
}

/** Sentences of a kind's rules as refusals that are about no field in particular. */
export function refusalsOf(sentences: readonly string[]): readonly Refusal[] {
  return sentences.map((sentence) => refusal('INVALID', sentence));
}
