import type { StoredRecord } from '../../subgraphs/kit/record.js';
import type { RecordStore } from '../../subgraphs/kit/recordStore.js';
import type { PlatformStore } from '../../subgraphs/platforms/platformStore.js';
import type { PortalStore } from './portalStore.js';
import type { RetireSubgraph } from './retireSubgraph.js';

/** What became of a withdrawal; all but `absent` hides the platform's records. */
export type WithdrawResult =
  | {
      readonly status: 'withdrawn';
      readonly hidden: number;
      readonly tokensRevoked: number;
      readonly isSchemaRetired: boolean;
    }
  /** Its schema is still in the graph: the others do not compose without it, or too many publish at once. */
  | {
      readonly status: 'schemaKept';
      readonly hidden: number;
      readonly why: 'refused' | 'contended';
    }
  /** There is no platform of this code. */
  | { readonly status: 'absent' };

/** What became of a return. */
export type RestoreResult =
  | { readonly status: 'restored'; readonly shown: number }
  | { readonly status: 'absent' };

/** Takes platforms out of the network, and back in. */
export interface PortalWithdrawal {
  withdraw(code: string, by: string): Promise<WithdrawResult>;
  restore(code: string): Promise<RestoreResult>;
}

interface PortalWithdrawalDeps {
  readonly platforms: Pick<PlatformStore, 'findByCodes' | 'withdraw' | 'restore'>;
  readonly portals: Pick<PortalStore, 'revokeTokens'>;
  /** The stores of all records that platforms give. */
  readonly records: readonly Pick<RecordStore<StoredRecord>, 'setShown'>[];
  readonly retireSubgraph: RetireSubgraph;
  readonly now?: () => Date;
}

/**
 * Makes the two use cases. Each is a row of steps of which any may be the last that a process lives to do: those done
 * change nothing when they are repeated, so running it again finishes it.
 */
export function createPortalWithdrawal({
  platforms,
  portals,
  records,
  retireSubgraph,
  now = () => new Date(),
}: PortalWithdrawalDeps): PortalWithdrawal {
  async function setShown(code: string, shown: boolean): Promise<number> {
    let changed = 0;
    for (const store of records) changed += await store.setShown(code, shown, now());
    return changed;
  }

  return {
    async withdraw(code, by) {
      // The mark first: from then on no harvest begins and no import is taken, so nothing new is shown.
      if (!(await platforms.withdraw(code, now()))) return { status: 'absent' };
      // Before the schema goes, or the portal might publish it again.
      const tokensRevoked = (await portals.revokeTokens(code)) ?? 0;
      const hidden = await setShown(code, false);
      const retired = await retireSubgraph({ portal: code, confirm: true, by });
      switch (retired.status) {
        case 'retired':
        case 'absent':
          return {
            status: 'withdrawn',
            hidden,
            tokensRevoked,
            isSchemaRetired: retired.status === 'retired',
          };
        case 'refused':
        case 'contended':
          return { status: 'schemaKept', hidden, why: retired.status };
        case 'unconfirmed':
          throw new Error(`the retirement of ${code} was confirmed and yet not made`);
      }
    },
    async restore(code) {
      const [known] = await platforms.findByCodes([code]);
      if (known === undefined) return { status: 'absent' };
      const shown = await setShown(code, true);
      // The mark last: while records are missing, the platform is not said to take part.
      await platforms.restore(code, now());
      return { status: 'restored', shown };
    },
  };
}
