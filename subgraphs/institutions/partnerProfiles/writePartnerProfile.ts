import { forbidden } from '../../kit/actions/actionErrors.js';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import type { Viewer } from '../../kit/viewer.js';
import { institutionTakingPart } from '../institutionTakingPart.js';
import { latestEdition, MOST_EDITIONS, type StoredPartnerProfile } from './partnerProfile.js';
import { mayKeepProfile, type ProfileFacts } from './profileAccess.js';
import { EMPTY_TEXT, type ProfileReferences, readProfileContent } from './profileContent.js';

interface NewProfileInput extends CreateInput {
  readonly country?: string | null;
  readonly institutionId?: string | null;
  readonly content: unknown;
}

interface ReviseInput extends ActionInput {
  readonly content: unknown;
}

const KEEPER =
  'a moderator of its country, the secretariat, an administrator or, for an organisation, one of its editors';

/** The profile of a partner is begun, as the draft of its first edition. */
export function createPartnerProfile(
  references: ProfileReferences,
): CreateRule<StoredPartnerProfile, NewProfileInput> {
  return {
    name: 'CREATE',
    idKind: 'profile',
    who: KEEPER,
    // Whose moderators may is known when the institution has been read.
    mayAct: () => true,
    async make(input, _at, viewer) {
      const partner = await partnerNamed(references, input, viewer);
      if ('code' in partner) return { refusals: [partner] };
      const read = await readProfileContent(references, input.content);
      if ('refusals' in read) return read;
      if (read.said.summary === undefined) {
        return { refusals: [refusal('INVALID', 'content.summary is needed', 'content.summary')] };
      }
      const draft = { ...EMPTY_TEXT, ...read.said };
      return { record: { ...partner, state: 'DRAFT', draft, editions: [] } };
    },
  };
}

/** The draft of the next edition is written; it begins with what the last one says. */
export function revisePartnerProfile(
  references: ProfileReferences,
): ActionRule<StoredPartnerProfile, ReviseInput> {
  return {
    name: 'REVISE',
    who: KEEPER,
    mayAct: mayKeepProfile,
    from: ['DRAFT', 'PUBLISHED'],
    async change(profile, { content }) {
      const read = await readProfileContent(references, content);
      if ('refusals' in read) return read;
      const before = profile.draft ?? latestEdition(profile)?.text ?? EMPTY_TEXT;
      return { set: { draft: { ...before, ...read.said } } };
    },
  };
}

/** The draft becomes the next edition, for everyone to read. */
export const publishPartnerProfile: ActionRule<StoredPartnerProfile> = {
  name: 'PUBLISH',
  who: KEEPER,
  mayAct: mayKeepProfile,
  from: ['DRAFT', 'PUBLISHED'],
  change({ draft, editions }, _input, at) {
    if (draft === null) {
      const message = 'There is nothing new to publish; write the draft of the next edition first';
      return { refusals: [refusal('WRONG_STATE', message, 'id')] };
    }
    if (editions.length >= MOST_EDITIONS) {
      const message = `The profile has ${MOST_EDITIONS} editions, the most there can be; withdraw it and begin a new one`;
      return { refusals: [refusal('CONFLICT', message, 'id')] };
    }
    const edition = { number: editions.length + 1, publishedAt: at, text: draft };
    return { set: { state: 'PUBLISHED', draft: null, editions: [...editions, edition] } };
  },
};

/** The profile leaves the lists, and another of the same partner can be begun; what was published stays readable. */
export const withdrawPartnerProfile: ActionRule<StoredPartnerProfile> = {
  name: 'WITHDRAW',
  who: KEEPER,
  mayAct: mayKeepProfile,
  from: ['DRAFT', 'PUBLISHED'],
  needsReason: true,
  change: () => ({ set: { state: 'WITHDRAWN' } }),
};

/** The partner that an input names, if the viewer may write its profile; throws FORBIDDEN if not. */
async function partnerNamed(
  { institution: load }: ProfileReferences,
  { country, institutionId }: NewProfileInput,
  viewer: Viewer,
): Promise<ProfileFacts | Refusal> {
  const isOfCountry = country !== null && country !== undefined;
  const isOfInstitution = institutionId !== null && institutionId !== undefined;
  if (isOfCountry === isOfInstitution) {
    const message = 'give either the country or the institutionId that the profile is of';
    return refusal('INVALID', message, 'country');
  }
  if (isOfCountry) return allowed(viewer, { institutionId: null, country });
  const institution = await institutionTakingPart(load, institutionId ?? '', 'institutionId');
  if ('code' in institution) return institution;
  return allowed(viewer, { institutionId: institution.id, country: institution.country });
}

function allowed(viewer: Viewer, partner: ProfileFacts): ProfileFacts {
  if (!mayKeepProfile(viewer, partner)) throw forbidden(KEEPER);
  return partner;
}
