import type { ActedKind } from '../../kit/actions/actionRule.js';
import type { StoredCode, StoredRecord, StoredText } from '../../kit/record.js';
import type { RecordInput } from '../../kit/saveRecords.js';
import type {
  AreaAssistanceDirection,
  AreaAssistanceKind,
  CooperationAreaState,
} from '../__generated__/resolvers.js';
import { refusalsOf } from '../recordInputs.js';

/** Help that is asked for or given. */
export interface StoredAreaAssistance {
  kind: AreaAssistanceKind;
  direction: AreaAssistanceDirection;
  /** In what, and for whom. */
  subject: StoredText[];
}

/** A document of the collection `cooperationAreas`: where an institution wants to work with other countries. */
export interface StoredCooperationArea extends StoredRecord {
  institutionId: string;
  country: string;
  state: CooperationAreaState;
  title: StoredText[];
  /** The first title in lower case, by which lists are ordered; the store adds it. */
  titleKey?: string;
  description: StoredText[];
  fields: StoredCode[];
  /** Countries it is meant for; empty for all. */
  partnerCountries: string[];
  assistance: StoredAreaAssistance[];
}

/** The states of a list that names none. */
export const LISTED_AREAS: readonly CooperationAreaState[] = ['OPEN'];

/** The rules of a stored area that it breaks, as sentences; empty when it is sound. */
export function brokenAreaRules({
  title,
  country,
  partnerCountries,
  assistance,
}: RecordInput<StoredCooperationArea>): readonly string[] {
  const broken: string[] = [];
  if (title.length === 0) broken.push('an area of cooperation must have a title');
  if (!/^[A-Z]{2}$/.test(country)) {
    broken.push(`country must be an ISO 3166-1 alpha-2 code in capitals, got ${country}`);
  }
  if (partnerCountries.includes(country)) {
    broken.push(`partnerCountries must be others than ${country}, its own country`);
  }
  if (assistance.some(({ subject }) => subject.length === 0)) {
    broken.push('assistance must say in what it is asked for or given');
  }
  return broken;
}

/** What actions need to know of areas of cooperation. */
export const COOPERATION_AREA: ActedKind<StoredCooperationArea> = {
  noun: 'area of cooperation',
  stateOf: ({ state }) => state,
  brokenRules: (area) => refusalsOf(brokenAreaRules(area)),
  taken: {},
};
