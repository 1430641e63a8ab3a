import { z } from 'zod';
import {
  code,
  country,
  day,
  instant,
  institutionReference,
  line,
  listOf,
  money,
  optional,
  origin,
  requiredTexts,
  texts,
  webAddress,
} from './feedValues.js';

// Words of the hub's vocabularies stay words here: the domain knows them, and says which are right.
const term = line(50);

const listing = {
  ...origin,
  title: requiredTexts,
  summary: texts,
  description: texts,
  keywords: listOf(line(200)),
  classifications: listOf(code),
  sectors: listOf(code),
  sustainableDevelopmentGoals: listOf(z.int().min(1).max(17), 17),
  institution: optional(institutionReference),
  contact: optional(
    z.object({
      name: optional(line(200)),
      role: optional(line(200)),
      url: optional(webAddress),
    }),
  ),
  country: optional(country),
  targetCountries: listOf(country),
  cooperationTypes: listOf(term, 20),
  access: optional(term),
  publishedAt: optional(instant),
  expiresAt: optional(instant),
  readiness: optional(z.object({ min: z.int(), max: z.int() })),
};

/** A technology offer. */
export const FeedOffer = z.object({
  ...listing,
  advantages: texts,
  applications: texts,
  stage: optional(term),
  intellectualProperty: optional(
    z.object({
      status: term,
      rights: listOf(
        z.object({ number: line(100), office: line(100), expiresOn: optional(day) }),
        100,
      ),
    }),
  ),
  partnerSought: texts,
});

/** A technology request. */
export const FeedRequest = z.object({
  ...listing,
  need: texts,
  expertiseSought: texts,
  constraints: texts,
  budget: optional(money),
  deadline: optional(day),
});
