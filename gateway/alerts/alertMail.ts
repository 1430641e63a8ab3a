import type { Found } from '../../subgraphs/technologies/alerts/readAlerts.js';
import type {
  StoredMail,
  StoredSavedSearch,
} from '../../subgraphs/technologies/alerts/savedSearch.js';

/** A mail as it is handed to the mail server. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

const MOST_LISTED = 50;
const MOST_OF_NAME = 100;

/** The question whether an address wants the alerts of a search. */
export function questionMail(
  { name }: Pick<StoredSavedSearch, 'name'>,
  { address, token }: StoredMail,
  publicUrl: string,
): Mail {
  return {
    to: address,
    subject: 'Please confirm alerts of TTEN Hub',
    text: [
      `Someone wants TTEN Hub to send you what the saved search "${shortened(name)}" finds.`,
      '',
      'If it was you, confirm it here within seven days:',
      `${publicUrl}/alerts/confirm/${token}`,
      '',
      'If it was not you, do nothing: you get no further mail.',
      '',
    ].join('\n'),
    headers: { 'auto-submitted': 'auto-generated' },
  };
}

/** What a search has found since the last mail. */
export function alertMail(
  { name }: Pick<StoredSavedSearch, 'name'>,
  { address, token }: StoredMail,
  found: readonly Found[],
  publicUrl: string,
): Mail {
  const leave = `${publicUrl}/alerts/unsubscribe/${token}`;
  const more = found.length - MOST_LISTED;
  const listings = found.length === 1 ? 'listing' : 'listings';
  return {
    to: address,
    subject: `${found.length} new ${listings}: ${shortened(name)}`,
    text: [
      ...found.slice(0, MOST_LISTED).flatMap(linesOf),
      ...(more > 0 ? [`and ${more} more`, ''] : []),
      '-- ',
      `TTEN Hub, saved search "${shortened(name)}". To get no more of these mails: ${leave}`,
      '',
    ].join('\n'),
    headers: {
      'auto-submitted': 'auto-generated',
      'list-unsubscribe': `<${leave}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    },
  };
}

function linesOf({ listing }: Found): readonly string[] {
  const { _id, title, summary, country, source } = listing;
  const head = [title[0]?.value ?? _id, ...(country === null ? [] : [country])].join(' – ');
  return [
    oneLine(head),
    ...(summary[0] === undefined ? [] : [oneLine(summary[0].value)]),
    source.url ?? _id,
    '',
  ];
}

function shortened(name: string): string {
  return [...oneLine(name)].slice(0, MOST_OF_NAME).join('');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
