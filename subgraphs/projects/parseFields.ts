import type { z } from 'zod';
import { refusal } from '../kit/actions/outcome.js';
import type { ParsedInput } from '../kit/actions/parseInput.js';

/** Reads fields of an input that stand in no content; each refusal names its field below `input`. */
export function parseFields<Value>(schema: z.ZodType<Value>, input: unknown): ParsedInput<Value> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { status: 'parsed', value: parsed.data };
  const refusals = parsed.error.issues.map(({ path, message }) => {
    const place = path.map(String).join('.');
    return place === ''
      ? refusal('INVALID', message)
      : refusal('INVALID', `${place}: ${message}`, place);
  });
  return { status: 'wrong', refusals };
}
