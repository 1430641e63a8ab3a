import type { StoredEvent } from '../../subgraphs/events/event.js';
import type { StoredInstitution } from '../../subgraphs/institutions/institution.js';
import type { StoredSource } from '../../subgraphs/kit/record.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import type { StoredProject } from '../../subgraphs/projects/project.js';
import { expiryOf, type StoredTechnology } from '../../subgraphs/technologies/technology.js';
import type { DomainDraft, SaidPublication } from '../format.js';

/** A record ready to be saved, and the collection it belongs to. */
export type FinishedRecord =
  | { readonly domain: 'technologies'; readonly record: RecordInput<StoredTechnology> }
  | { readonly domain: 'institutions'; readonly record: RecordInput<StoredInstitution> }
  | { readonly domain: 'events'; readonly record: RecordInput<StoredEvent> }
  | { readonly domain: 'projects'; readonly record: RecordInput<StoredProject> };

/** Adds what only the run knows: the fingerprint, when the record was taken over, and whether a listing is open. */
export function finishRecord(content: DomainDraft, fingerprint: string, now: Date): FinishedRecord {
  const added = <Source extends Omit<StoredSource, 'fetchedAt'>>(source: Source) => ({
    source: { ...source, fetchedAt: now },
    fingerprint,
  });
  switch (content.domain) {
    case 'technologies': {
      const { draft, publication } = content;
      const published = publicationOf(draft, publication, now);
      const record = { ...draft, ...published, ...added(draft.source) };
      // A spread of two kinds of draft: TypeScript does not keep kind and fields together.
      return { domain: 'technologies', record: record as RecordInput<StoredTechnology> };
    }
    case 'institutions':
      return {
        domain: 'institutions',
        record: { ...content.draft, ...added(content.draft.source) },
      };
    case 'events':
      return { domain: 'events', record: { ...content.draft, ...added(content.draft.source) } };
    case 'projects':
      return { domain: 'projects', record: { ...content.draft, ...added(content.draft.source) } };
  }
}

type Publication = Pick<StoredTechnology, 'state' | 'publishedAt' | 'expiresAt'>;

/**
 * A listing leaves the lists a year after its publication, which is now unless its source says when; or when its source
 * says, or with its deadline, if that is earlier. One that is published by the run and whose deadline is over was never
 * in the lists.
 */
function publicationOf(
  { deadline }: { deadline: string | null },
  said: SaidPublication | undefined,
  now: Date,
): Publication {
  const publishedAt = said?.publishedAt ?? now;
  const ends = [expiryOf(publishedAt), said?.expiresAt, deadline && endOfDay(deadline)];
  const expiresAt = new Date(Math.min(...ends.flatMap((end) => (end ? [end.getTime()] : []))));
  if (expiresAt >= now) return { state: 'PUBLISHED', publishedAt, expiresAt };
  if (said?.publishedAt) return { state: 'EXPIRED', publishedAt, expiresAt };
  return {
    state: 'EXPIRED',
    publishedAt: null,
    expiresAt: deadline === null ? expiresAt : new Date(`${deadline}T00:00:00Z`),
  };
}

function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999Z`);
}
