import type { StoredRecord } from '../kit/record.js';
import type { ParticipationMode, PlatformStatus } from './__generated__/resolvers.js';

/** A document of the collection `platforms`: a national or open platform whose records are in the network. */
export interface StoredPlatform extends StoredRecord {
  /** Lower-case letters and digits, unique; the middle part of its records' ids. */
  code: string;
  name: string;
  /** The name in lower case, by which lists are ordered. */
  nameKey: string;
  country: string | null;
  /** Who runs it. */
  ownerInstitutionId: string | null;
  ownerBodyId: string | null;
  homePage: string | null;
  /** How it takes part. */
  participation: ParticipationMode;
  status: PlatformStatus;
  /** What it holds, in words. */
  contents: string[];
  licence: string | null;
  note: string | null;
}
