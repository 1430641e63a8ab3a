import { addFindings } from '../../schema/checkReport.js';
import type { CheckReport } from '../../schema/findings.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { WeighChanges } from '../usage/weighChanges.js';
import type { BundledSchemas } from './bundledSchemas.js';
import type { Diff } from './changeDeps.js';
import { type Compose, schemaOf } from './composePortals.js';
import type { Probe } from './createProbe.js';
import { createEnsureDeployed, type EnsureDeployed } from './ensureDeployed.js';
import { createReadPortalStatus, type ReadPortalStatus } from './portalStatus.js';
import {
  createProbeThenPublish,
  createProbeThenReturn,
  probeForCheck,
} from './probeThenPublish.js';
import {
  type Check,
  type CheckAddress,
  createPublishSubgraph,
  type ProbedInput,
  type PublishInput,
  type PublishResult,
  type PublishSubgraph,
} from './publishSubgraph.js';
import type { RegistryStore, SupergraphRevision } from './registryStore.js';
import { createRetireSubgraph, type RetireSubgraph } from './retireSubgraph.js';
import { createRollbackTo, type RollbackTo } from './rollbackTo.js';
import { createTakeTurns } from './takeTurns.js';

/** What can be done with the registry. */
export interface Registry {
  readonly ensureDeployed: EnsureDeployed;
  readonly publishSubgraph: PublishSubgraph;
  readonly retireSubgraph: RetireSubgraph;
  readonly rollbackTo: RollbackTo;
  readonly readPortalStatus: ReadPortalStatus;
  /** Publishes an older version of a portal once more, with the checks of today; its server may lag behind. */
  republish(
    input: Omit<PublishInput, 'sdl' | 'url' | 'unreachable'> & { readonly number: number },
  ): Promise<PublishResult | { readonly status: 'absent' }>;
  /** The check of a publish, without the publish. */
  checkPortal(input: {
    readonly portal: string;
    readonly sdl: string;
    /** Where the portal answers; null when that is not known yet. */
    readonly url: string | null;
    /** The only host its address may have; without it any that the hub calls. */
    readonly urlHost?: string | null;
  }): Promise<CheckReport>;
}

interface RegistryDeps {
  readonly store: RegistryStore;
  readonly bundled: BundledSchemas;
  readonly compose: Compose;
  readonly check: Check;
  readonly checkAddress: CheckAddress;
  /** Asks endpoints; outside of turns, for an endpoint may take its time. */
  readonly probe: Probe;
  readonly diff: Diff;
  /** Told of the revision in force, more than once; its failure fails nothing. */
  readonly onRevision?: (revision: SupergraphRevision) => Promise<void>;
  /** Whether clients use what changes; without it that is not known. */
  readonly weigh?: WeighChanges;
  readonly log: Log;
  readonly now?: () => Date;
}

const MAX_WAITING = 20;
/** The outcomes that put another revision into force. */
const IN_FORCE: ReadonlySet<string> = new Set(['published', 'retired', 'rolledBack']);

/** Builds the registry's use cases; those that compose take turns in this process. */
export function createRegistry({
  store,
  bundled,
  compose,
  check,
  checkAddress,
  probe,
  diff,
  onRevision = async () => {},
  weigh = async (changes) => changes,
  log,
  now = () => new Date(),
}: RegistryDeps): Registry {
  const inTurn = createTakeTurns(MAX_WAITING);
  const deploy = createEnsureDeployed({ store, bundled, compose, now, log });
  let isIndexed = false;
  // Everything begins here, and here the database may have come back only now.
  const ensureDeployed: EnsureDeployed = async () => {
    if (!isIndexed) await store.ensureIndexes();
    isIndexed = true;
    const deployed = await deploy();
    const { revision } = deployed;
    await onRevision(revision).catch((err: unknown) => {
      log.warn('the revision in force could not be noted', { revision: revision._id, err });
    });
    return deployed;
  };
  /** Notes at once what a use case has just put into force; what goes wrong here is put right with the next look. */
  async function noting<Result extends { readonly status: string }>(
    useCase: Promise<Result>,
  ): Promise<Result> {
    const result = await useCase;
    if (IN_FORCE.has(result.status)) {
      await ensureDeployed().catch((err: unknown) => {
        log.warn('the revision in force could not be read after a change', { err });
      });
    }
    return result;
  }
  const deps = { store, bundled, ensureDeployed, compose, check, diff, weigh, now, log };
  const publishProbed = createPublishSubgraph(deps);
  const publishing = {
    checkAddress,
    probe,
    publish: (input: ProbedInput) => inTurn(() => noting(publishProbed(input))),
  };
  const returnTo = createProbeThenReturn(publishing);
  const retireSubgraph = createRetireSubgraph(deps);
  const rollbackTo = createRollbackTo(deps);
  return {
    // Not in turn: a gateway that follows the registry does not wait for publishes.
    ensureDeployed,
    publishSubgraph: createProbeThenPublish(publishing),
    retireSubgraph: (input) => inTurn(() => noting(retireSubgraph(input))),
    rollbackTo: (input) => inTurn(() => noting(rollbackTo(input))),
    readPortalStatus: createReadPortalStatus(deps),
    async republish({ number, ...input }) {
      const [version] = await store.versionsByIds([`${input.portal}:${number}`]);
      if (version === undefined) return { status: 'absent' };
      const { sdl, url } = version;
      return returnTo({ ...input, sdl, url });
    },
    async checkPortal({ portal, sdl, url, urlHost = null }) {
      const probed =
        url === null ? [] : await probeForCheck({ portal, sdl, url, urlHost }, publishing);
      const report = await inTurn(async () => {
        const { revision: today } = await ensureDeployed();
        const inForce = await store.versionsByIds(Object.values(today.versions));
        const others = inForce.filter((version) => version.portal !== portal).map(schemaOf);
        const checked = await check({
          portal: { code: portal },
          sdl,
          url: url ?? `portal:${portal}`,
          others: [...bundled.schemas, ...others],
          current: { supergraphSdl: today.supergraphSdl },
        });
        return { ...checked.report, changes: await weigh(checked.report.changes) };
      });
      return addFindings(report, probed);
    },
  };
}
