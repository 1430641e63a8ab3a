import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { StoredRecord } from '../../kit/record.js';
import type {
  CountQualifier,
  ParticipationKind,
  ParticipationState,
} from '../__generated__/resolvers.js';

/** A document of the collection `participations`: how a country or an institution takes part in an event. */
export interface StoredParticipationRecord extends StoredRecord {
  state: ParticipationState;
  eventId: string;
  callId: string | null;
  country: string;
  institutionId: string | null;
  kind: ParticipationKind;
  count: { value: number; qualifier: CountQualifier } | null;
  pavilion: { hall: string | null; areaSquareMetres: number | null } | null;
  facilitation: string | null;
  members: { name: string; role: string | null }[];
  result: string | null;
  /** The country and the host of the event when it was entered: those who decide about it. */
  hostCountry: string | null;
  hostInstitutionId: string | null;
  /** Whether everyone may read it. */
  isPublic: boolean;
  /** Call, applicant and form, of which there is one under way; null once it is not. */
  applicantKey: string | null;
  /** The place of the call that it takes, of which there is one each; null while it takes none. */
  placeKey: string | null;
}

/** What follows from a state: who may read it, and what it keeps others from. */
export function heldIn(
  state: ParticipationState,
  {
    callId,
    country,
    institutionId,
    kind,
  }: Pick<StoredParticipationRecord, 'callId' | 'country' | 'institutionId' | 'kind'>,
): Pick<StoredParticipationRecord, 'state' | 'isPublic' | 'applicantKey'> {
  const isOver = state === 'DECLINED' || state === 'WITHDRAWN';
  return {
    state,
    isPublic: state === 'ACCEPTED' || state === 'TOOK_PART',
    applicantKey:
      isOver || callId === null ? null : JSON.stringify([callId, country, institutionId, kind]),
  };
}

/** What actions need to know of participations. */
export const PARTICIPATION: ActedKind<StoredParticipationRecord> = {
  noun: 'participation',
  stateOf: ({ state }) => state,
  brokenRules: () => [],
  taken: {
    applicant: refusal(
      'CONFLICT',
      'callId: this applicant has an application of this kind under way; revise that one',
      'callId',
    ),
    place: refusal(
      'CONFLICT',
      'id: another application was accepted at the same time; accept this one again',
      'id',
    ),
  },
};
