import { z } from 'zod';
import type { ActedKind } from '../../kit/actions/actionRule.js';
import { codeInput, plainText } from '../../kit/actions/parseInput.js';
import type { StoredCode, StoredText } from '../../kit/record.js';
import type { NeedAssessmentState, NeedPriority } from '../__generated__/resolvers.js';
import { type ReadingRule, SECRETARIAT, WRITERS, writesFor } from '../access.js';
import { LONGEST, listOf, optional, recordIdOf, text, title } from '../content.js';
import { type Stateful, stepTo } from '../stepTo.js';
import type { WrittenKind } from '../writtenKind.js';

/** A document of the collection `needAssessments`. */
export interface StoredNeedAssessment extends Stateful {
  title: StoredText[];
  summary: StoredText[];
  country: string;
  sectors: StoredCode[];
  institutionId: string;
  state: NeedAssessmentState;
  needs: { title: string; description: string | null; priority: NeedPriority }[];
  publishedAt: Date | null;
}

/** Who reads an assessment that is still a draft. */
export const ASSESSMENT_READING: ReadingRule<StoredNeedAssessment> = {
  readers: SECRETARIAT,
  institutions: { path: 'institutionId', of: ({ institutionId }) => [institutionId] },
};

/** What actions need to know of assessments. */
export const ASSESSMENT: ActedKind<StoredNeedAssessment> = {
  noun: 'assessment',
  stateOf: ({ state }) => state,
  brokenRules: () => [],
  taken: {},
};

/** How assessments are written. */
export const WRITTEN_ASSESSMENT: WrittenKind<StoredNeedAssessment> = {
  idKind: 'assessment',
  who: WRITERS.ofInstitution,
  mayWrite: (viewer, { institutionId }) => writesFor(viewer, institutionId),
  openIn: ['DRAFT'],
  needed: ['title', 'country', 'institutionId'],
  content: z.object({
    title,
    summary: text,
    country: z.string().optional(),
    sectors: listOf(codeInput),
    institutionId: recordIdOf('institution').optional(),
    needs: listOf(
      z.object({
        title: plainText(LONGEST.title),
        description: optional(plainText(LONGEST.text)),
        priority: z.string(),
      }),
    ),
  }),
  empty: {
    access: 'PARTICIPANTS',
    title: [],
    summary: [],
    country: '',
    sectors: [],
    institutionId: '',
    state: 'DRAFT',
    stateReason: null,
    needs: [],
    publishedAt: null,
  },
  references: ({ institutionId = null }) => ({ institutionId: [institutionId] }),
};

const { who, mayWrite: mayAct } = WRITTEN_ASSESSMENT;

/** A draft with a need is published. */
export const publishAssessment = stepTo<StoredNeedAssessment>({
  name: 'PUBLISH',
  from: ['DRAFT'],
  to: 'PUBLISHED',
  who,
  mayAct,
  obstacle: ({ needs }) =>
    needs.length > 0 ? null : 'The assessment has no need; revise it before it is published',
  also: (_assessment, at) => ({ access: 'PUBLIC', publishedAt: at }),
});

/** Its needs are met or out of date. */
export const closeAssessment = stepTo<StoredNeedAssessment>({
  name: 'CLOSE',
  from: ['PUBLISHED'],
  to: 'CLOSED',
  who,
  mayAct,
  isReasoned: true,
});
