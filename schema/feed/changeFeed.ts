import { z } from 'zod';
import { FeedEvent } from './feedEvent.js';
import { FeedInstitution } from './feedInstitution.js';
import { FeedOffer, FeedRequest } from './feedListing.js';
import { FeedProject } from './feedProject.js';
import { instant, line } from './feedValues.js';

/** The kinds of record a portal can give, as they stand at the front of a record's id. */
export const FEED_KINDS = ['offer', 'request', 'institution', 'event', 'project'] as const;

/** A kind of record a portal can give. */
export type FeedKind = (typeof FEED_KINDS)[number];

/** What a record of each kind looks like in the feed. */
export const FEED_RECORDS = {
  offer: FeedOffer,
  request: FeedRequest,
  institution: FeedInstitution,
  event: FeedEvent,
  project: FeedProject,
} as const satisfies Record<FeedKind, z.ZodType>;

/** A record of one kind, as the feed gives it. */
export type FeedRecord<Kind extends FeedKind = FeedKind> = z.output<(typeof FEED_RECORDS)[Kind]>;

/** The most items of a page; what a hub asks for unless its operator says otherwise. */
export const MOST_ITEMS = 1_000;
export const USUAL_ITEMS = 500;

/** A page of a change feed with its items as they came: each is judged by itself, so one bad item costs only itself. */
export const FeedPage = z.object({
  /** Where the next page begins, now or at the next harvest. */
  cursor: z.string().min(1).max(2_000),
  hasMore: z.boolean(),
  items: z.array(z.unknown()).max(MOST_ITEMS),
});

/** What every item says of its record. */
export const FeedItem = z.object({
  /** `<kind>:<portal>:<localId>`, the id of the record in the whole network. */
  id: line(300),
  changedAt: instant.nullish().transform((value) => value ?? null),
  /** True for a record that is no longer there. */
  removed: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
});
