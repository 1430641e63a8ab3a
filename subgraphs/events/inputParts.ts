import { z } from 'zod';

/** The id of a record of a kind. */
export function recordIdOf(kind: string) {
  const form = new RegExp(`^${kind}:[a-z0-9]+:\\S{1,200}$`);
  return z.string().regex(form, `must be the id of a record, as ${kind}:hub:example`);
}

/** A value that may be left out or null, which both mean that there is none. */
export function optional<Value extends z.ZodType>(value: Value) {
  return value.nullish().transform((given) => given ?? null);
}

/** A country by its code, whose form the scalar has seen to. */
export const countryCode = z.string();
