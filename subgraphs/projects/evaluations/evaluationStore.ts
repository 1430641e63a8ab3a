import type { Db, IndexDescription } from 'mongodb';
import { anyOf } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import { PUBLIC_VIEWER } from '../../kit/viewer.js';
import type { EvaluationFilter } from '../__generated__/resolvers.js';
import { readableBy } from '../access.js';
import { EVALUATION_READING, type StoredEvaluation } from './evaluation.js';

/** The store of evaluations. */
export interface EvaluationStore extends RecordStore<StoredEvaluation> {
  /** Whether an evaluation of a project is open. */
  isUnderReview(projectId: string): Promise<boolean>;
  /** The projects that a person evaluates or has evaluated, without those in which it is not impartial. */
  projectIdsOf(subject: string): Promise<readonly string[]>;
}

const [PUBLIC_FILTER] = readableBy(EVALUATION_READING, PUBLIC_VIEWER);
// More than anyone evaluates; beyond it the latest count.
const MOST_PROJECTS = 500;

const LISTED = { shown: 1, access: 1 } as const;
const LATEST_KEY = { openedAt: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { ...LISTED, ...LATEST_KEY }, name: 'listedLatest' },
  { key: { ...LISTED, state: 1, ...LATEST_KEY }, name: 'listedState' },
  { key: { projectId: 1, ...LISTED, ...LATEST_KEY }, name: 'listedProject' },
  { key: { 'evaluators.subject': 1, ...LISTED, ...LATEST_KEY }, name: 'listedEvaluator' },
  { key: { 'source.platform': 1, ...LISTED, ...LATEST_KEY }, name: 'listedPlatform' },
  {
    key: { projectId: 1 },
    name: 'oneOpen',
    unique: true,
    partialFilterExpression: { state: 'OPEN', projectId: { $type: 'string' } },
  },
];

/** Latest first. */
export const LATEST_EVALUATION: Order = {
  name: 'LATEST',
  key: { path: 'openedAt', direction: -1 },
};

/** Opens the store over the collection `evaluations`. */
export function createEvaluationStore(db: Db): EvaluationStore {
  const store = createRecordStore<StoredEvaluation>(db, 'evaluations', {
    indexes: INDEXES,
    formerIndexes: [],
    visible: PUBLIC_FILTER,
    facets: {},
  });
  const collection = db.collection<StoredEvaluation>('evaluations');
  return {
    ...store,
    async isUnderReview(projectId) {
      const open = { projectId, shown: true, state: 'OPEN' } as const;
      return (await collection.findOne(open, { hint: 'listedProject' })) !== null;
    },
    async projectIdsOf(subject) {
      const rows = await collection
        .find(
          { shown: true, evaluators: { $elemMatch: { subject, conflict: null } } },
          { hint: 'listedEvaluator' },
        )
        .sort({ openedAt: -1 })
        .limit(MOST_PROJECTS)
        .project<{ projectId: string | null }>({ projectId: 1 })
        .toArray();
      return [...new Set(rows.flatMap(({ projectId }) => projectId ?? []))].sort();
    },
  };
}

/** The conditions of a filter. */
export function evaluationConditions(
  filter: EvaluationFilter | null | undefined,
): Conditions<StoredEvaluation> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states),
    ...anyOf('projects', 'projectId', given.projects),
  };
}
