import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { StoredRecord } from '../../kit/record.js';
import type { RecordInput } from '../../kit/saveRecords.js';
import type { InstitutionMembershipKind, InstitutionType } from '../__generated__/resolvers.js';
import { refusalsOf } from '../recordInputs.js';

/** A document of the collection `institutionMemberships`: an institution's time in a park, a cluster or an alliance. */
export interface StoredMembership extends StoredRecord {
  /** The institution that is in the other. */
  memberId: string;
  memberCountry: string;
  /** The park, incubator, cluster or alliance. */
  groupId: string;
  groupCountry: string;
  kind: InstitutionMembershipKind;
  /** YYYY-MM-DD, `until` null while it lasts. */
  since: string;
  until: string | null;
  /** By which there is one of a kind at a time between two institutions; the store adds it. */
  openKey?: string;
}

/** Where there is room for tenants. */
const HOUSES: readonly InstitutionType[] = ['TECHNOLOGY_PARK', 'INCUBATOR', 'ACCELERATOR'];

/** Whether an institution of these types can have such members. */
export function isPossibleIn(
  kind: InstitutionMembershipKind,
  types: readonly InstitutionType[],
): boolean {
  return kind === 'MEMBER' || types.some((type) => HOUSES.includes(type));
}

/** The rules of a stored membership that it breaks, as sentences; empty when it is sound. */
export function brokenMembershipRules({
  memberId,
  groupId,
  since,
  until,
}: RecordInput<StoredMembership>): readonly string[] {
  return [
    ...(memberId === groupId ? ['an institution is not a member of itself'] : []),
    ...(until !== null && until < since ? [`until must be ${since} or later, got ${until}`] : []),
  ];
}

/** What actions need to know of memberships. */
export const MEMBERSHIP: ActedKind<StoredMembership> = {
  noun: 'membership',
  stateOf: () => null,
  brokenRules: (membership) => refusalsOf(brokenMembershipRules(membership)),
  taken: {
    openKey: refusal(
      'CONFLICT',
      'There is such a membership of the two already that has not ended; end it first',
    ),
  },
};
