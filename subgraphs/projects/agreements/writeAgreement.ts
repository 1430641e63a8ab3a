import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { parseInput } from '../../kit/actions/parseInput.js';
import { editsOneOf, isOfSecretariat } from '../access.js';
import { fieldsGiven, MOST } from '../content.js';
import { isParty, mayLeadAgreement, type StoredAgreement, type StoredParty } from './agreement.js';
import {
  type AgreementContent,
  agreementContent,
  draftText,
  EMPTY_AGREEMENT,
  type NamedRecords,
  settle,
} from './agreementContent.js';

interface AgreementCreateInput extends CreateInput {
  readonly content: {
    readonly parties?: readonly { readonly institutionId?: string | null }[] | null;
  };
}

interface AgreementReviseInput extends ActionInput {
  readonly content: unknown;
}

interface DraftAddInput extends ActionInput {
  readonly text: unknown;
  readonly note?: string | null;
}

/** Who leads agreements. */
export const PARTIES = 'an editor of one of the parties, the secretariat or an administrator';

/** How an agreement is begun. */
export function createAgreement(
  named: NamedRecords,
): CreateRule<StoredAgreement, AgreementCreateInput> {
  return {
    name: 'CREATE',
    idKind: 'agreement',
    who: PARTIES,
    mayAct: (viewer, { content: { parties } }) =>
      isOfSecretariat(viewer) ||
      editsOneOf(
        viewer,
        (parties ?? []).map(({ institutionId = null }) => institutionId),
      ),
    async make({ content }) {
      const parsed = parseInput<AgreementContent>(agreementContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const { title, kind } = parsed.value;
      if (title === undefined || kind === undefined) {
        const field = title === undefined ? 'content.title' : 'content.kind';
        return {
          refusals: [refusal('INVALID', `${field} is needed for a new agreement`, field)],
        };
      }
      const settled = await settle(fieldsGiven(parsed.value, EMPTY_AGREEMENT), named);
      if ('refusals' in settled) return settled;
      return { record: { ...EMPTY_AGREEMENT, ...settled.fields } };
    },
  };
}

/** How an agreement is rewritten before anyone has signed it. */
export function reviseAgreement(
  named: NamedRecords,
): ActionRule<StoredAgreement, AgreementReviseInput> {
  return {
    name: 'REVISE',
    who: PARTIES,
    mayAct: mayLeadAgreement,
    from: ['DRAFT', 'NEGOTIATION'],
    async change({ parties }, { content }) {
      const parsed = parseInput<AgreementContent>(agreementContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      if (parties.some(hasSigned)) {
        const message =
          'A party has signed; add a version of the text, which makes signatures void';
        return { refusals: [refusal('CONFLICT', message, 'id')] };
      }
      const settled = await settle(fieldsGiven(parsed.value, EMPTY_AGREEMENT), named);
      return 'refusals' in settled ? settled : { set: settled.fields };
    },
  };
}

/** A party adds a version of the text. */
export const addDraft: ActionRule<StoredAgreement, DraftAddInput> = {
  name: 'ADD_DRAFT',
  who: 'an editor of one of the parties',
  mayAct: isParty,
  from: ['DRAFT', 'NEGOTIATION'],
  change({ drafts, parties }, { text, note }, at, { subject }) {
    const parsed = draftText.safeParse({ text, note });
    if (!parsed.success) {
      return {
        refusals: parsed.error.issues.map(({ path, message }) => {
          const place = path.map(String).join('.');
          return refusal('INVALID', `${place}: ${message}`, place);
        }),
      };
    }
    if (drafts.length >= MOST) {
      const message = `An agreement has at most ${MOST} versions of its text`;
      return { refusals: [refusal('INVALID', message, 'text')] };
    }
    // Actions are refused to those who are not signed in, so there is a subject.
    const draft = { number: drafts.length + 1, author: subject ?? '', at, ...parsed.data };
    return { set: { drafts: [...drafts, draft], parties: parties.map(unsigned) } };
  },
};

/** Whether a party has signed the latest version. */
export function hasSigned({ signedOn }: StoredParty): boolean {
  return signedOn !== null;
}

function unsigned(party: StoredParty): StoredParty {
  return { ...party, signedOn: null, signatory: null };
}
