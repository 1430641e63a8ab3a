import { HUB_CODE, RESERVED_CODES } from '../../schema/portalCode.js';
import { isWebAddress } from '../../schema/scalars/WebAddress.js';
import { recordId, type StoredRecord } from '../kit/record.js';
import type { RecordInput } from '../kit/saveRecords.js';
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

/** Code of the hub itself. */
export const HUB = HUB_CODE;

const EVERY_STATUS = {
  DECIDED: true,
  PLANNED: true,
  ACTIVE: true,
  RETIRED: true,
} satisfies Record<PlatformStatus, true>;

/** All statuses a platform can have. */
// The keys are those of the record: it has just been checked to name every status.
export const PLATFORM_STATUSES = Object.keys(EVERY_STATUS) as readonly PlatformStatus[];

/** The rules of a stored platform that it breaks, as sentences; empty when it is sound. */
export function brokenPlatformRules(platform: RecordInput<StoredPlatform>): readonly string[] {
  const broken: string[] = [];
  const { code, homePage } = platform;
  if (!/^[a-z0-9]{2,32}$/.test(code)) {
    broken.push(`code must be 2 to 32 lower-case letters and digits, got ${code}`);
  }
  if (code !== HUB && RESERVED_CODES.has(code)) {
    broken.push(`code must not be a word of the hub, got ${code}`);
  }
  if (code === HUB && platform.participation !== 'HOSTED') {
    broken.push(`the code ${HUB} is that of the hub itself, which is HOSTED`);
  }
  if (platform._id !== platformId(code)) {
    broken.push(`the id of a platform must be ${platformId(code)}, got ${platform._id}`);
  }
  if (platform.name.trim() === '') broken.push('a platform must have a name');
  if (homePage !== null && !isWebAddress(homePage)) {
    broken.push(`homePage must be an http or https address, got ${homePage}`);
  }
  return broken;
}

/** The id of a platform: its record is kept at the hub, whoever runs it. */
export function platformId(code: string): string {
  return recordId('platform', HUB, code);
}
