import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { parseInput, plainText } from '../../kit/actions/parseInput.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import type { Viewer } from '../../kit/viewer.js';
import { askInstitution } from '../lifecycle/askInstitution.js';
import type { StoredTechnology } from '../technology.js';
import type { TechnologyReader } from '../technologyStore.js';
import { LONGEST_MESSAGE, type StoredInterest } from './interest.js';
import { isAsking } from './interestAccess.js';

interface SendInput extends CreateInput {
  readonly listingId: string;
  readonly institutionId: string;
  readonly message: string;
}

interface SendDeps {
  /** Reads the listings that the viewer may read, and no others. */
  readonly readable: Pick<TechnologyReader, 'findByIds'>;
  readonly ask: AskNetwork;
}

/** How an institution says that it is interested in a listing that it can read and that is not its own. */
export function sendInterest({ readable, ask }: SendDeps): CreateRule<StoredInterest, SendInput> {
  return {
    name: 'SEND',
    idKind: 'interest',
    who: 'an editor of the institution that is interested',
    mayAct: (viewer, { institutionId }) => isAsking(viewer, { askingInstitutionId: institutionId }),
    async make({ listingId, institutionId, message }, at, viewer) {
      const parsed = parseInput(plainText(LONGEST_MESSAGE), message, 'message');
      if (parsed.status === 'wrong') return parsed;
      const listing = judgeListing(await readable.findByIds([listingId]), listingId, viewer);
      if ('code' in listing) return { refusals: [listing] };
      const needs = 'an expression of interest needs an active one';
      const institution = await askInstitution(ask, institutionId, needs);
      if ('code' in institution) return { refusals: [institution] };
      return {
        record: {
          listingId,
          listingKind: listing.kind,
          listingPlatform: listing.source.platform,
          listingCountry: listing.country,
          owningInstitutionId: listing.institutionId,
          askingInstitutionId: institutionId,
          askingCountry: institution.country,
          state: 'SENT',
          messages: [{ at, side: 'ASKING', text: parsed.value }],
          forwardedAt: null,
          answeredAt: null,
          closingNote: null,
          agreementId: null,
        },
      };
    },
  };
}

/** The listing, or why nobody can be interested in it like this. */
function judgeListing(
  [listing]: readonly StoredTechnology[],
  listingId: string,
  { institutionIds }: Viewer,
): StoredTechnology | Refusal {
  if (listing === undefined) {
    const message = `There is no listing ${listingId}, or you may not read it; check the id`;
    return refusal('NOT_FOUND', message, 'listingId');
  }
  if (listing.state !== 'PUBLISHED') {
    const message = `The listing is ${listing.state}; interest can be expressed when it is PUBLISHED`;
    return refusal('WRONG_STATE', message, 'listingId');
  }
  if (listing.institutionId !== null && institutionIds.includes(listing.institutionId)) {
    const message = 'The listing is of an institution you edit; interest is for those of others';
    return refusal('INVALID', message, 'listingId');
  }
  return listing;
}
