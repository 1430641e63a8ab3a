import { z } from 'zod';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import {
  codeInput,
  distinct,
  localizedTexts,
  parseInput,
  plainText,
} from '../../kit/actions/parseInput.js';
import type { Viewer } from '../../kit/viewer.js';
import { mayActForNetwork, mayEditInstitution } from '../access.js';
import type { StoredInstitution } from '../institution.js';
import { institutionTakingPart } from '../institutionTakingPart.js';
import { fieldsSet } from '../recordInputs.js';
import type { StoredCapability } from './capability.js';

interface NewCapabilityInput extends CreateInput {
  readonly institutionId: string;
  readonly content: unknown;
}

interface ReviseInput extends ActionInput {
  readonly content: unknown;
}

const OWNER = 'an editor of its institution or an administrator';
const MOST = 50;

const words = () => distinct(plainText(200), MOST).nullish();

// The enum of the schema has seen to the words of kinds: to zod they are strings.
const capabilityContent = z.object({
  kind: z.string().optional(),
  title: localizedTexts(300).min(1, 'must have a text').optional(),
  summary: localizedTexts(5_000).nullish(),
  fields: z.array(codeInput).max(MOST, `must have at most ${MOST} terms`).nullish(),
  keywords: words(),
  equipment: words(),
  readiness: z.object({ min: z.int(), max: z.int() }).nullish(),
}) as unknown as z.ZodType<Partial<StoredCapability>>;

const EMPTY = { summary: [], fields: [], keywords: [], equipment: [] };

/** An institution tells what it is able to do. */
export function createCapability(
  load: (id: string) => Promise<StoredInstitution | null>,
): CreateRule<StoredCapability, NewCapabilityInput> {
  return {
    name: 'CREATE',
    idKind: 'capability',
    who: OWNER,
    mayAct: (viewer, { institutionId }) => isOwner(viewer, institutionId),
    async make({ institutionId, content }) {
      const parsed = parseInput(capabilityContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const said = fieldsSet(parsed.value, EMPTY);
      const missing = (['kind', 'title'] as const).filter((field) => said[field] === undefined);
      if (missing.length > 0) {
        const tell = (field: string) =>
          refusal('INVALID', `content.${field} is needed`, `content.${field}`);
        return { refusals: missing.map(tell) };
      }
      const institution = await institutionTakingPart(load, institutionId, 'institutionId');
      if ('code' in institution) return { refusals: [institution] };
      const { country } = institution;
      const state = 'ACTIVE';
      const record = { ...EMPTY, readiness: null, ...said, institutionId, country, state };
      // Kind and title are there, as was just seen.
      return { record: record as unknown as StoredCapability };
    },
  };
}

/** Its institution rewrites it. */
export const reviseCapability: ActionRule<StoredCapability, ReviseInput> = {
  name: 'REVISE',
  who: OWNER,
  mayAct: (viewer, { institutionId }) => isOwner(viewer, institutionId),
  from: ['ACTIVE'],
  change(_capability, { content }) {
    const parsed = parseInput(capabilityContent, content, 'content');
    return parsed.status === 'wrong' ? parsed : { set: fieldsSet(parsed.value, EMPTY) };
  },
};

/** Its institution is no longer able to do it, or who watches over its country takes it out of the lists. */
export const withdrawCapability: ActionRule<StoredCapability> = {
  name: 'WITHDRAW',
  who: `${OWNER}, the secretariat or a moderator of its country`,
  mayAct: mayWithdraw,
  from: ['ACTIVE'],
  needsReason: true,
  change: () => ({ set: { state: 'WITHDRAWN' } }),
};

/** Whether a viewer may take it out of the lists, and read what was done to it. */
export function mayWithdraw(
  viewer: Viewer,
  { institutionId, country }: Pick<StoredCapability, 'institutionId' | 'country'>,
): boolean {
  return mayActForNetwork(viewer) || mayEditInstitution(viewer, { _id: institutionId, country });
}

function isOwner({ roles, institutionIds }: Viewer, institutionId: string): boolean {
  if (roles.includes('ADMINISTRATOR')) return true;
  return roles.includes('INSTITUTION_EDITOR') && institutionIds.includes(institutionId);
}
