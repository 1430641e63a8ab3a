import type { StoredRecord, StoredText } from '../kit/record.js';
import type { RecordInput } from '../kit/saveRecords.js';
import type { BodyStatus, BodyType } from './__generated__/resolvers.js';

/** A document of the collection `bodies`: an organ of the network or of its members. */
export interface StoredBody extends StoredRecord {
  name: StoredText[];
  /** The first name in lower case, by which lists are ordered. */
  nameKey: string;
  acronym: string | null;
  type: BodyType;
  status: BodyStatus;
  parentId: string | null;
  /** Number among its kind, for example of a task force. */
  number: number | null;
  /** Countries that coordinate it; a task force has at least one. */
  coordinators: string[];
  /** Membership is dated: YYYY-MM-DD, `until` null while it lasts. */
  members: { country: string; since: string | null; until: string | null }[];
  seatCity: string | null;
  seatCountry: string | null;
  hostInstitutionId: string | null;
  /** The event at which it was agreed. */
  agreedAtEventId: string | null;
  /** YYYY-MM, planned formation of a body that does not exist yet. */
  plannedFor: string | null;
  mandate: StoredText[];
  termsOfReference: { number: number; text: StoredText[] }[];
  termsAdoptedAtEventId: string | null;
  fields: string[];
  /** What it has to fulfil before it is formed; absent where nobody set any. */
  criteria?: { number: number; text: StoredText[] }[];
  /** YYYY-MM-DD, as the other days; each absent where nobody told. */
  reportDueOn?: string | null;
  reportedOn?: string | null;
  establishedOn?: string | null;
  dissolvedOn?: string | null;
  /** By which no two bodies belong to each other; the store adds it. */
  parentKey?: string;
}

const EVERY_STATUS = {
  PLANNED: true,
  ACTIVE: true,
  DISSOLVED: true,
} satisfies Record<BodyStatus, true>;

/** All statuses a body can have. */
// The keys are those of the record: it has just been checked to name every status.
export const BODY_STATUSES = Object.keys(EVERY_STATUS) as readonly BodyStatus[];

/** The rules of a stored body that it breaks, as sentences; empty when it is sound. */
export function brokenBodyRules(body: RecordInput<StoredBody>): readonly string[] {
  const broken: string[] = [];
  const { number, plannedFor } = body;
  if (body.name.length === 0) broken.push('a body must have a name');
  if (body.type === 'TASK_FORCE' && body.coordinators.length === 0) {
    broken.push('a task force must have at least one coordinating country');
  }
  if (body.parentId === body._id) broken.push('a body must not belong to itself');
  if (number !== null && !(Number.isInteger(number) && number >= 1)) {
    broken.push(`number must be 1 or more, got ${number}`);
  }
  if (plannedFor !== null && !/^\d{4}-(0[1-9]|1[0-2])$/.test(plannedFor)) {
    broken.push(`plannedFor must be a month as YYYY-MM, got ${plannedFor}`);
  }
  if (plannedFor !== null && body.status !== 'PLANNED') {
    broken.push(`only a PLANNED body says when it is to be formed, got ${body.status}`);
  }
  for (const { country, since, until } of body.members) {
    if (since !== null && until !== null && until < since) {
      broken.push(`the membership of ${country} must not end before it begins`);
    }
  }
  const terms = body.termsOfReference;
  if (new Set(terms.map((term) => term.number)).size < terms.length) {
    broken.push('terms of reference must have numbers of their own');
  }
  if (terms.some(({ text }) => text.length === 0)) {
    broken.push('a term of reference must have a text');
  }
  const { criteria = [], establishedOn = null, dissolvedOn = null } = body;
  if (new Set(criteria.map((criterion) => criterion.number)).size < criteria.length) {
    broken.push('criteria must have numbers of their own');
  }
  if (establishedOn !== null && dissolvedOn !== null && dissolvedOn < establishedOn) {
    broken.push(`a body is not dissolved before it is established, on ${establishedOn}`);
  }
  return broken;
}
