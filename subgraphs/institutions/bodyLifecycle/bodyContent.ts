import { z } from 'zod';
import { distinct, localizedTexts, plainText } from '../../kit/actions/parseInput.js';
import type { StoredBody } from '../body.js';
import { fieldsSet, optional, recordIdOf } from '../recordInputs.js';

const MOST = 100;

const numbered = z
  .array(
    z.object({
      number: z.int().min(1, 'must be 1 or more'),
      text: localizedTexts(2_000).min(1, 'must have a text'),
    }),
  )
  .max(MOST, `must have at most ${MOST}`);

const content = z.object({
  name: localizedTexts(300).min(1, 'must have a text').optional(),
  acronym: plainText(50).nullish(),
  type: z.string().optional(),
  parentId: recordIdOf('body').nullish(),
  number: z.int().min(1, 'must be 1 or more').nullish(),
  coordinators: distinct(z.string(), MOST).nullish(),
  members: z
    .array(
      z.object({
        country: z.string(),
        since: optional(z.string()),
        until: optional(z.string()),
      }),
    )
    .max(MOST, `must have at most ${MOST}`)
    .nullish(),
  seat: z.object({ city: optional(plainText(200)), country: optional(z.string()) }).nullish(),
  hostInstitutionId: recordIdOf('institution').nullish(),
  agreedAtEventId: recordIdOf('event').nullish(),
  plannedFor: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month as YYYY-MM')
    .nullish(),
  mandate: localizedTexts(5_000).nullish(),
  termsOfReference: numbered.nullish(),
  termsAdoptedAtEventId: recordIdOf('event').nullish(),
  fields: distinct(plainText(200), MOST).nullish(),
  criteria: numbered.nullish(),
  reportDueOn: z.string().nullish(),
});

type Told = z.infer<typeof content>;

/** Reads what is said of a body. */
export const bodyContent = content;

const EMPTY = {
  coordinators: [],
  members: [],
  mandate: [],
  termsOfReference: [],
  fields: [],
  criteria: [],
};

/** The fields that a content sets, and those that follow from them. */
export function bodyFields({ seat, ...told }: Told): Partial<StoredBody> {
  // The enum and the scalars of the schema have seen to the words of types and the forms of countries and days.
  const set = fieldsSet(told, EMPTY) as Partial<StoredBody>;
  return {
    ...set,
    ...(set.name !== undefined && { nameKey: set.name[0]?.value.toLowerCase() ?? '' }),
    ...(seat !== undefined && {
      seatCity: seat?.city ?? null,
      seatCountry: seat?.country ?? null,
    }),
  };
}
