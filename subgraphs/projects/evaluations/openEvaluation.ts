import { z } from 'zod';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { distinct, plainText } from '../../kit/actions/parseInput.js';
import { isOfSecretariat } from '../access.js';
import { LONGEST, MOST, optional, recordIdOf } from '../content.js';
import { parseFields } from '../parseFields.js';
import { partnerIdsOf, type StoredProject } from '../project.js';
import type { StoredEvaluation } from './evaluation.js';

/** Finds a project as the viewer may read it. */
export type FindProject = (id: string) => Promise<StoredProject | null>;

const opening = z.object({
  projectId: optional(recordIdOf('project')),
  foreignProject: optional(
    z.object({
      title: plainText(LONGEST.title),
      body: plainText(LONGEST.title),
      url: optional(z.string()),
    }),
  ),
  criteria: z
    .array(
      z.object({
        name: plainText(200),
        weight: z.int().min(1, 'must be 1 to 100').max(100, 'must be 1 to 100'),
      }),
    )
    .min(1, 'must have a criterion')
    .max(20, 'must have at most 20 criteria'),
});

const assignment = z.object({
  subject: z.string().min(1, 'must not be empty').max(500, 'must have at most 500 characters'),
  name: plainText(200),
  institutionIds: distinct(recordIdOf('institution'), 20),
});

const SECRETARY = 'the secretariat or an administrator';

/** How an evaluation is opened. */
export function openEvaluation(find: FindProject): CreateRule<StoredEvaluation, CreateInput> {
  return {
    name: 'OPEN',
    idKind: 'evaluation',
    who: SECRETARY,
    mayAct: isOfSecretariat,
    async make(input, at) {
      const parsed = parseFields(opening, input);
      if (parsed.status === 'wrong') return parsed;
      const { projectId } = parsed.value;
      if (projectId !== null && (await find(projectId)) === null) {
        const message = `projectId: there is no project ${projectId}`;
        return { refusals: [refusal('INVALID', message, 'projectId')] };
      }
      return {
        record: {
          ...parsed.value,
          access: 'PARTICIPANTS',
          state: 'OPEN',
          evaluators: [],
          recommendation: null,
          conclusion: null,
          openedAt: at,
        },
      };
    },
  };
}

/** Someone is asked, of no institution that takes part in the project. */
export function assignEvaluator(find: FindProject): ActionRule<StoredEvaluation, ActionInput> {
  return {
    name: 'ASSIGN_EVALUATOR',
    who: SECRETARY,
    mayAct: isOfSecretariat,
    from: ['OPEN'],
    async change({ projectId, evaluators }, input) {
      const parsed = parseFields(assignment, input);
      if (parsed.status === 'wrong') return parsed;
      if (evaluators.length >= MOST) {
        const message = `An evaluation has at most ${MOST} evaluators`;
        return { refusals: [refusal('INVALID', message, 'subject')] };
      }
      const taking = await institutionsOf(projectId, find);
      if (taking === null) return { refusals: [PROJECT_GONE] };
      const partner = parsed.value.institutionIds.find((id) => taking.includes(id));
      if (partner !== undefined) {
        const message = `institutionIds: ${partner} takes part in the project; ask someone of another institution`;
        return { refusals: [refusal('INVALID', message, 'institutionIds')] };
      }
      const asked = { ...parsed.value, conflict: null, scores: [], scoredAt: null };
      return { set: { evaluators: [...evaluators, asked] } };
    },
  };
}

/** The institutions that take part in a project; none for a project of another body, null for one that is not found. */
export async function institutionsOf(
  projectId: string | null,
  find: FindProject,
): Promise<readonly string[] | null> {
  if (projectId === null) return [];
  const project = await find(projectId);
  return project === null ? null : partnerIdsOf(project);
}

/** What is said where the project of an evaluation is not found. */
export const PROJECT_GONE = refusal(
  'CONFLICT',
  'The project is not to be read any more, so nobody can tell who takes part in it; cancel the evaluation',
  'id',
);
