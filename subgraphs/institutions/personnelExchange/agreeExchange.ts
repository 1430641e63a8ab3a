import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { type Outcome, refusal } from '../../kit/actions/outcome.js';
import type { RecordActions } from '../../kit/actions/recordActions.js';
import type { Viewer } from '../../kit/viewer.js';
import type { PersonnelExchangeSide } from '../__generated__/resolvers.js';
import type { StoredExchange } from './exchange.js';
import { isSide, speaksFor } from './exchangeAccess.js';
import type { ExchangeStore } from './exchangeStore.js';

interface AgreeInput extends ActionInput {
  readonly side: PersonnelExchangeSide;
}

/** One side agrees to the period; when the other has, both have. */
const agreeToExchange: ActionRule<StoredExchange, AgreeInput> = {
  name: 'AGREE',
  who: 'an editor of the host or the home institution',
  mayAct: isSide,
  from: ['SELECTED'],
  change(exchange, { side }, at, viewer) {
    const { subject } = viewer;
    if (subject === null || !isOf(viewer, exchange, side)) {
      const message = `side: only an editor of its institution agrees for the side ${side}`;
      return { refusals: [refusal('INVALID', message, 'side')] };
    }
    const mine = side === 'HOST' ? exchange.agreedByHost : exchange.agreedByHome;
    const theirs = side === 'HOST' ? exchange.agreedByHome : exchange.agreedByHost;
    if (mine !== null) {
      const message = `side: the side ${side} has agreed already; the other one is waited for`;
      return { refusals: [refusal('CONFLICT', message, 'side')] };
    }
    if (theirs?.by === subject) {
      const message = 'side: nobody agrees for both sides; someone else of this side has to';
      return { refusals: [refusal('CONFLICT', message, 'side')] };
    }
    const agreement = { at, by: subject };
    return {
      set: {
        ...(side === 'HOST' ? { agreedByHost: agreement } : { agreedByHome: agreement }),
        ...(theirs !== null && { state: 'AGREED_BY_BOTH' as const }),
      },
    };
  },
};

/**
 * Agrees for one side. Where all that happened to the exchange since the viewer read it is that the other side agreed to
 * the same period, the viewer need not read it again: what it agrees to has not changed.
 */
export async function agree(
  actions: RecordActions<StoredExchange>,
  { writer }: Pick<ExchangeStore, 'writer'>,
  input: AgreeInput,
): Promise<Outcome<StoredExchange>> {
  const outcome = await actions.perform(agreeToExchange, input);
  const isStale =
    outcome.status === 'refused' && outcome.refusals.some(({ code }) => code === 'STALE_VERSION');
  if (!isStale) return outcome;
  const current = await writer.find(input.id);
  const theirs = input.side === 'HOST' ? current?.agreedByHome : current?.agreedByHost;
  const isOneStepOn = current?.version === input.version + 1;
  // An agreement is the last step of its version when it was made as that version was.
  const wasTheirAgreement = theirs?.at.getTime() === current?.updatedAt.getTime();
  if (!isOneStepOn || !theirs || !wasTheirAgreement) return outcome;
  return actions.perform(agreeToExchange, { ...input, version: input.version + 1 });
}

function isOf(
  viewer: Viewer,
  { hostInstitutionId, homeInstitutionId }: StoredExchange,
  side: PersonnelExchangeSide,
): boolean {
  return speaksFor(viewer, side === 'HOST' ? hostInstitutionId : homeInstitutionId);
}
