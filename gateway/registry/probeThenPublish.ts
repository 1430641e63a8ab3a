import type { Finding } from '../../schema/findings.js';
import { ENDPOINT_UNREACHABLE } from '../../schema/probe/probeFindings.js';
import { finding } from '../../schema/rules/rule.js';
import type { Probe } from './createProbe.js';
import type { CheckAddress, PublishProbed, PublishSubgraph } from './publishSubgraph.js';

interface ProbeDeps {
  readonly checkAddress: CheckAddress;
  readonly probe: Probe;
}

/**
 * Makes a publish that looks at the address and asks the endpoint there first, while others have their turns.
 *
 * An endpoint that does not answer refuses the publish, unless an override names who answers for it; one that serves
 * another schema refuses it always.
 */
export function createProbeThenPublish({
  checkAddress,
  probe,
  publish,
}: ProbeDeps & { readonly publish: PublishProbed }): PublishSubgraph {
  return async (input) => {
    const { portal, sdl, url, urlHost, override } = input;
    const address = await checkAddress(url);
    if (address.status === 'refused') return { status: 'addressRefused', reason: address.reason };
    if (typeof urlHost === 'string' && new URL(url).host !== urlHost) {
      return { status: 'addressRefused', reason: `the host must be ${urlHost}` };
    }
    const whenUnreachable = override === undefined ? 'error' : 'warning';
    return publish({ ...input, probed: await probe({ portal, sdl, url, whenUnreachable }) });
  };
}

/** What an endpoint shows to a check, to which nothing answering is a warning only. */
export async function probeForCheck(
  { portal, sdl, url }: { readonly portal: string; readonly sdl: string; readonly url: string },
  { checkAddress, probe }: ProbeDeps,
): Promise<readonly Finding[]> {
  const address = await checkAddress(url);
  if (address.status === 'allowed') {
    return probe({ portal, sdl, url, whenUnreachable: 'warning' });
  }
  return [
    finding(ENDPOINT_UNREACHABLE.code, {
      severity: 'warning',
      message: `The hub does not call the endpoint: ${address.reason}.`,
      remedy: ENDPOINT_UNREACHABLE.remedy,
    }),
  ];
}
