import { z } from 'zod';

const MOST_TEXTS = 30;
const MOST_VALUES = 200;
const LONGEST_TEXT = 100_000;

/** A text on one line, not empty. */
export const line = (longest: number) => z.string().trim().min(1).max(longest);

/** A value that may be missing; null then. */
export const optional = <Output>(schema: z.ZodType<Output>) =>
  schema.nullish().transform((value) => value ?? null);

/** A list that may be missing; empty then. */
export const listOf = <Output>(schema: z.ZodType<Output>, most = MOST_VALUES) =>
  z
    .array(schema)
    .max(most)
    .nullish()
    .transform((value) => value ?? []);

/** An instant, RFC 3339. */
export const instant = z.iso
  .datetime({
    offset: true,
    error: 'must be an RFC 3339 instant, for example 2026-03-01T09:30:00Z',
  })
  .transform((value) => new Date(value));

/** A calendar day, YYYY-MM-DD. */
export const day = z.iso.date({ error: 'must be a day, YYYY-MM-DD' });

/** ISO 3166-1 alpha-2. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'must be an ISO 3166-1 alpha-2 code, for example TR' });

/** An absolute http or https address. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(2_000);

/** A text and its language. */
export const text = z.object({
  value: z.string().trim().min(1).max(LONGEST_TEXT),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, {
      error: 'must be a BCP 47 tag, for example tr, or und',
    })
    .nullish()
    .transform((value) => value ?? 'und'),
});

/** The same text in several languages, the record's own first. */
export const texts = listOf(text, MOST_TEXTS);

/** A text that every record of its kind has. */
export const requiredTexts = z.array(text).min(1).max(MOST_TEXTS);

/** A term of a vocabulary. */
export const code = z.object({
  scheme: line(50),
  value: line(100),
  label: optional(line(300)),
});

/** An amount in one currency; the amount stays a decimal string. */
export const money = z.object({
  amount: z.string().regex(/^-?\d{1,30}(\.\d{1,10})?$/, {
    error: 'must be a decimal number without separators, for example 12500.50',
  }),
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'must be an ISO 4217 code, for example USD' }),
});

/** An institution a record names: by its id in the network, or by name, to be matched or added as unverified. */
export const institutionReference = z
  .object({
    id: optional(line(300)),
    name: optional(line(500)),
    country: optional(country),
    types: listOf(line(50), 10),
  })
  .refine(({ id, name }) => id !== null || name !== null, {
    error: 'an institution needs an id or a name',
  });

/** What a record of any kind may say of its origin. */
export const origin = {
  /** The record's own page. */
  url: optional(webAddress),
  /** An SPDX id, or words. */
  licence: optional(line(200)),
};
