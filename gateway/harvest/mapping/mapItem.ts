import { z } from 'zod';
import type { Problem } from '../../../import/format.js';
import { parseRow } from '../../../import/formats/mappedRow.js';
import {
  FEED_KINDS,
  FEED_RECORDS,
  FeedItem,
  type FeedKind,
} from '../../../schema/feed/changeFeed.js';
import { mapEvent } from './mapEvent.js';
import { mapInstitution } from './mapInstitution.js';
import { mapOffer, mapRequest } from './mapListing.js';
import { mapProject } from './mapProject.js';
import type { MappedRecord, MappedRecordOrRefusal, RecordFacts } from './mappedRecord.js';

/** What is to be done with an item of a feed. */
export type MappedItem =
  | { readonly status: 'save'; readonly id: string; readonly record: MappedRecord }
  | { readonly status: 'remove'; readonly id: string }
  /** `id` is null for an item that names no record the portal could have. */
  | {
      readonly status: 'refused';
      readonly id: string | null;
      readonly problems: readonly Problem[];
    };

// A feed of our contract has no year; what is made of OAI-PMH does.
const Item = FeedItem.extend({ year: z.int().min(1).max(9999).nullish() });

const RECORD_ID = /^([a-z]+):([a-z0-9]+):(.+)$/su;
// Spaces and what is not seen make ids that look alike.
const UNSEEN = /[\p{C}\p{Z}]/u;

/** Makes a record of one item of a portal's feed, or a refusal; never throws for a bad item. */
export function mapItem(item: unknown, portal: string, now: Date): MappedItem {
  const parsed = parseRow(Item, item);
  if ('status' in parsed) return { status: 'refused', id: null, problems: parsed.problems };
  const { id, changedAt, removed, year = null } = parsed.row;
  const refuse = (field: string, value: string, reason: string, known = true): MappedItem => ({
    status: 'refused',
    id: known ? id : null,
    problems: [{ field, value, reason }],
  });

  const [, kind, code, localId] = RECORD_ID.exec(id) ?? [];
  if (kind === undefined || code === undefined || localId === undefined || UNSEEN.test(id)) {
    return refuse('id', id, 'must be <kind>:<portal>:<localId> without spaces', false);
  }
  if (code !== portal) {
    return refuse('id', id, `must be a record of ${portal}: a portal gives its own only`, false);
  }
  const known = FEED_KINDS.find((candidate) => candidate === kind);
  if (known === undefined) {
    return refuse('id', id, `must begin with one of ${FEED_KINDS.join(', ')}`, false);
  }
  if (removed) return { status: 'remove', id };

  const given = memberOf(item, known);
  if (given === undefined || given === null) {
    return refuse(known, '', `must be the record, since the id begins with ${known}`);
  }
  const facts: RecordFacts = { id, portal, localId, changedAt, year: year ?? null, now };
  const mapped = mapRecord(known, given, facts);
  if ('status' in mapped) return { status: 'refused', id, problems: below(known, mapped.problems) };
  const { row, institutionIds } = mapped;
  const record = { row: { ...row, setAside: below(known, row.setAside) }, institutionIds };
  return { status: 'save', id, record };
}

/** Problems of a record, with their fields as they stand in the item. */
function below(kind: FeedKind, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({
    ...problem,
    field: [kind, problem.field].filter(Boolean).join('.'),
  }));
}

function mapRecord(kind: FeedKind, record: unknown, facts: RecordFacts): MappedRecordOrRefusal {
  switch (kind) {
    case 'offer':
      return parsedBy(FEED_RECORDS.offer, record, (parsed) => mapOffer(parsed, facts));
    case 'request':
      return parsedBy(FEED_RECORDS.request, record, (parsed) => mapRequest(parsed, facts));
    case 'institution':
      return parsedBy(FEED_RECORDS.institution, record, (parsed) => mapInstitution(parsed, facts));
    case 'event':
      return parsedBy(FEED_RECORDS.event, record, (parsed) => mapEvent(parsed, facts));
    case 'project':
      return parsedBy(FEED_RECORDS.project, record, (parsed) => mapProject(parsed, facts));
  }
}

function parsedBy<Schema extends z.ZodType>(
  schema: Schema,
  record: unknown,
  map: (parsed: z.output<Schema>) => MappedRecordOrRefusal,
): MappedRecordOrRefusal {
  const parsed = parseRow(schema, record);
  return 'status' in parsed ? parsed : map(parsed.row);
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  // Any object can be asked for a property it has.
  return (value as Record<string, unknown>)[key];
}
