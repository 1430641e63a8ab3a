import { FeedPage } from '../../../schema/feed/changeFeed.js';
import { HarvestFailure } from '../HarvestFailure.js';
import type { Page } from './feed.js';

/** Takes a page as a portal wrote it; throws a HarvestFailure for what is none. */
export function readPage(value: unknown): Page {
  const parsed = FeedPage.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') || 'the page';
  throw new HarvestFailure('FEED_BAD_ANSWER', `${place}: ${issue?.message}`, { isPassing: true });
}
