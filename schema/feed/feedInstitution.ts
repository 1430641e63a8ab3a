import { z } from 'zod';
import {
  country,
  line,
  listOf,
  optional,
  origin,
  requiredTexts,
  webAddress,
} from './feedValues.js';

/** An institution. */
export const FeedInstitution = z.object({
  ...origin,
  /** The name it is shown by first; the others are the same name in other languages. */
  name: requiredTexts,
  aliases: listOf(line(500), 50),
  types: listOf(line(50), 10),
  status: optional(line(50)),
  established: optional(z.int().min(1).max(9999)),
  homePage: optional(webAddress),
  city: optional(line(200)),
  country: optional(country),
  latitude: optional(z.number().min(-90).max(90)),
  longitude: optional(z.number().min(-180).max(180)),
  /** For example scheme ror, isni, wikidata. */
  externalIds: listOf(z.object({ scheme: line(50), value: line(200) }), 50),
});
