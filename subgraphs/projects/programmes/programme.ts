import { z } from 'zod';
import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { distinct, plainText } from '../../kit/actions/parseInput.js';
import type { StoredDateRange, StoredText } from '../../kit/record.js';
import type { ProgrammeKind, ProgrammeState } from '../__generated__/resolvers.js';
import { type ReadingRule, SECRETARIAT, WRITERS, writesFor } from '../access.js';
import { days, LONGEST, listOf, MOST, optional, recordIdOf, text, title } from '../content.js';
import { dayOf } from '../project.js';
import { type Stateful, stepTo } from '../stepTo.js';
import type { WrittenKind } from '../writtenKind.js';

/** People who go through a programme together. */
export interface StoredCohort {
  name: string;
  period: StoredDateRange;
  /** YYYY-MM-DD. */
  applyUntil: string | null;
  places: number | null;
  participants: number | null;
  hostInstitutionId: string | null;
}

/** A document of the collection `programmes`. */
export interface StoredProgramme extends Stateful {
  title: StoredText[];
  summary: StoredText[];
  kind: ProgrammeKind;
  state: ProgrammeState;
  countries: string[];
  fields: string[];
  institutionId: string;
  projectId: string | null;
  cohorts: StoredCohort[];
}

/** Programmes are public. */
export const PROGRAMME_READING: ReadingRule<StoredProgramme> = { readers: SECRETARIAT };

/** What actions need to know of programmes. */
export const PROGRAMME: ActedKind<StoredProgramme> = {
  noun: 'programme',
  stateOf: ({ state }) => state,
  brokenRules({ cohorts }) {
    const wrong = (message: string) => [refusal('INVALID', message, 'content.cohorts')];
    if (new Set(cohorts.map(({ name }) => name)).size < cohorts.length) {
      return wrong('cohorts must have each name once');
    }
    return cohorts.flatMap(({ name, places, participants, applyUntil, period }) => {
      if (places !== null && participants !== null && participants > places) {
        return wrong(`the cohort ${name} has ${participants} participants for ${places} places`);
      }
      if (applyUntil !== null && period.start !== null && applyUntil > period.start) {
        return wrong(`applyUntil of the cohort ${name} must not be after its first day`);
      }
      return [];
    });
  },
  taken: {},
};

const number = (least: number) =>
  optional(
    z.int().min(least, `must be ${least} or more`).max(1_000_000, 'must be 1000000 or less'),
  );
const cohort = z.object({
  name: plainText(LONGEST.title),
  period: optional(days).transform(
    (period) => period ?? { start: null, end: null, precision: 'DAY' as const, text: null },
  ),
  applyUntil: optional(z.string()),
  places: number(1),
  participants: number(0),
  hostInstitutionId: optional(recordIdOf('institution')),
});

/** How programmes are written. */
export const WRITTEN_PROGRAMME: WrittenKind<StoredProgramme> = {
  idKind: 'programme',
  who: WRITERS.ofInstitution,
  mayWrite: (viewer, { institutionId }) => writesFor(viewer, institutionId),
  openIn: ['PLANNED', 'OPEN'],
  needed: ['title', 'kind', 'institutionId'],
  content: z.object({
    title,
    summary: text,
    kind: z.string().optional(),
    countries: distinct(z.string(), 250).nullish(),
    fields: distinct(plainText(100), MOST).nullish(),
    institutionId: recordIdOf('institution').optional(),
    projectId: recordIdOf('project').nullish(),
    cohorts: listOf(cohort),
  }),
  empty: {
    access: 'PUBLIC',
    title: [],
    summary: [],
    kind: 'TRAINING',
    state: 'PLANNED',
    stateReason: null,
    countries: [],
    fields: [],
    institutionId: '',
    projectId: null,
    cohorts: [],
  },
  references: ({ institutionId = null, projectId = null, cohorts = [] }) => ({
    institutionId: [institutionId],
    projectId: [projectId],
    cohorts: cohorts.map(({ hostInstitutionId }) => hostInstitutionId),
  }),
};

const { who, mayWrite: mayAct } = WRITTEN_PROGRAMME;

/** Cohorts can apply. */
export const openProgramme = stepTo<StoredProgramme>({
  name: 'OPEN',
  from: ['PLANNED'],
  to: 'OPEN',
  who,
  mayAct,
  obstacle: ({ cohorts }) =>
    cohorts.length > 0 ? null : 'The programme has no cohort; revise it before it is opened',
});

/** All cohorts are through. */
export const completeProgramme = stepTo<StoredProgramme>({
  name: 'COMPLETE',
  from: ['OPEN'],
  to: 'COMPLETED',
  who,
  mayAct,
  obstacle({ cohorts }, at) {
    const today = dayOf(at);
    const under = cohorts.find(({ period: { end } }) => end !== null && end >= today);
    return under === undefined
      ? null
      : `The cohort ${under.name} goes on until ${under.period.end}`;
  },
});

/** It is called off. */
export const cancelProgramme = stepTo<StoredProgramme>({
  name: 'CANCEL',
  from: ['PLANNED', 'OPEN'],
  to: 'CANCELLED',
  who,
  mayAct,
  isReasoned: true,
});
