import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { classifyAddress } from './addressRanges.js';

/** Finds every address of a host name. */
export type ResolveHost = (hostname: string) => Promise<readonly LookupAddress[]>;

/** What is allowed beyond public HTTPS. */
export interface AddressRules {
  /** Plain HTTP, for closed networks and tests. */
  readonly allowHttp?: boolean;
  /** Every host may be at a private or loopback address. */
  readonly allowPrivate?: boolean;
  /** These hosts may be at a private or loopback address, spelled as in their URL. */
  readonly allowedHosts?: readonly string[];
  /** Without it the system's resolver. */
  readonly resolve?: ResolveHost;
}

/** Whether an address may be called, and if not why, in words for the owner of the portal. */
export type AddressVerdict =
  | { readonly status: 'allowed'; readonly url: URL }
  | { readonly status: 'refused'; readonly reason: string };

/** Decides which addresses the hub calls: when a portal registers one, and again at each connection. */
export interface AddressPolicy {
  /** Judges what the text alone tells; a host name is not resolved. */
  judgeUrl(address: string): AddressVerdict;
  /** Judges the text and every address its host resolves to now. */
  checkAddress(address: string): Promise<AddressVerdict>;
  /** Every address of a host; throws {@link ForbiddenAddress} when one of them may not be called. */
  resolveHost(hostname: string): Promise<readonly LookupAddress[]>;
  /** Whether a connection for this host may go to this IP address. */
  permits(hostname: string, ip: string): boolean;
}

/** A host is at an address that may not be called. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

const MAX_URL_LENGTH = 2_000;
const RESOLVE_MS = 5_000;
const LOCAL_NAMES = /(^|\.)(localhost|local|internal|home\.arpa)$/;
// Below 1024 live the services of a machine: mail, name service, file shares.
const LOW_PORTS = new Set(['', '80', '443']);

/** Makes the policy; the same one serves every portal. */
export function createAddressPolicy({
  allowHttp = false,
  allowPrivate = false,
  allowedHosts = [],
  resolve = (hostname) => lookup(hostname, { all: true, order: 'verbatim' }),
}: AddressRules = {}): AddressPolicy {
  const trusted = new Set(allowedHosts.map((host) => bare(host.toLowerCase())));
  const mayBePrivate = (hostname: string) => allowPrivate || trusted.has(bare(hostname));

  const policy: AddressPolicy = {
    judgeUrl(address) {
      if (address.length > MAX_URL_LENGTH) return refused('the address is too long');
      if (!URL.canParse(address)) return refused('the address is not a URL');
      const url = new URL(address);
      const reason =
        refusedProtocol(url, allowHttp) ??
        refusedParts(url) ??
        refusedHost(url.hostname, policy.permits, mayBePrivate(url.hostname));
      return reason === undefined ? { status: 'allowed', url } : refused(reason);
    },
    async checkAddress(address) {
      const verdict = policy.judgeUrl(address);
      if (verdict.status === 'refused') return verdict;
      try {
        await policy.resolveHost(bare(verdict.url.hostname));
        return verdict;
      } catch (err) {
        if (err instanceof ForbiddenAddress) return refused(err.message);
        return refused('the host of the address cannot be found');
      }
    },
    async resolveHost(hostname) {
      const found =
        isIP(hostname) === 0
          ? await withinTime(resolve(hostname))
          : [{ address: hostname, family: isIP(hostname) }];
      if (found.length === 0) throw new Error(`no address found for ${hostname}`);
      // One good address beside a bad one is how a name is rebound.
      if (!found.every(({ address }) => policy.permits(hostname, address))) {
        throw new ForbiddenAddress('the host is at an address that is not on the public internet');
      }
      return found;
    },
    permits(hostname, ip) {
      const kind = classifyAddress(ip);
      return kind === 'public' || (kind === 'private' && mayBePrivate(hostname));
    },
  };
  return policy;
}

function refused(reason: string): AddressVerdict {
  return { status: 'refused', reason };
}

function refusedProtocol({ protocol }: URL, allowHttp: boolean): string | undefined {
  if (protocol === 'https:' || (protocol === 'http:' && allowHttp)) return undefined;
  return `the address must begin with https://, got ${protocol}//`;
}

function refusedParts({ username, password, port }: URL): string | undefined {
  if (username !== '' || password !== '') return 'the address must not carry a name or a password';
  if (LOW_PORTS.has(port) || Number(port) > 1023) return undefined;
  return `the port must be 443, 80 or above 1023, got ${port}`;
}

function refusedHost(
  hostname: string,
  permits: AddressPolicy['permits'],
  mayBePrivate: boolean,
): string | undefined {
  if (hostname.endsWith('.')) return 'the host must not end with a dot';
  const ip = bare(hostname);
  if (isIP(ip) !== 0) {
    return permits(hostname, ip)
      ? undefined
      : 'the host is at an address that is not on the public internet';
  }
  if (mayBePrivate) return undefined;
  // A name without a dot is completed with the search domains of this machine's network.
  if (!hostname.includes('.') || LOCAL_NAMES.test(hostname)) {
    return 'the host is a name of a local network';
  }
  return undefined;
}

/** A host without the brackets that a URL puts around IPv6. */
function bare(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the name service did not answer')), RESOLVE_MS);
    // A hub that stops does not wait for it.
    timer.unref();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
