import { z } from 'zod';
import type { NewRecord } from '../../kit/actions/createRule.js';
import { codeInput, distinct, moneyInput, plainText } from '../../kit/actions/parseInput.js';
import {
  days,
  fieldsGiven,
  LONGEST,
  listOf,
  MOST,
  milestone,
  optional,
  positiveMoney,
  recordIdOf,
  text,
  title,
} from '../content.js';
import { compareDecimals } from '../decimal.js';
import type { StoredProject } from '../project.js';

const MOST_COUNTRIES = 250;

const partner = z
  .object({
    institutionId: optional(recordIdOf('institution')),
    name: optional(plainText(LONGEST.title)),
    country: optional(z.string()),
    role: z.string(),
    sharePercent: optional(
      z.string().refine((share) => compareDecimals(share, '0') > 0, 'must be greater than 0'),
    ),
  })
  .refine(
    ({ institutionId, name, country }) =>
      institutionId === null ? name !== null : name === null && country === null,
    'must have either institutionId, or name and country of a partner that is not in the directory',
  );

const resource = z.object({
  kind: z.string(),
  description: plainText(LONGEST.line),
  quantity: optional(z.int().min(1, 'must be 1 or more')),
  givenByInstitutionId: optional(recordIdOf('institution')),
});

const administrator = z
  .object({
    name: optional(plainText(200)),
    institutionId: optional(recordIdOf('institution')),
  })
  .refine(
    ({ name, institutionId }) => name !== null || institutionId !== null,
    'must name a person or an institution',
  );

const budgetLine = z.object({
  purpose: z.string(),
  description: optional(plainText(LONGEST.line)),
  amount: moneyInput,
});

const content = z.object({
  title,
  objective: text,
  kind: z.string().optional(),
  countries: distinct(z.string(), MOST_COUNTRIES).nullish(),
  leadCountry: z.string().nullish(),
  partners: listOf(partner),
  administrator: administrator.nullish(),
  resources: listOf(resource),
  milestones: listOf(milestone),
  budget: listOf(budgetLine),
  fields: distinct(plainText(100), MOST).nullish(),
  classifications: z.array(codeInput).max(MOST, `must have at most ${MOST} terms`).nullish(),
  period: days.nullish(),
  url: z.string().max(2_000, 'must have at most 2000 characters').nullish(),
});

/** What of a project the content gives. */
export type ProjectContent = Partial<NewRecord<StoredProject>>;

// The scalars and enums of the schema have seen to the words of enums and the forms of dates, addresses and countries:
// to zod they are strings, to the stored project their own types.
/** Reads what a project says. */
export const projectContent = content as unknown as z.ZodType<ProjectContent>;

/** Money committed to a project. */
export const commitment = z.object({
  funder: plainText(LONGEST.title),
  instrument: optional(plainText(LONGEST.title)),
  amount: positiveMoney,
});

/** A project nobody has said anything about. */
export const EMPTY_PROJECT = {
  access: 'PARTICIPANTS',
  title: [],
  titleKey: '',
  objective: [],
  kind: 'OTHER',
  state: 'IDEA',
  stateReason: null,
  countries: [],
  leadCountry: null,
  partners: [],
  fields: [],
  classifications: [],
  period: { start: null, end: null, precision: 'DAY', text: null },
  startsOn: null,
  approvedOn: null,
  year: null,
  cost: null,
  funding: [],
  decidedAtEventId: null,
  url: null,
  administrator: null,
  resources: [],
  milestones: [],
  budget: [],
  continuations: [],
  announcedOfferIds: [],
} satisfies NewRecord<StoredProject>;

/** The fields that a content sets, with those that follow from them. */
export function projectFields(given: ProjectContent): ProjectContent {
  const fields = fieldsGiven(given, EMPTY_PROJECT);
  const first = fields.title?.[0]?.value;
  return { ...fields, ...(first !== undefined && { titleKey: first.toLowerCase() }) };
}

/** By which day and year a project is listed: those of its start, else of its approval. */
export function listedBy({
  period,
  approvedOn,
}: Pick<StoredProject, 'period' | 'approvedOn'>): Pick<StoredProject, 'startsOn' | 'year'> {
  const startsOn = period.start ?? approvedOn;
  return { startsOn, year: startsOn === null ? null : Number(startsOn.slice(0, 4)) };
}
