import type { Finding } from '../../schema/findings.js';
import { ENDPOINT_UNREACHABLE } from '../../schema/probe/probeFindings.js';
import { finding } from '../../schema/rules/rule.js';
import type { Probe } from './createProbe.js';
import type {
  CheckAddress,
  PublishInput,
  PublishProbed,
  PublishResult,
  PublishSubgraph,
} from './publishSubgraph.js';

interface ProbeDeps {
  readonly checkAddress: CheckAddress;
  readonly probe: Probe;
}

/** An address that the hub may be asked to call. */
type Address = Pick<PublishInput, 'url' | 'urlHost'>;

/**
 * Makes a publish that looks at the address and asks the endpoint there first, while others have their turns.
 *
 * An endpoint that does not answer refuses the publish, unless the publisher says that it does not run yet; one that
 * serves another schema refuses it always.
 */
export function createProbeThenPublish(
  deps: ProbeDeps & { readonly publish: PublishProbed },
): PublishSubgraph {
  return (input) => probeThenPublish(input, deps, (probed) => probed);
}

/**
 * Makes a return to an older version: the endpoint is asked as for a publish, and what it lacks is a warning.
 *
 * Who returns does so because the server of today is at fault, or has gone back already.
 */
export function createProbeThenReturn(
  deps: ProbeDeps & { readonly publish: PublishProbed },
): PublishSubgraph {
  return (input) => probeThenPublish(input, deps, (probed) => probed.map(asWarning));
}

async function probeThenPublish(
  input: PublishInput,
  { checkAddress, probe, publish }: ProbeDeps & { readonly publish: PublishProbed },
  weigh: (probed: readonly Finding[]) => readonly Finding[],
): Promise<PublishResult> {
  const { portal, sdl, url, unreachable = false } = input;
  const reason = await refusalOf(input, checkAddress);
  if (reason !== null) return { status: 'addressRefused', reason };
  const whenUnreachable = unreachable ? 'warning' : 'error';
  return publish({ ...input, probed: weigh(await probe({ portal, sdl, url, whenUnreachable })) });
}

/** What an endpoint shows to a check, to which nothing answering is a warning only. */
export async function probeForCheck(
  { portal, sdl, ...address }: Address & { readonly portal: string; readonly sdl: string },
  { checkAddress, probe }: ProbeDeps,
): Promise<readonly Finding[]> {
  const reason = await refusalOf(address, checkAddress);
  if (reason === null) {
    return probe({ portal, sdl, url: address.url, whenUnreachable: 'warning' });
  }
  return [
    finding(ENDPOINT_UNREACHABLE.code, {
      severity: 'warning',
      message: `The hub does not call the endpoint: ${reason}.`,
      remedy: ENDPOINT_UNREACHABLE.remedy,
    }),
  ];
}

/** Why the hub does not call an address; null when it does. */
async function refusalOf(
  { url, urlHost }: Address,
  checkAddress: CheckAddress,
): Promise<string | null> {
  const address = await checkAddress(url);
  if (address.status === 'refused') return address.reason;
  const isElsewhere = typeof urlHost === 'string' && new URL(url).host !== urlHost;
  return isElsewhere ? `the host must be ${urlHost}` : null;
}

function asWarning(probed: Finding): Finding {
  return probed.severity === 'error' ? { ...probed, severity: 'warning' } : probed;
}
