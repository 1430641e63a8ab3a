import type { StoredRecord, StoredText } from '../kit/record.js';
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
}
