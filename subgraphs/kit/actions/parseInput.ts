import { z } from 'zod';
import { type Refusal, refusal } from './outcome.js';

/** An input as its schema makes it, or what is wrong with it, field by field. */
export type ParsedInput<Value> =
  | { readonly status: 'parsed'; readonly value: Value }
  | { readonly status: 'wrong'; readonly refusals: readonly Refusal[] };

/** Reads an input field by a schema; `field` is its place below `input`. */
export function parseInput<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  field: string,
): ParsedInput<Value> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { status: 'parsed', value: parsed.data };
  const refusals = parsed.error.issues.map(({ path, message }) => {
    const place = [field, ...path.map(String)].join('.');
    return refusal('INVALID', `${place}: ${message}`, place);
  });
  return { status: 'wrong', refusals };
}

/** A line or a paragraph of text without blanks around it, 1 to `longest` characters. */
export function plainText(longest: number) {
  return z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(longest, `must have at most ${longest} characters`);
}

/** A text in several languages, each language once, the record's own first. */
export function localizedTexts(longest: number) {
  return z
    .array(z.object({ value: plainText(longest), language: z.string() }))
    .max(20, 'must have at most 20 languages')
    .refine(isEachOnce, 'must have each language once');
}

/** At most `most` values, each once. */
export function distinct<Value extends z.ZodType>(value: Value, most: number) {
  return z
    .array(value)
    .max(most, `must have at most ${most} values`)
    .transform((values) => [...new Set(values)]);
}

/** A term of a vocabulary. */
export const codeInput = z.object({
  scheme: plainText(50),
  value: plainText(200),
  label: plainText(300)
    .nullish()
    .transform((label) => label ?? null),
});

/** An amount of money; the scalars have seen to the forms of amount and currency. */
export const moneyInput = z.object({
  amount: z.string().refine((amount) => !amount.startsWith('-'), 'must not be negative'),
  currency: z.string(),
});

function isEachOnce(texts: readonly { readonly language: string }[]): boolean {
  const languages = texts.map(({ language }) => language.toLowerCase());
  return new Set(languages).size === languages.length;
}
