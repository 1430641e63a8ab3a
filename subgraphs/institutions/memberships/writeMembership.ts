import { forbidden } from '../../kit/actions/actionErrors.js';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { Viewer } from '../../kit/viewer.js';
import type { InstitutionMembershipKind } from '../__generated__/resolvers.js';
import { mayEditInstitution } from '../access.js';
import type { StoredInstitution } from '../institution.js';
import { institutionTakingPart } from '../institutionTakingPart.js';
import { isPossibleIn, type StoredMembership } from './membership.js';

interface BeginInput extends CreateInput {
  readonly memberId: string;
  readonly groupId: string;
  readonly kind: InstitutionMembershipKind;
  readonly since: string;
}

interface EndInput extends ActionInput {
  readonly until: string;
}

const GROUP =
  'an editor of the park, cluster or alliance, a moderator of its country, the secretariat or an administrator';

/** A park, a cluster or an alliance tells who is in it. */
export function beginMembership(
  load: (id: string) => Promise<StoredInstitution | null>,
): CreateRule<StoredMembership, BeginInput> {
  return {
    name: 'BEGIN',
    idKind: 'membership',
    who: GROUP,
    // Whose moderators may is known when the group has been read.
    mayAct: () => true,
    async make({ memberId, groupId, kind, since }, _at, viewer) {
      const group = await institutionTakingPart(load, groupId, 'groupId');
      if ('code' in group) return { refusals: [group] };
      if (!mayEditInstitution(viewer, { _id: groupId, country: group.country }))
        throw forbidden(GROUP);
      if (!isPossibleIn(kind, group.types)) {
        const message = `kind: only a technology park, an incubator or an accelerator has members of the kind ${kind}; ${groupId} is ${group.types.join(', ')}`;
        return { refusals: [refusal('INVALID', message, 'kind')] };
      }
      const member = await institutionTakingPart(load, memberId, 'memberId');
      if ('code' in member) return { refusals: [member] };
      return {
        record: {
          memberId,
          memberCountry: member.country,
          groupId,
          groupCountry: group.country,
          kind,
          since,
          until: null,
        },
      };
    },
  };
}

/** Either of the two tells when it ends. */
export const endMembership: ActionRule<StoredMembership, EndInput> = {
  name: 'END',
  who: 'an editor of either institution, a moderator of either country, the secretariat or an administrator',
  mayAct: mayEndMembership,
  change({ since, until: ended }, { until }) {
    if (ended !== null) {
      return { refusals: [refusal('WRONG_STATE', `The membership has ended on ${ended}`, 'id')] };
    }
    if (until < since) {
      const message = `until must be ${since}, its first day, or later, got ${until}`;
      return { refusals: [refusal('INVALID', message, 'until')] };
    }
    return { set: { until } };
  },
};

/** Whether a viewer may end a membership, and read what was done to it. */
export function mayEndMembership(viewer: Viewer, membership: StoredMembership): boolean {
  const { memberId, memberCountry, groupId, groupCountry } = membership;
  return (
    mayEditInstitution(viewer, { _id: memberId, country: memberCountry }) ||
    mayEditInstitution(viewer, { _id: groupId, country: groupCountry })
  );
}
