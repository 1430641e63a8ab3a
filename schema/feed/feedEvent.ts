import { z } from 'zod';
import {
  country,
  day,
  institutionReference,
  line,
  listOf,
  optional,
  origin,
  requiredTexts,
  texts,
} from './feedValues.js';

/** An event. */
export const FeedEvent = z.object({
  ...origin,
  name: requiredTexts,
  description: texts,
  type: optional(line(50)),
  status: optional(line(50)),
  mode: optional(line(50)),
  series: optional(line(300)),
  edition: optional(z.int().min(1)),
  host: optional(institutionReference),
  venue: optional(line(300)),
  city: optional(line(200)),
  country: optional(country),
  latitude: optional(z.number().min(-90).max(90)),
  longitude: optional(z.number().min(-180).max(180)),
  /** IANA name, for example Asia/Tehran. */
  timeZone: optional(line(64)),
  startsOn: optional(day),
  endsOn: optional(day),
  topics: listOf(line(200)),
});
