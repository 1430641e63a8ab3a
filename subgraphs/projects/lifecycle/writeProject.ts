import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { parseInput } from '../../kit/actions/parseInput.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import type { ProjectState } from '../__generated__/resolvers.js';
import { mayLeadProject } from '../access.js';
import { askCountries, isRefusal } from '../askNetwork.js';
import { partnerIdsOf, type StoredProject, type StoredProjectPartner } from '../project.js';
import {
  EMPTY_PROJECT,
  listedBy,
  type ProjectContent,
  projectContent,
  projectFields,
} from './projectContent.js';

interface GivenPartner {
  readonly role: string;
  readonly institutionId?: string | null;
}

interface ProjectCreateInput extends CreateInput {
  readonly content: { readonly partners?: readonly GivenPartner[] | null };
}

interface ProjectReviseInput extends ActionInput {
  readonly content: unknown;
}

/** Who leads projects. */
export const LEADER = 'an editor of its lead institution, the secretariat or an administrator';

/** From its approval to its end a project keeps what was approved; these may change. */
const OPEN_FIELDS: ReadonlySet<string> = new Set([
  'period',
  'fields',
  'classifications',
  'administrator',
  'resources',
  'milestones',
  'url',
]);
const UNDECIDED: readonly ProjectState[] = ['IDEA', 'PROPOSED'];

/** How an idea is entered. */
export function createProject(ask: AskNetwork): CreateRule<StoredProject, ProjectCreateInput> {
  return {
    name: 'CREATE',
    idKind: 'project',
    who: LEADER,
    mayAct: (viewer, { content }) => mayLeadProject(viewer, { partners: leadsOf(content) }),
    async make({ content }) {
      const parsed = parseInput<ProjectContent>(projectContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const fields = projectFields(parsed.value);
      const missing = (['title', 'kind', 'partners'] as const).filter(
        (field) => fields[field] === undefined,
      );
      if (missing.length > 0) {
        return {
          refusals: missing.map((field) =>
            refusal('INVALID', `content.${field} is needed for a new project`, `content.${field}`),
          ),
        };
      }
      const project = { ...EMPTY_PROJECT, ...fields };
      const taking = await takingPart(project, ask);
      if (isRefusal(taking)) return { refusals: [taking] };
      const lead = taking.partners.find(({ role }) => role === 'LEAD')?.country ?? null;
      const leadCountry = fields.leadCountry ?? lead;
      return { record: { ...project, ...taking, leadCountry, ...listedBy(project) } };
    },
  };
}

/** How a project is rewritten. */
export function reviseProject(ask: AskNetwork): ActionRule<StoredProject, ProjectReviseInput> {
  return {
    name: 'REVISE',
    who: LEADER,
    mayAct: mayLeadProject,
    from: [...UNDECIDED, 'APPROVED', 'FUNDED', 'RUNNING', 'SUSPENDED'],
    async change(project, { content }) {
      const parsed = parseInput<ProjectContent>(projectContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const fields = projectFields(parsed.value);
      if (!UNDECIDED.includes(project.state)) {
        const settled = Object.keys(parsed.value).filter((field) => !OPEN_FIELDS.has(field));
        if (settled.length > 0) return { refusals: settled.map(isSettled) };
      }
      const next = { ...project, ...fields };
      if (fields.partners === undefined && fields.countries === undefined) {
        return { set: { ...fields, ...listedBy(next) } };
      }
      const taking = await takingPart(next, ask);
      if (isRefusal(taking)) return { refusals: [taking] };
      return { set: { ...fields, ...taking, ...listedBy(next) } };
    },
  };
}

function isSettled(field: string): Refusal {
  const message = `content.${field} was settled when the project was approved; leave it out`;
  return refusal('INVALID', message, `content.${field}`);
}

/** Partners with the countries of those in the directory, and all countries that take part by it. */
async function takingPart(
  { partners, countries }: Pick<StoredProject, 'partners' | 'countries'>,
  ask: AskNetwork,
): Promise<Pick<StoredProject, 'partners' | 'countries'> | Refusal> {
  const found = await askCountries(ask, partnerIdsOf({ partners }), 'content.partners');
  if (isRefusal(found)) return found;
  const placed = partners.map((partner) =>
    partner.institutionId === null
      ? partner
      : { ...partner, country: found.get(partner.institutionId) ?? null },
  );
  // Who only gives money does not make its country one of those that carry the project out.
  const theirs = placed.flatMap(({ role, country }) => (role === 'FUNDER' ? [] : (country ?? [])));
  return { partners: placed, countries: [...new Set([...countries, ...theirs])] };
}

function leadsOf({ partners }: ProjectCreateInput['content']): StoredProjectPartner[] {
  return (partners ?? []).flatMap(({ role, institutionId = null }) =>
    role === 'LEAD' ? [{ role, institutionId }] : [],
  );
}
