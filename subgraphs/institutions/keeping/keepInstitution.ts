import type { ActedKind, ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule, NewRecord } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { parseInput } from '../../kit/actions/parseInput.js';
import { mayEditInstitution, mayModerateInstitution } from '../access.js';
import {
  brokenInstitutionRules,
  type StoredInstitution,
  type StoredInstitutionRelation,
} from '../institution.js';
import { refusalsOf } from '../recordInputs.js';
import {
  firstCountry,
  type InstitutionContent,
  institutionContent,
  institutionFields,
  type RelationContent,
} from './institutionContent.js';
import { type RelationSource, relationCircle } from './relationCircle.js';

interface CreateInstitutionInput extends CreateInput {
  readonly content: { readonly locations?: readonly { readonly country?: string | null }[] | null };
}

interface ReviseInput extends ActionInput {
  readonly content: unknown;
}

interface DeactivateInput extends ActionInput {
  readonly successorId?: string | null;
}

/** What actions need to know of institutions. */
export const INSTITUTION: ActedKind<StoredInstitution> = {
  noun: 'institution',
  stateOf: ({ status }) => status,
  brokenRules: (institution) => refusalsOf(brokenInstitutionRules(institution)),
  taken: {
    lineKeys: refusal(
      'CONFLICT',
      'The other institution says the reverse of a relation by now: read both again, and let one of them go',
    ),
  },
};

const MODERATORS = 'a moderator of its country, the secretariat or an administrator';
const KEEPERS = `an editor of the institution, ${MODERATORS}`;
/** Stands for the id of an institution that has none yet. */
const NEW = '';

/** An institution is entered. */
export function createInstitution(
  source: RelationSource,
): CreateRule<StoredInstitution, CreateInstitutionInput> {
  return {
    name: 'CREATE',
    idKind: 'institution',
    who: MODERATORS,
    mayAct: (viewer, { content }) =>
      mayModerateInstitution(viewer, { country: firstCountry(content.locations ?? []) }),
    async make({ content }) {
      const parsed = parseInput(institutionContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const said = parsed.value;
      const missing = (['names', 'types'] as const).filter((field) => said[field] === undefined);
      if (missing.length > 0) {
        const tell = (field: string) =>
          refusal('INVALID', `content.${field} is needed`, `content.${field}`);
        return { refusals: missing.map(tell) };
      }
      const relations = await relationsOf(said, { _id: NEW, relations: [] }, source);
      if ('refusals' in relations) return relations;
      const record = { ...UNTOLD, ...institutionFields(said), ...relations };
      // Names and types are there, as was just seen, and with them what follows.
      return { record: record as NewRecord<StoredInstitution> };
    },
  };
}

/** Its record is rewritten by those who keep it. */
export function reviseInstitution(
  source: RelationSource,
): ActionRule<StoredInstitution, ReviseInput> {
  return {
    name: 'REVISE',
    who: KEEPERS,
    mayAct: mayEditInstitution,
    from: ['ACTIVE', 'INACTIVE'],
    async change(institution, { content }, _at, viewer) {
      const parsed = parseInput(institutionContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const fields = institutionFields(parsed.value);
      const { country = institution.country } = fields;
      if (country !== institution.country && !mayModerateInstitution(viewer, { country })) {
        const message = `content.locations: it may be moved from ${institution.country} to ${country} by a moderator of ${country}, the secretariat or an administrator`;
        return { refusals: [refusal('INVALID', message, 'content.locations')] };
      }
      const relations = await relationsOf(parsed.value, institution, source);
      return 'refusals' in relations ? relations : { set: { ...fields, ...relations } };
    },
  };
}

/** It has ended, or went into another. */
export function deactivateInstitution(
  source: RelationSource,
): ActionRule<StoredInstitution, DeactivateInput> {
  return {
    name: 'DEACTIVATE',
    who: MODERATORS,
    mayAct: mayModerateInstitution,
    from: ['ACTIVE'],
    needsReason: true,
    async change(institution, { successorId }) {
      if (!successorId) return { set: { status: 'INACTIVE' } };
      const successor = await source.load(successorId);
      if (successor === null || successorId === institution._id) {
        const message = `successorId: there is no other institution ${successorId.slice(0, 200)}`;
        return { refusals: [refusal('INVALID', message, 'successorId')] };
      }
      const others = institution.relations.filter(
        ({ kind, institutionId }) => kind !== 'SUCCESSOR' || institutionId !== successorId,
      );
      const relations = [...others, relationTo('SUCCESSOR', successor)];
      const circle = await relationCircle({ ...institution, relations }, source);
      if (circle !== null) return { refusals: [circleRefusal(circle, 'successorId')] };
      return { set: { status: 'INACTIVE', relations } };
    },
  };
}

/** That relations would run in a circle. */
export function circleRefusal(circle: readonly string[], field: string): Refusal {
  const ids = circle.map((id) => (id === NEW ? 'the new institution' : id)).join(', ');
  return refusal('INVALID', `${field}: it would run in a circle, from ${ids}`, field);
}

const UNTOLD = {
  status: 'ACTIVE' as const,
  verified: true,
  established: null,
  links: [],
  domains: [],
  locations: [],
  country: null,
  relations: [],
  externalIds: [],
};

function relationTo(
  kind: StoredInstitutionRelation['kind'],
  { _id, names }: StoredInstitution,
): StoredInstitutionRelation {
  return { kind, institutionId: _id, label: names[0]?.value ?? _id };
}

/** The relations that a content sets, with the names of the others; nothing where it does not speak of them. */
async function relationsOf(
  { relations: given }: InstitutionContent,
  institution: Pick<StoredInstitution, '_id' | 'relations'>,
  source: RelationSource,
): Promise<Partial<StoredInstitution> | { refusals: readonly Refusal[] }> {
  if (given === undefined) return {};
  const relations: StoredInstitutionRelation[] = [];
  for (const [index, { kind, institutionId }] of distinctRelations(given ?? []).entries()) {
    const other = await source.load(institutionId);
    // One that its source knows and the hub does not may stay, and is reported.
    const known = institution.relations.find((each) => each.institutionId === institutionId);
    if (other === null && known === undefined) {
      const field = `content.relations.${index}.institutionId`;
      const message = `${field}: there is no institution ${institutionId}; take the id of one from institutions`;
      return { refusals: [refusal('INVALID', message, field)] };
    }
    const label = known?.label ?? institutionId;
    relations.push(other === null ? { kind, institutionId, label } : relationTo(kind, other));
  }
  const circle = await relationCircle({ ...institution, relations }, source);
  return circle === null
    ? { relations }
    : { refusals: [circleRefusal(circle, 'content.relations')] };
}

function distinctRelations(relations: readonly RelationContent[]): readonly RelationContent[] {
  return [
    ...new Map(relations.map((each) => [`${each.kind} ${each.institutionId}`, each])).values(),
  ];
}
