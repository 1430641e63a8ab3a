import { XMLBuilder } from 'fast-xml-parser';
import type { StoredText } from '../../subgraphs/kit/record.js';
import type { Found } from '../../subgraphs/technologies/alerts/readAlerts.js';
import type { StoredSavedSearch } from '../../subgraphs/technologies/alerts/savedSearch.js';
import { stableName } from './listingFacts.js';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
});

/** An Atom feed (RFC 4287) of what a saved search has found; `selfUrl` is null while nobody knows it. */
export function atomFeed(
  search: Pick<StoredSavedSearch, '_id' | 'name' | 'createdAt'>,
  found: readonly Found[],
  selfUrl: string | null,
): string {
  const latest = found[0]?.alert.foundAt ?? search.createdAt;
  const feed = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    id: urnOf(search._id),
    title: plain(search.name),
    updated: latest.toISOString(),
    author: { name: 'TTEN Hub' },
    ...(selfUrl !== null && {
      link: { '@rel': 'self', '@type': 'application/atom+xml', '@href': selfUrl },
    }),
    entry: found.map(entryOf),
  };
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, feed });
}

function entryOf({ alert, listing }: Found) {
  const { title, summary, description, kind, country, source, publishedAt } = listing;
  const [text] = [...summary, ...description, ...title];
  return {
    id: urnOf(alert._id),
    title: textOf(title[0]),
    updated: alert.foundAt.toISOString(),
    ...(publishedAt !== null && { published: publishedAt.toISOString() }),
    ...(source.url !== null && { link: { '@rel': 'alternate', '@href': plain(source.url) } }),
    category: [kind, ...(country === null ? [] : [country])].map((term) => ({ '@term': term })),
    content: { '@type': 'text', ...textOf(text) },
  };
}

/** An address that never changes for an id, and leads nowhere. */
function urnOf(id: string): string {
  const hex = stableName(id);
  // The form of a UUID of version 8, which is for values of one's own making.
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  return `urn:uuid:${uuid}`;
}

function textOf(text: StoredText | undefined) {
  if (text === undefined) return { '#text': '' };
  const isKnown = text.language !== 'und';
  return { ...(isKnown && { '@xml:lang': text.language }), '#text': plain(text.value) };
}

/** A text without the characters that XML cannot hold, escaped or not; halves of characters are among them. */
function plain(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
