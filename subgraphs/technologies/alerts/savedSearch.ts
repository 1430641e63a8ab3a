import type { ActedKind } from '../../kit/actions/actionRule.js';
import type { StoredRecord } from '../../kit/record.js';
import { PUBLIC_VIEWER, type Viewer } from '../../kit/viewer.js';
import type { SavedSearchState, TechnologyFilter } from '../__generated__/resolvers.js';

/** Where found listings are posted to. */
export interface StoredWebhook {
  url: string;
  /** Signs what is posted; shown once and told to nobody afterwards. */
  secret: string;
  setAt: Date;
}

/** Whom found listings are written to. */
export interface StoredMail {
  address: string;
  /** In the links by which the address is confirmed and left. */
  token: string;
  askedAt: Date;
  /** Nothing but the question is sent before. */
  confirmedAt: Date | null;
  /** When the question is to be sent, again perhaps; null when it was sent, or given up. */
  questionDueAt: Date | null;
  questionTries: number;
}

/** What went wrong with a webhook since it last took something. */
export interface StoredWebhookTrouble {
  failures: number;
  reason: string;
  at: Date;
}

/** A document of the collection `savedSearches`. */
export interface StoredSavedSearch extends StoredRecord {
  /** Subject of who saved it, and who alone may know of it. */
  ownerSubject: string;
  name: string;
  query: string | null;
  filter: TechnologyFilter;
  state: SavedSearchState;
  /** The owner, as the token said that came with the last change; see {@link readerOf}. */
  reader: Viewer;
  readerAt: Date;
  /** In the address of the feed, which whoever knows it can read. */
  feedKey: string;
  webhook: StoredWebhook | null;
  mail: StoredMail | null;
  /** Listings that appeared earlier are none of its alerts. */
  since: Date;
  /** Up to when listings have been looked through; a bookmark that is moved without a new version. */
  lookedAt: Date;
  /** Noted without a new version, as the bookmark is. */
  webhookTrouble: StoredWebhookTrouble | null;
  /** Set when the webhook was given up; null again for a new one. */
  webhookDeadAt: Date | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const RIGHTS_DAYS = 90;

/** When the owner's rights are no longer taken from the last change. */
export function rightsUntil({ readerAt }: Pick<StoredSavedSearch, 'readerAt'>): Date {
  return new Date(readerAt.getTime() + RIGHTS_DAYS * DAY_MS);
}

/**
 * Whom alerts are read for: the owner with the rights of the last change, and after ninety days without one the public.
 * Nobody tells the hub when someone loses a right, and alerts must not go on for ever by a token of long ago.
 */
export function readerOf(search: Pick<StoredSavedSearch, 'reader' | 'readerAt'>, at: Date): Viewer {
  return at < rightsUntil(search) ? search.reader : PUBLIC_VIEWER;
}

/** What actions need to know of saved searches. */
export const SAVED_SEARCH: ActedKind<StoredSavedSearch> = {
  noun: 'saved search',
  stateOf: ({ state }) => state,
  brokenRules: () => [],
  taken: {},
  untold: ['feedKey', 'webhook', 'mail', 'reader', 'readerAt', 'lookedAt', 'webhookTrouble'],
};
