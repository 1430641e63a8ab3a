import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { parseInput } from '../../kit/actions/parseInput.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import { mayEditTechnology } from '../access.js';
import type { StoredOffer, StoredRequest, StoredTechnology } from '../technology.js';
import { askInstitution } from './askInstitution.js';
import {
  EMPTY_LISTING,
  EMPTY_OFFER,
  EMPTY_REQUEST,
  fieldsSet,
  offerContent,
  requestContent,
} from './listingContent.js';

interface NewListingInput extends CreateInput {
  readonly institutionId: string;
  readonly content: unknown;
}

interface ReviseInput extends ActionInput {
  readonly content: unknown;
}

/** Who writes listings. */
export const OWNER = 'an editor of its institution or an administrator';

/** How a draft of an offer or a request is written, for an active institution of the viewer's. */
export function createListing(
  kind: StoredTechnology['kind'],
  ask: AskNetwork,
): CreateRule<StoredTechnology, NewListingInput> {
  return {
    name: 'CREATE',
    idKind: kind === 'OFFER' ? 'offer' : 'request',
    who: OWNER,
    mayAct: (viewer, { institutionId }) => mayEditTechnology(viewer, { institutionId }),
    async make({ institutionId, content }) {
      const parsed = parseContent(kind, content);
      if (parsed.status === 'wrong') return parsed;
      const fields = fieldsSet(parsed.value);
      if (fields.title === undefined) {
        return {
          refusals: [refusal('INVALID', 'content.title must have a text', 'content.title')],
        };
      }
      const institution = await askInstitution(ask, institutionId);
      if ('code' in institution) return { refusals: [institution] };
      const { country } = institution;
      const ofKind =
        kind === 'OFFER'
          ? { kind, ...EMPTY_OFFER }
          : { kind: 'REQUEST' as const, ...EMPTY_REQUEST };
      // EMPTY_LISTING and what is of the kind are a whole listing of that kind; a union of spreads cannot say so.
      const record = { ...EMPTY_LISTING, ...ofKind, institutionId, country, ...fields };
      return { record: record as unknown as StoredTechnology };
    },
  };
}

/** How a draft is rewritten; a returned listing is a draft again by it. */
export function reviseListing(
  kind: StoredTechnology['kind'],
): ActionRule<StoredTechnology, ReviseInput> {
  return {
    name: 'REVISE',
    who: OWNER,
    mayAct: mayEditTechnology,
    from: ['DRAFT', 'RETURNED'],
    change(listing, { content }) {
      if (listing.kind !== kind) {
        const message = `id names a listing of the kind ${listing.kind}, not ${kind}`;
        return { refusals: [refusal('INVALID', message, 'id')] };
      }
      const parsed = parseContent(kind, content);
      if (parsed.status === 'wrong') return parsed;
      return { set: { ...fieldsSet(parsed.value), state: 'DRAFT', moderatorNote: null } };
    },
  };
}

function parseContent(kind: StoredTechnology['kind'], content: unknown) {
  const parsed =
    kind === 'OFFER'
      ? parseInput<Partial<StoredOffer | StoredRequest>>(offerContent, content, 'content')
      : parseInput<Partial<StoredOffer | StoredRequest>>(requestContent, content, 'content');
  return parsed;
}
