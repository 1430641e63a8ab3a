import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { connectionResolvers } from '../../kit/connection.js';
import type {
  MutationResolvers,
  ProgrammeCohortResolvers,
  ProgrammeConnectionResolvers,
  ProgrammeResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { listField } from '../listFields.js';
import { countriesOf, recordFields, reference, textOf } from '../recordFields.js';
import { PROJECT_FIELDS } from '../storedFields.js';
import { enter, revise } from '../writtenKind.js';
import {
  cancelProgramme,
  completeProgramme,
  openProgramme,
  type StoredProgramme,
  WRITTEN_PROGRAMME,
} from './programme.js';
import { programmeConditions } from './programmeStore.js';

const payload = (outcome: Outcome<StoredProgramme>) => payloadOf('programme', outcome);

/** What readers find of programmes. */
export const programmeQueries: QueryResolvers = {
  programmes: listField(({ readers }) => readers.programmes, programmeConditions),
  programme: (_root, { id }, { loaders }) => loaders.programmeById.load(id),
};

/** The way of a programme, step by step. */
export const programmeMutations: MutationResolvers = {
  programmeCreate: async (_root, { input }, { actions, ask }) =>
    payload(await actions.programmes.create(enter(WRITTEN_PROGRAMME, ask), input)),
  programmeRevise: async (_root, { input }, { actions, ask }) =>
    payload(await actions.programmes.perform(revise(WRITTEN_PROGRAMME, ask), input)),
  programmeOpen: async (_root, { input }, { actions }) =>
    payload(await actions.programmes.perform(openProgramme, input)),
  programmeComplete: async (_root, { input }, { actions }) =>
    payload(await actions.programmes.perform(completeProgramme, input)),
  programmeCancel: async (_root, { input }, { actions }) =>
    payload(await actions.programmes.perform(cancelProgramme, input)),
};

export const Programme: ProgrammeResolvers = {
  ...recordFields<StoredProgramme>({
    loader: ({ loaders }) => loaders.programmeById,
    store: ({ stores }) => stores.programmes,
    mayWrite: WRITTEN_PROGRAMME.mayWrite,
  }),
  summary: textOf(({ summary }) => summary),
  countries: countriesOf(({ countries }) => countries),
  institution: ({ institutionId }) => reference(institutionId),
  project: ({ projectId }, _args, { loaders }, info) =>
    projectId === null ? null : loaders.projectById.load(projectId, PROJECT_FIELDS.ofRecord(info)),
  placeCount: ({ cohorts }) => total(cohorts.map(({ places }) => places)),
  participantCount: ({ cohorts }) => total(cohorts.map(({ participants }) => participants)),
};

export const ProgrammeCohort: ProgrammeCohortResolvers = {
  host: ({ hostInstitutionId }) => reference(hostInstitutionId),
};

export const ProgrammeConnection: ProgrammeConnectionResolvers = connectionResolvers;

function total(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
}
