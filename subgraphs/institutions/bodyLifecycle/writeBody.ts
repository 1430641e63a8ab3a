import type { ActedKind, ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule, NewRecord } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { parseInput } from '../../kit/actions/parseInput.js';
import { mayActForNetwork } from '../access.js';
import { brokenBodyRules, type StoredBody } from '../body.js';
import { bodyAncestors } from '../bodyAncestors.js';
import type { InstitutionStore } from '../institutionStore.js';
import { unknownInstitution } from '../nominating/answerNomination.js';
import { dayOf } from '../nomination.js';
import { refusalsOf } from '../recordInputs.js';
import { bodyContent, bodyFields } from './bodyContent.js';
import { overlapOf } from './overlapOf.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredBody, Input>;

interface NewBodyInput extends CreateInput {
  readonly content: unknown;
}

interface ReviseInput extends ActionInput {
  readonly content: unknown;
}

interface DayInput extends ActionInput {
  readonly on?: string | null;
}

/** What bodies are held against. */
export interface BodyDeps {
  load(id: string): Promise<StoredBody | null>;
  readonly institutions: Pick<InstitutionStore, 'existing'>;
}

const NETWORK = 'the secretariat or an administrator';

/** What actions need to know of bodies. */
export const BODY: ActedKind<StoredBody> = {
  noun: 'body',
  stateOf: ({ status }) => status,
  brokenRules: (body) => [...refusalsOf(brokenBodyRules(body)), ...overlapsIn(body)],
  taken: {
    parentKey: refusal('CONFLICT', 'The other body belongs to this one by now', 'content.parentId'),
  },
};

/** A body is decided on: it is planned until it is established. */
export function createBody(deps: BodyDeps): CreateRule<StoredBody, NewBodyInput> {
  return {
    name: 'CREATE',
    idKind: 'body',
    who: NETWORK,
    mayAct: mayActForNetwork,
    async make({ content }) {
      const parsed = parseInput(bodyContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const fields = bodyFields(parsed.value);
      const missing = (['name', 'type'] as const).filter((field) => fields[field] === undefined);
      if (missing.length > 0) {
        const tell = (field: string) =>
          refusal('INVALID', `content.${field} is needed`, `content.${field}`);
        return { refusals: missing.map(tell) };
      }
      const refusals = await wrongReferences(null, fields, deps);
      if (refusals.length > 0) return { refusals };
      // Name and type are there, as was just seen.
      return { record: { ...UNTOLD, ...fields } as NewRecord<StoredBody> };
    },
  };
}

/** What is said of it is changed: criteria, members, coordinators, terms of reference. */
export function reviseBody(deps: BodyDeps): Rule<ReviseInput> {
  return {
    name: 'REVISE',
    who: NETWORK,
    mayAct: mayActForNetwork,
    from: ['PLANNED', 'ACTIVE'],
    async change({ _id, reportDueOn = null }, { content }) {
      const parsed = parseInput(bodyContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const set = bodyFields(parsed.value);
      const refusals = await wrongReferences(_id, set, deps);
      if (refusals.length > 0) return { refusals };
      // Another day asks for another report.
      const { reportDueOn: nextDueOn = reportDueOn } = set;
      return { set: { ...set, ...(nextDueOn !== reportDueOn && { reportedOn: null }) } };
    },
  };
}

/** What was planned works from a day on. */
export const establishBody: Rule<DayInput> = {
  name: 'ESTABLISH',
  who: NETWORK,
  mayAct: mayActForNetwork,
  from: ['PLANNED'],
  change: (_body, { on }, at) =>
    pastDay(on, at, (establishedOn) => ({ status: 'ACTIVE', plannedFor: null, establishedOn })),
};

/** It works no more, or will never work. */
export const dissolveBody: Rule<DayInput> = {
  name: 'DISSOLVE',
  who: NETWORK,
  mayAct: mayActForNetwork,
  from: ['PLANNED', 'ACTIVE'],
  needsReason: true,
  change: (_body, { on }, at) =>
    pastDay(on, at, (dissolvedOn) => ({ status: 'DISSOLVED', plannedFor: null, dissolvedOn })),
};

/** The report that was due has come. */
export const reportOnBody: Rule<DayInput> = {
  name: 'REPORT',
  who: NETWORK,
  mayAct: mayActForNetwork,
  from: ['PLANNED', 'ACTIVE'],
  change({ reportDueOn = null, reportedOn = null }, { on }, at) {
    if (reportDueOn === null) {
      return { refusals: [refusal('INVALID', 'No report of the body is due', 'id')] };
    }
    if (reportedOn !== null) {
      const message = `The report has come on ${reportedOn}; set content.reportDueOn for another one`;
      return { refusals: [refusal('CONFLICT', message, 'id')] };
    }
    return pastDay(on, at, (day) => ({ reportedOn: day }));
  },
};

const UNTOLD = {
  acronym: null,
  status: 'PLANNED' as const,
  parentId: null,
  number: null,
  coordinators: [],
  members: [],
  seatCity: null,
  seatCountry: null,
  hostInstitutionId: null,
  agreedAtEventId: null,
  plannedFor: null,
  mandate: [],
  termsOfReference: [],
  termsAdoptedAtEventId: null,
  fields: [],
};

function pastDay(
  on: string | null | undefined,
  at: Date,
  set: (day: string) => Partial<StoredBody>,
): { set: Partial<StoredBody> } | { refusals: Refusal[] } {
  const today = dayOf(at);
  const day = on ?? today;
  if (day <= today) return { set: set(day) };
  return { refusals: [refusal('INVALID', `on must be ${today} or earlier, got ${day}`, 'on')] };
}

/** What is wrong with the records a body points at. */
async function wrongReferences(
  id: string | null,
  { parentId = null, hostInstitutionId = null }: Partial<StoredBody>,
  { load, institutions }: BodyDeps,
): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  const host = await unknownInstitution(
    institutions,
    hostInstitutionId,
    'content.hostInstitutionId',
  );
  if (host !== null) refusals.push(host);
  if (parentId === null) return refusals;
  const parent = await load(parentId);
  if (parent === null) {
    const message = `content.parentId: there is no body ${parentId}; take the id of one from bodies`;
    return [...refusals, refusal('INVALID', message, 'content.parentId')];
  }
  const ancestors = [parent, ...(await bodyAncestors(parent, load))];
  if (ancestors.some(({ _id }) => _id === id)) {
    const message = `content.parentId: the body ${parentId} belongs to this one`;
    return [...refusals, refusal('INVALID', message, 'content.parentId')];
  }
  return refusals;
}

function overlapsIn({ members }: StoredBody): readonly Refusal[] {
  const country = overlapOf(members);
  if (country === null) return [];
  const message = `content.members: ${country} cannot be a member twice at a time; end one membership before the next begins`;
  return [refusal('INVALID', message, 'content.members')];
}
