import { HUB_CODE, RESERVED_CODES } from '../../schema/portalCode.js';
import { isWebAddress } from '../../schema/scalars/WebAddress.js';
import { fingerprintOf } from '../kit/fingerprint.js';
import { recordId, type StoredRecord } from '../kit/record.js';
import type { RecordInput } from '../kit/saveRecords.js';
import type {
  HarvestOutcome,
  ParticipationMode,
  PlatformState,
  PlatformStatus,
  SchemaAdditionKind,
} from './__generated__/resolvers.js';

/** What came of the newest harvest of a platform, as stored. */
export interface StoredHarvest {
  startedAt: Date;
  finishedAt: Date;
  outcome: HarvestOutcome;
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  refused: number;
  /** One sentence without addresses; null unless it failed. */
  failure: string | null;
}

/** A field that a platform adds to Query or to a type of the hub, as stored. */
export interface StoredSchemaAddition {
  coordinate: string;
  kind: SchemaAdditionKind;
  description: string | null;
}

/** The schema of a platform in the graph, as stored. */
export interface StoredPlatformSchema {
  /** Id of the version, as `techmart:3`. */
  version: string;
  /** The revision of the graph with which it was noted. */
  revision: number;
  publishedAt: Date;
  adds: StoredSchemaAddition[];
}

/** Someone who speaks for a platform, as stored. */
export interface StoredLiaison {
  name: string;
  role: string | null;
  email: string | null;
  phone: string | null;
  languages: string[];
}

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
  /** When it ceased to take part; null, or absent in a document of an earlier release, while it does. */
  withdrawnAt?: Date | null;
  /** Null or absent before the first. */
  harvest?: StoredHarvest | null;
  /** When the last harvest that came to its end began; null or absent when none did. */
  freshAsOf?: Date | null;
  /** In the order they are to be asked; absent while nobody is named. */
  liaisons?: StoredLiaison[];
  /** Null or absent while it has none in the graph. */
  schema?: StoredPlatformSchema | null;
}

/** What it takes to make a platform that nobody has described yet. */
export interface NewPlatform {
  readonly code: string;
  /** Its code without one. */
  readonly name: string | null;
  readonly country: string | null;
  readonly licence: string | null;
  readonly participation: ParticipationMode;
}

/** A harvest that is complete stays fresh for this long. */
const FRESH_FOR_MS = 24 * 60 * 60 * 1000;

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

/** An active platform of which no more is known. */
export function newPlatform(
  { code, name, country, licence, participation }: NewPlatform,
  now: Date,
): RecordInput<StoredPlatform> {
  const facts = {
    code,
    name: name ?? code,
    nameKey: (name ?? code).toLowerCase(),
    country,
    ownerInstitutionId: null,
    ownerBodyId: null,
    homePage: null,
    participation,
    status: 'ACTIVE' as const,
    contents: [],
    licence,
    note: null,
  };
  return {
    ...facts,
    _id: platformId(code),
    source: {
      platform: HUB,
      localId: code,
      url: null,
      citation: null,
      fetchedAt: now,
      licence: null,
      sample: false,
    },
    fingerprint: fingerprintOf(facts),
  };
}

/** Whether a platform has ceased to take part. */
export function isWithdrawn({ withdrawnAt }: Pick<StoredPlatform, 'withdrawnAt'>): boolean {
  return isPresent(withdrawnAt);
}

/** How the connection of a platform stands at a time. */
export function stateOf(platform: StoredPlatform, now: Date): PlatformState {
  const { participation, harvest, freshAsOf, schema } = platform;
  if (isWithdrawn(platform)) return 'WITHDRAWN';
  const isOld = isPresent(freshAsOf) && now.getTime() - freshAsOf.getTime() > FRESH_FOR_MS;
  if (isOld || harvest?.outcome === 'FAILED') return 'STALE';
  if (isPresent(freshAsOf) || isPresent(schema)) return 'CONNECTED';
  switch (participation) {
    case 'HOSTED':
      return 'CONNECTED';
    case 'NONE':
      return 'NOT_CONNECTED';
    case 'HARVESTED':
    case 'FEDERATED':
      return 'WAITING';
  }
}

/** Whether a field of a stored platform has a value: those of an earlier release lack it. */
function isPresent<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

/** The id of a platform: its record is kept at the hub, whoever runs it. */
export function platformId(code: string): string {
  return recordId('platform', HUB, code);
}
