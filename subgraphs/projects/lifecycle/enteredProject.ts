import type { ActedKind } from '../../kit/actions/actionRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { brokenRulesOf, partnerIdsOf, type StoredProject } from '../project.js';

/** What actions need to know of projects. */
export const PROJECT: ActedKind<StoredProject> = {
  noun: 'project',
  stateOf: ({ state }) => state,
  brokenRules: (project) => [
    ...brokenRulesOf(project).map(({ field, sentence }) =>
      refusal('INVALID', sentence, INPUT_OF[field] ?? `content.${field}`),
    ),
    ...brokenReferences(project),
  ],
  taken: {},
};

/** Where the input has what is not part of a content. */
const INPUT_OF: Readonly<Record<string, string>> = { stateReason: 'reason', funding: 'amount' };

/** What a project entered at the hub names must be part of it; platforms may say it otherwise. */
function brokenReferences(project: StoredProject): readonly Refusal[] {
  const { partners, administrator = null, resources = [], leadCountry, countries } = project;
  const refusals: Refusal[] = [];
  const invalid = (field: string, message: string) =>
    refusals.push(refusal('INVALID', message, `content.${field}`));
  const ids = partnerIdsOf(project);
  if (!partners.some(({ role, institutionId }) => role === 'LEAD' && institutionId !== null)) {
    invalid('partners', 'partners must have an institution of the directory in the role LEAD');
  }
  const { institutionId = null } = administrator ?? {};
  if (institutionId !== null && !ids.includes(institutionId)) {
    const message = `administrator.institutionId must be one of the partners, got ${institutionId}`;
    invalid('administrator', message);
  }
  const giver = resources.find(
    ({ givenByInstitutionId: id }) => id !== null && !ids.includes(id),
  )?.givenByInstitutionId;
  if (giver !== undefined && giver !== null) {
    invalid('resources', `givenByInstitutionId must be one of the partners, got ${giver}`);
  }
  if (leadCountry !== null && !countries.includes(leadCountry)) {
    const message = `leadCountry must be one of the countries, got ${leadCountry} for ${countries.join(', ') || 'none'}`;
    invalid('leadCountry', message);
  }
  return refusals;
}
