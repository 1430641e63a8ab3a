import { z } from 'zod';
import type { NewRecord } from '../../kit/actions/createRule.js';
import { distinct, localizedTexts, plainText } from '../../kit/actions/parseInput.js';
import type { StoredDateRange } from '../../kit/record.js';
import { isTimeZone, type StoredEvent } from '../event.js';
import { optional, recordIdOf } from '../inputParts.js';

const MOST_TOPICS = 50;
const MOST_ORGANISERS = 20;
const MOST_FIGURES = 20;
const LARGEST = 2 ** 31 - 1;
const HTTP_ADDRESS = z.string().max(2_000, 'must have at most 2000 characters');

const degrees = (most: number) =>
  z.number().min(-most, `must be -${most} to ${most}`).max(most, `must be -${most} to ${most}`);

/** A count as a form gives it. */
export const countInput = z.object({
  value: z.int().min(0, 'must not be negative').max(LARGEST),
  qualifier: z.enum(['EXACT', 'OVER', 'ABOUT']).default('EXACT'),
});

const period = z
  .object({ start: z.string(), end: z.string() })
  .refine(({ start, end }) => end >= start, 'must not end before it starts')
  .transform((days): StoredDateRange => ({ ...days, precision: 'DAY', text: null }));

// What is left out stays as it is, null empties: so each field may be absent or null.
const content = z
  .object({
    name: localizedTexts(300).min(1, 'must have a text').optional(),
    description: localizedTexts(20_000).nullish(),
    type: z.string().optional(),
    mode: z.string().optional(),
    series: plainText(200).nullish(),
    edition: z.int().min(1, 'must be 1 or more').max(LARGEST).nullish(),
    parentId: recordIdOf('event').nullish(),
    bodyId: recordIdOf('body').nullish(),
    organiserIds: distinct(recordIdOf('institution'), MOST_ORGANISERS).nullish(),
    venue: plainText(300).nullish(),
    city: plainText(200).nullish(),
    country: z.string().nullish(),
    location: z.object({ latitude: degrees(90), longitude: degrees(180) }).nullish(),
    timeZone: z
      .string()
      .refine(isTimeZone, 'must be an IANA time zone, for example Asia/Tehran')
      .nullish(),
    period: period.nullish(),
    topics: distinct(plainText(100), MOST_TOPICS).nullish(),
    url: HTTP_ADDRESS.nullish(),
    callForPapers: z
      .object({ url: optional(HTTP_ADDRESS), closesOn: optional(z.string()) })
      .nullish(),
    figures: z
      .array(z.object({ measure: plainText(100), count: countInput }))
      .max(MOST_FIGURES, `must have at most ${MOST_FIGURES} figures`)
      .transform((figures) => figures.map(({ measure, count }) => ({ measure, ...count })))
      .nullish(),
  })
  .transform(({ location, ...rest }) => ({ ...rest, geo: location }));

/** What an event says of itself in a form. */
export type EventContentFields = Partial<Omit<NewRecord<StoredEvent>, 'status'>>;

// The scalars and enums of the schema have seen to the words of enums and the forms of dates, addresses and countries:
// to zod they are strings, to the stored event their own types.
/** Reads what a form says of an event; see {@link eventFieldsSet} for what it sets. */
export const eventContent = content as unknown as z.ZodType<EventContentFields>;

/** An event of which nothing is known. */
export const EMPTY_EVENT = {
  nameKey: '',
  description: [],
  mode: 'UNKNOWN',
  series: null,
  edition: null,
  parentId: null,
  bodyId: null,
  hostInstitutionId: null,
  organiserIds: [],
  venue: null,
  city: null,
  country: null,
  geo: null,
  timeZone: null,
  period: { start: null, end: null, precision: 'DAY', text: null },
  startsOn: null,
  year: null,
  topics: [],
  url: null,
  callForPapers: null,
  figures: [],
  participations: [],
} satisfies Partial<NewRecord<StoredEvent>>;

/** The fields that a content sets: what it leaves out is left out, and null is what the field is when it is empty. */
export function eventFieldsSet(given: EventContentFields): EventContentFields {
  const empty: Record<string, unknown> = EMPTY_EVENT;
  // The fields of the content, each with a value of its type.
  const set = Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, value ?? empty[field] ?? null]),
  ) as EventContentFields;
  return {
    ...set,
    ...(set.name !== undefined && { nameKey: set.name[0]?.value.toLowerCase() ?? '' }),
    ...(set.period !== undefined && daysKeys(set.period)),
  };
}

/** The fields by which lists are ordered and filtered by day. */
export function daysKeys({ start }: StoredDateRange): Pick<StoredEvent, 'startsOn' | 'year'> {
  return { startsOn: start, year: start === null ? null : Number(start.slice(0, 4)) };
}
