import type { ActedKind } from '../../kit/actions/actionRule.js';
import type { StoredCode, StoredRecord, StoredText } from '../../kit/record.js';
import type { RecordInput } from '../../kit/saveRecords.js';
import type { CapabilityKind, CapabilityState } from '../__generated__/resolvers.js';
import { refusalsOf } from '../recordInputs.js';

/** A document of the collection `capabilities`: what an institution is able to do. */
export interface StoredCapability extends StoredRecord {
  institutionId: string;
  country: string;
  kind: CapabilityKind;
  state: CapabilityState;
  title: StoredText[];
  /** The first title in lower case, by which lists are ordered; the store adds it. */
  titleKey?: string;
  summary: StoredText[];
  fields: StoredCode[];
  keywords: string[];
  equipment: string[];
  readiness: { min: number; max: number } | null;
}

/** The states of a list that names none. */
export const LISTED_CAPABILITIES: readonly CapabilityState[] = ['ACTIVE'];

/** The rules of a stored capability that it breaks, as sentences; empty when it is sound. */
export function brokenCapabilityRules({
  title,
  country,
  readiness,
}: RecordInput<StoredCapability>): readonly string[] {
  const broken: string[] = [];
  if (title.length === 0) broken.push('a capability must have a title');
  if (!/^[A-Z]{2}$/.test(country)) {
    broken.push(`country must be an ISO 3166-1 alpha-2 code in capitals, got ${country}`);
  }
  if (readiness !== null) {
    const { min, max } = readiness;
    const areWhole = Number.isInteger(min) && Number.isInteger(max);
    if (!areWhole || min < 1 || max > 9 || min > max) {
      broken.push(
        `readiness must be from 1 to 9 and not end before it begins, got ${min} to ${max}`,
      );
    }
  }
  return broken;
}

/** What actions need to know of capabilities. */
export const CAPABILITY: ActedKind<StoredCapability> = {
  noun: 'capability',
  stateOf: ({ state }) => state,
  brokenRules: (capability) => refusalsOf(brokenCapabilityRules(capability)),
  taken: {},
};
