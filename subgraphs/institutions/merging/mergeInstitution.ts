import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { mayModerateInstitution } from '../access.js';
import type { StoredInstitution } from '../institution.js';
import { circleRefusal } from '../keeping/keepInstitution.js';
import { type RelationSource, relationCircle } from '../keeping/relationCircle.js';
import { mergeInstitutions } from '../mergeInstitutions.js';

interface MergeInput extends ActionInput {
  readonly survivorId: string;
}

/**
 * A record that was found to be of the same institution as another gives way to it. The change is of the merged record
 * alone; the survivor takes over what it says by what follows, see `uniteIntoSurvivor`.
 */
export function mergeInstitution(
  source: RelationSource,
): ActionRule<StoredInstitution, MergeInput> {
  return {
    name: 'MERGE',
    who: 'a moderator of its country, the secretariat or an administrator',
    mayAct: mayModerateInstitution,
    from: ['ACTIVE', 'INACTIVE'],
    needsReason: true,
    async change(merged, { survivorId }, _at, viewer) {
      const survivor = await source.load(survivorId);
      const wrong = obstacleTo(merged, survivor, survivorId);
      if (wrong !== null || survivor === null) return { refusals: wrong === null ? [] : [wrong] };
      if (!mayModerateInstitution(viewer, survivor)) {
        const message = `survivorId: into an institution of ${survivor.country} it may be merged by a moderator of that country, the secretariat or an administrator`;
        return { refusals: [refusal('INVALID', message, 'survivorId')] };
      }
      const united = mergeInstitutions(survivor, merged);
      const circle =
        (await relationCircle({ ...merged, mergedIntoId: survivorId }, source)) ??
        (await relationCircle({ ...united.survivor, standsFor: merged._id }, source));
      if (circle !== null) return { refusals: [circleRefusal(circle, 'survivorId')] };
      return {
        set: {
          status: 'WITHDRAWN',
          mergedIntoId: survivorId,
          mergeConflicts: united.conflicts.map((conflict) => ({ ...conflict })),
        },
      };
    },
  };
}

function obstacleTo(
  merged: StoredInstitution,
  survivor: StoredInstitution | null,
  survivorId: string,
): Refusal | null {
  const refuse = (what: string) => refusal('INVALID', `survivorId: ${what}`, 'survivorId');
  if (survivor === null) {
    return refuse(`there is no institution ${survivorId.slice(0, 200)}; take the id of one`);
  }
  if (survivor._id === merged._id) return refuse('a record is not merged into itself');
  if (survivor.mergedIntoId !== undefined) {
    return refuse(`that record was merged into ${survivor.mergedIntoId}; name that one`);
  }
  if (survivor.status === 'WITHDRAWN') return refuse('that record was created in error');
  return null;
}
