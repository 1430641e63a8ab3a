import { createHash } from 'node:crypto';
import type { StoredTechnology } from '../../subgraphs/technologies/technology.js';

/** What an alert says of a listing, to whom it is delivered. */
export function listingFacts(listing: StoredTechnology) {
  const { _id, kind, title, summary, country, institutionId, publishedAt, expiresAt, source } =
    listing;
  return {
    id: _id,
    kind,
    title,
    summary,
    country,
    institutionId,
    publishedAt,
    expiresAt,
    url: source.url,
  };
}

/** A name of an alert that is the same whenever it is delivered, and tells nothing. */
export function stableName(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32);
}
