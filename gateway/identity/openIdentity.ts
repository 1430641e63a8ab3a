import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { Config } from '../config.js';
import { createIdentify, type Identify } from './createIdentify.js';
import { developmentIssuer } from './developmentIssuer.js';
import { createIssuerKeysClient } from './fetchIssuerKeys.js';
import { createIssuerKeys } from './issuerKeys.js';
import { idOfMachineToken } from './machineToken.js';
import type { MachineTokenStore } from './machineTokenStore.js';
import { createVerifyMachineToken } from './verifyMachineToken.js';
import { createVerifyToken } from './verifyToken.js';
import { viewerOfClaims } from './viewerOfClaims.js';

/** Who asks, for every request of a gateway. */
export interface Identity {
  readonly identify: Identify;
  /** Closes connections to issuers. */
  close(): Promise<void>;
}

interface IdentityDeps {
  readonly config: Pick<Config, 'oidcIssuers' | 'dataDir' | 'isProduction'>;
  readonly machineTokens: Pick<MachineTokenStore, 'find' | 'noteUse'>;
  readonly log: Log;
  readonly now?: () => Date;
}

/** Accepts the tokens of the configured issuers, of machines, and, but in production, of the development issuer. */
export function openIdentity({
  config,
  machineTokens,
  log,
  now = () => new Date(),
}: IdentityDeps): Identity {
  const client = createIssuerKeysClient();
  const issuers = config.oidcIssuers.map((settings) => ({
    issuer: settings.issuer,
    audience: settings.audience,
    keys: createIssuerKeys({
      issuer: settings.issuer,
      fetchKeys: () => client.fetchKeys(settings),
      now,
      log,
    }),
    viewerOf: (payload: Parameters<typeof viewerOfClaims>[0]) => viewerOfClaims(payload, settings),
  }));
  const verifySigned = createVerifyToken(
    config.isProduction ? issuers : [...issuers, developmentIssuer(config)],
    now,
  );
  const verifyMachine = createVerifyMachineToken(machineTokens, now);
  const identify = createIdentify({
    verifyToken: (token) =>
      idOfMachineToken(token) === null ? verifySigned(token) : verifyMachine(token),
    now,
  });
  return { identify, close: () => client.close() };
}
