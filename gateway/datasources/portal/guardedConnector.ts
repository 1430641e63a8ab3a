import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { type AddressPolicy, ForbiddenAddress } from './addressPolicy.js';

type Guard = Pick<AddressPolicy, 'permits' | 'resolveHost'>;

/**
 * Connects undici to checked addresses only.
 *
 * The name is resolved once for a connection, all its addresses are judged, and the socket gets just these: a name
 * server that answers differently the second time is not asked a second time.
 */
export function guardedConnector(policy: Guard, timeoutMs: number): buildConnector.connector {
  const connect = buildConnector({
    timeout: timeoutMs,
    allowH2: false,
    // Options of the socket; undici's type names those of TLS and leaves the rest out.
    ...({ lookup: guardedLookup(policy) } as object),
  });
  return (options, callback) => {
    const { hostname } = options;
    // A socket looks up names only, so an address written in the URL is judged here.
    if (isIP(hostname) !== 0 && !policy.permits(hostname, hostname)) {
      callback(new ForbiddenAddress('the address may not be called'), null);
      return;
    }
    connect(options, (...[err, socket]) => {
      if (err !== null || socket === null) {
        callback(err ?? new Error('no socket'), null);
        return;
      }
      if (policy.permits(hostname, socket.remoteAddress ?? '')) {
        callback(null, socket);
        return;
      }
      socket.destroy();
      callback(
        new ForbiddenAddress('the connection went to an address that was not checked'),
        null,
      );
    });
  };
}

function guardedLookup({ resolveHost }: Guard): LookupFunction {
  // The system's resolver has few threads for everything: a slow name server holds one for each portal, not more.
  let pending: { hostname: string; addresses: Promise<readonly LookupAddress[]> } | undefined;
  const resolveOnce = (hostname: string) => {
    if (pending?.hostname === hostname) return pending.addresses;
    const addresses = resolveHost(hostname).finally(() => {
      pending = undefined;
    });
    pending = { hostname, addresses };
    return addresses;
  };
  return (hostname, { all, family }, callback) => {
    resolveOnce(hostname).then(
      (found) => {
        const wanted =
          family === 4 || family === 6 ? found.filter((one) => one.family === family) : found;
        const [first] = wanted;
        if (first === undefined) callback(notFound(hostname), []);
        else if (all) callback(null, [...wanted]);
        else callback(null, first.address, first.family);
      },
      (err: NodeJS.ErrnoException) => callback(err, []),
    );
  };
}

function notFound(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`no address of the wanted family for ${hostname}`), {
    code: 'ENOTFOUND',
  });
}
