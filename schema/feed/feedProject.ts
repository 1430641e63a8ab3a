import { z } from 'zod';
import {
  country,
  day,
  institutionReference,
  line,
  listOf,
  money,
  optional,
  origin,
  requiredTexts,
  texts,
} from './feedValues.js';

/** A project. */
export const FeedProject = z.object({
  ...origin,
  title: requiredTexts,
  objective: texts,
  kind: optional(line(50)),
  state: optional(line(50)),
  /** Needed when the state is TERMINATED or REJECTED. */
  stateReason: optional(line(1_000)),
  countries: listOf(country),
  leadCountry: optional(country),
  partners: listOf(z.object({ institution: institutionReference, role: optional(line(50)) })),
  fields: listOf(line(200)),
  startsOn: optional(day),
  endsOn: optional(day),
  cost: optional(money),
});
