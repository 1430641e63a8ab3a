import { z } from 'zod';
import type { ActedKind, ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { distinct, plainText } from '../../kit/actions/parseInput.js';
import type { StoredText } from '../../kit/record.js';
import type { IdeaState } from '../__generated__/resolvers.js';
import { type ReadingRule, SECRETARIAT, WRITERS, writesFor } from '../access.js';
import { MOST, recordIdOf, text, title } from '../content.js';
import { type Stateful, stepTo } from '../stepTo.js';
import type { WrittenKind } from '../writtenKind.js';

/** A document of the collection `ideas`. */
export interface StoredIdea extends Stateful {
  title: StoredText[];
  summary: StoredText[];
  fields: string[];
  institutionId: string;
  state: IdeaState;
  /** The project that came of it. */
  projectId: string | null;
}

/** Ideas are public. */
export const IDEA_READING: ReadingRule<StoredIdea> = { readers: SECRETARIAT };

/** What actions need to know of ideas. */
export const IDEA: ActedKind<StoredIdea> = {
  noun: 'idea',
  stateOf: ({ state }) => state,
  brokenRules: () => [],
  taken: {},
};

/** How ideas are written. */
export const WRITTEN_IDEA: WrittenKind<StoredIdea> = {
  idKind: 'idea',
  who: WRITERS.ofInstitution,
  mayWrite: (viewer, { institutionId }) => writesFor(viewer, institutionId),
  openIn: ['OPEN'],
  needed: ['title', 'institutionId'],
  content: z.object({
    title,
    summary: text,
    fields: distinct(plainText(100), MOST).nullish(),
    institutionId: recordIdOf('institution').optional(),
  }),
  empty: {
    access: 'PUBLIC',
    title: [],
    summary: [],
    fields: [],
    institutionId: '',
    state: 'OPEN',
    stateReason: null,
    projectId: null,
  },
  references: ({ institutionId = null }) => ({ institutionId: [institutionId] }),
};

const { who, mayWrite: mayAct } = WRITTEN_IDEA;

interface TakeUpInput extends ActionInput {
  readonly projectId: string;
}

/** A project has come of it. */
export function takeUpIdea(
  find: (projectId: string) => Promise<object | null>,
): ActionRule<StoredIdea, TakeUpInput> {
  return {
    name: 'TAKE_UP',
    from: ['OPEN'],
    who,
    mayAct,
    async change(_idea, { projectId }) {
      if ((await find(projectId)) !== null) return { set: { state: 'TAKEN_UP', projectId } };
      const message = `projectId: there is no project ${projectId}, or you may not read it`;
      return { refusals: [refusal('INVALID', message, 'projectId')] };
    },
  };
}

/** Its institution takes it back. */
export const withdrawIdea = stepTo<StoredIdea>({
  name: 'WITHDRAW',
  from: ['OPEN'],
  to: 'WITHDRAWN',
  who,
  mayAct,
  isReasoned: true,
});
