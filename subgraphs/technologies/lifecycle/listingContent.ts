import { z } from 'zod';
import type { NewRecord } from '../../kit/actions/createRule.js';
import {
  codeInput,
  distinct,
  localizedTexts,
  moneyInput,
  plainText,
} from '../../kit/actions/parseInput.js';
import type { StoredOffer, StoredRequest } from '../technology.js';

// What is left out stays as it is, null empties: so each field may be absent or null.
const text = (longest: number) => localizedTexts(longest).nullish();
const TITLE = 300;
const PARAGRAPH = 2_000;
const WHOLE_TEXT = 20_000;
const MOST = 50;

const contact = z.object({
  name: optional(plainText(200)),
  role: optional(plainText(200)),
  url: optional(z.string().max(2_000)),
});

const readiness = z.object({ min: z.int(), max: z.int() });

const intellectualProperty = z.object({
  status: z.string(),
  rights: z
    .array(
      z.object({
        number: plainText(100),
        office: plainText(100),
        expiresOn: optional(z.string()),
      }),
    )
    .max(MOST, `must have at most ${MOST} rights`)
    .nullish()
    .transform((rights) => rights ?? []),
});

const listing = {
  title: localizedTexts(TITLE).min(1, 'must have a text').optional(),
  summary: text(PARAGRAPH),
  description: text(WHOLE_TEXT),
  keywords: distinct(plainText(100), MOST).nullish(),
  classifications: z.array(codeInput).max(MOST, `must have at most ${MOST} terms`).nullish(),
  sectors: z.array(codeInput).max(MOST, `must have at most ${MOST} terms`).nullish(),
  sustainableDevelopmentGoals: distinct(
    z.int().min(1, 'must be 1 to 17').max(17, 'must be 1 to 17'),
    17,
  ).nullish(),
  contact: contact.nullish(),
  targetCountries: distinct(z.string(), 250).nullish(),
  cooperationTypes: distinct(z.string(), MOST).nullish(),
  access: z.string().optional(),
  year: z.int().min(1900, 'must be 1900 or later').max(2100, 'must be 2100 or earlier').nullish(),
  taskForceId: recordIdOf('body').nullish(),
  readiness: readiness.nullish(),
};

const offer = z.object({
  ...listing,
  stage: z.string().nullish(),
  intellectualProperty: intellectualProperty.nullish(),
  advantages: text(PARAGRAPH),
  applications: text(PARAGRAPH),
  partnerSought: text(PARAGRAPH),
  exhibitedAtIds: distinct(recordIdOf('event'), MOST).nullish(),
  originProjectId: recordIdOf('project').nullish(),
});

const request = z.object({
  ...listing,
  need: text(PARAGRAPH),
  expertiseSought: text(PARAGRAPH),
  constraints: text(PARAGRAPH),
  budget: moneyInput.nullish(),
  deadline: z.string().nullish(),
  originAssessmentId: recordIdOf('assessment').nullish(),
});

/** An offer nobody has said anything about. */
export const EMPTY_OFFER = {
  advantages: [],
  applications: [],
  stage: null,
  intellectualProperty: null,
  partnerSought: [],
  exhibitedAtIds: [],
  originProjectId: null,
} satisfies Partial<NewRecord<StoredOffer>>;

/** A request nobody has said anything about. */
export const EMPTY_REQUEST = {
  need: [],
  expertiseSought: [],
  constraints: [],
  budget: null,
  originAssessmentId: null,
} satisfies Partial<NewRecord<StoredRequest>>;

/** What an offer and a request have in common before anyone says anything. */
export const EMPTY_LISTING = {
  title: [],
  titleKey: '',
  summary: [],
  description: [],
  keywords: [],
  classifications: [],
  sectors: [],
  sustainableDevelopmentGoals: [],
  contact: null,
  targetCountries: [],
  cooperationTypes: [],
  access: 'PUBLIC',
  state: 'DRAFT',
  publishedAt: null,
  expiresAt: null,
  year: null,
  taskForceId: null,
  readiness: null,
  deadline: null,
} satisfies Partial<NewRecord<StoredOffer>>;

// The scalars and enums of the schema have seen to the words of enums and the forms of dates, addresses and countries:
// to zod they are strings, to the stored listing their own types.
/** Reads what an offer says; see {@link fieldsSet} for what it sets. */
export const offerContent = offer as unknown as z.ZodType<Partial<StoredOffer>>;
/** Reads what a request says; see {@link fieldsSet} for what it sets. */
export const requestContent = request as unknown as z.ZodType<Partial<StoredRequest>>;

/** The fields that a content sets: what it leaves out is left out, and null is what the field is when it is empty. */
export function fieldsSet<Content extends Partial<StoredOffer> | Partial<StoredRequest>>(
  content: Content,
): Content {
  const empty: Record<string, unknown> = { ...EMPTY_LISTING, ...EMPTY_OFFER, ...EMPTY_REQUEST };
  const set = Object.entries(content)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, value ?? empty[field] ?? null]);
  const title = content.title?.[0]?.value;
  return {
    // The fields of Content, each with a value of its type.
    ...(Object.fromEntries(set) as Content),
    ...(title !== undefined && { titleKey: title.toLowerCase() }),
  };
}

function optional<Value extends z.ZodType>(value: Value) {
  return value.nullish().transform((given) => given ?? null);
}

function recordIdOf(kind: string) {
  const form = new RegExp(`^${kind}:[a-z0-9]+:\\S{1,200}$`);
  return z.string().regex(form, `must be the id of a record, as ${kind}:hub:example`);
}
