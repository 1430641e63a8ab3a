import { z } from 'zod';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { parseInput } from '../../kit/actions/parseInput.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import type { InterestReader } from '../interests/interestStore.js';
import { askInstitution } from '../lifecycle/askInstitution.js';
import type { TechnologyReader } from '../technologyStore.js';
import { partiesOf } from './transferAccess.js';
import type { StoredTransferCase } from './transferCase.js';
import { type TransferContent, transferContent } from './transferContent.js';

interface ReportInput extends CreateInput {
  readonly giverInstitutionId: string;
  readonly receiverInstitutionId: string;
  readonly content: unknown;
}

interface ReviseInput extends ActionInput {
  readonly content: unknown;
}

/** What tells whether what a case follows from is there, for the viewer. */
export interface TransferSources {
  readonly listings: Pick<TechnologyReader, 'findByIds'>;
  readonly interests: Pick<InterestReader, 'findByIds'>;
  readonly ask: AskNetwork;
}

/** Who may report and rewrite a case. */
export const PARTY = 'an editor of one of its two institutions';

/** How one of two institutions reports that a technology went from one to the other. */
export function reportTransfer(
  sources: TransferSources,
): CreateRule<StoredTransferCase, ReportInput> {
  return {
    name: 'REPORT',
    idKind: 'transfer',
    who: PARTY,
    mayAct: (viewer, { giverInstitutionId: giver, receiverInstitutionId: receiver }) =>
      partiesOf(viewer, { partyInstitutionIds: [giver, receiver] }).length > 0,
    async make({ giverInstitutionId, receiverInstitutionId, content }, _at, viewer) {
      const parsed = parseInput(transferContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const partyInstitutionIds = [giverInstitutionId, receiverInstitutionId];
      const giver = await party(sources.ask, 'giverInstitutionId', giverInstitutionId);
      const receiver = await party(sources.ask, 'receiverInstitutionId', receiverInstitutionId);
      const wrong = [giver, receiver].flatMap((found) => ('code' in found ? [found] : []));
      const dangling = await judgeSources(sources, parsed.value, partyInstitutionIds);
      if ('code' in giver || 'code' in receiver || dangling.length > 0) {
        return { refusals: [...wrong, ...dangling] };
      }
      const countries = [giver.country, receiver.country].flatMap((country) => country ?? []);
      return {
        record: {
          ...parsed.value,
          giverInstitutionId,
          receiverInstitutionId,
          giverCountry: giver.country,
          receiverCountry: receiver.country,
          partyInstitutionIds,
          countries: [...new Set(countries)],
          ...saidBy(partiesOf(viewer, { partyInstitutionIds })),
          publishedAt: null,
        },
      };
    },
  };
}

/** How a party rewrites a case that is not confirmed: the other one is asked again. */
export function reviseTransfer(
  sources: TransferSources,
): ActionRule<StoredTransferCase, ReviseInput> {
  return {
    name: 'REVISE',
    who: PARTY,
    mayAct: (viewer, transfer) => partiesOf(viewer, transfer).length > 0,
    from: ['REPORTED', 'DISPUTED'],
    async change(transfer, { content }, _at, viewer) {
      const parsed = parseInput(transferContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const { partyInstitutionIds } = transfer;
      const dangling = await judgeSources(sources, parsed.value, partyInstitutionIds);
      if (dangling.length > 0) return { refusals: dangling };
      return { set: { ...parsed.value, ...saidBy(partiesOf(viewer, transfer)) } };
    },
  };
}

/** What is confirmed by who reports it: all of it, by someone who speaks for both sides. */
function saidBy(parties: readonly string[]) {
  const state = parties.length === 2 ? ('CONFIRMED' as const) : ('REPORTED' as const);
  return { state, confirmedByIds: [...parties], disputeNote: null };
}

async function party(ask: AskNetwork, field: string, id: string) {
  const found = await askInstitution(ask, id, 'a transfer case needs active ones');
  if (!('code' in found)) return found;
  return refusal('INVALID', found.message.replace(/^institutionId/, field), field);
}

/** What a case says it follows from and the viewer cannot find, or that is between others. */
async function judgeSources(
  { listings, interests, ask }: TransferSources,
  { listingId, interestId, agreementId }: TransferContent,
  partyInstitutionIds: readonly string[],
): Promise<readonly Refusal[]> {
  const wrong: Refusal[] = [];
  const add = (field: string, sentence: string) =>
    wrong.push(refusal('INVALID', `content.${field}: ${sentence}`, `content.${field}`));
  if (listingId !== null && (await listings.findByIds([listingId])).length === 0) {
    add('listingId', 'there is no such listing, or you may not read it');
  }
  if (interestId !== null) {
    const [interest] = await interests.findByIds([interestId]);
    if (interest === undefined) {
      add('interestId', 'there is no such expression of interest, or you may not read it');
    } else if (interest.state !== 'AGREEMENT') {
      add('interestId', `the interest is ${interest.state}; a transfer follows from AGREEMENT`);
    } else if (
      ![interest.askingInstitutionId, interest.owningInstitutionId].every(
        (id) => id === null || partyInstitutionIds.includes(id),
      )
    ) {
      add('interestId', 'the interest is between other institutions');
    }
  }
  if (agreementId !== null && !(await isThere(ask, agreementId))) {
    add('agreementId', 'there is no such agreement, or you may not read it');
  }
  return wrong;
}

const NODE = 'query TransferAgreement($id: ID!) { node(id: $id) { id } }';
const answer = z.object({ node: z.object({ id: z.string() }).nullable() });

async function isThere(ask: AskNetwork, id: string): Promise<boolean> {
  return answer.parse(await ask(NODE, { id })).node !== null;
}
