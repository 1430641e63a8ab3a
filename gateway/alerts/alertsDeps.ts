import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { TechnologiesStores } from '../../subgraphs/technologies/context.js';
import type { AddressPolicy } from '../datasources/portal/addressPolicy.js';

/** How alerts leave the hub. */
export interface AlertSettings {
  /** The address by which others reach the hub, without a slash at the end; null when it is not known. */
  readonly publicUrl: string | null;
  /** The mail server and who mails are from; null when none are sent. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
}

/** What delivering alerts takes. */
export interface AlertsDeps {
  readonly stores: Pick<TechnologiesStores, 'savedSearches' | 'technologies'>;
  readonly settings: AlertSettings;
  /** Decides which addresses are posted to. */
  readonly policy: AddressPolicy;
  readonly log: Log;
  /** From 0 to 1, so that those who failed at once do not come back at once. */
  readonly random?: () => number;
}
