import { createHash } from 'node:crypto';
import { needsOverride } from '../../schema/changeUsage.js';
import { addFindings } from '../../schema/checkReport.js';
import type { SubgraphSchema } from '../../schema/compose.js';
import type { CheckReport, Finding } from '../../schema/findings.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { WeighChanges } from '../usage/weighChanges.js';
import type { BundledSchemas } from './bundledSchemas.js';
import { schemaOf } from './composePortals.js';
import { MAX_ATTEMPTS } from './contention.js';
import type { EnsureDeployed } from './ensureDeployed.js';
import type { Override, RegistryStore, SubgraphVersion } from './registryStore.js';
import { summarizeReport } from './reportSummary.js';

/** Checks a portal's schema against everyone else's and against today's supergraph. */
export type Check = (input: {
  readonly portal: { readonly code: string };
  readonly sdl: string;
  readonly url: string;
  readonly others: readonly SubgraphSchema[];
  readonly current: { readonly supergraphSdl: string };
}) => Promise<{ readonly report: CheckReport; readonly supergraphSdl: string | null }>;

/** A schema that a portal wants to be part of the graph. */
export interface PublishInput {
  readonly portal: string;
  readonly sdl: string;
  /** Where the portal answers. */
  readonly url: string;
  /** Who publishes, for the record. */
  readonly by: string;
  /** Lets changes pass that break clients, and nothing else. */
  readonly override?: Override | undefined;
  /** Its server does not run yet: an endpoint that does not answer is a warning. */
  readonly unreachable?: boolean;
  /** The only host its address may have; without it any that the hub calls. */
  readonly urlHost?: string | null;
}

/** A publish whose address may be called, and what the endpoint there showed. */
export interface ProbedInput extends PublishInput {
  readonly probed: readonly Finding[];
}

/** Decides whether the hub may call an address. */
export type CheckAddress = (
  url: string,
) => Promise<
  { readonly status: 'allowed' } | { readonly status: 'refused'; readonly reason: string }
>;

/** What became of a publish; but for `published`, nothing changed. */
export type PublishResult =
  | {
      readonly status: 'published';
      readonly revision: number;
      readonly version: string;
      readonly report: CheckReport;
    }
  | { readonly status: 'unchanged'; readonly revision: number; readonly version: string }
  | { readonly status: 'refused'; readonly report: CheckReport }
  | { readonly status: 'breaking'; readonly report: CheckReport }
  | { readonly status: 'addressRefused'; readonly reason: string }
  | { readonly status: 'contended' };

/** Publishes a portal's schema. */
export type PublishSubgraph = (input: PublishInput) => Promise<PublishResult>;
/** Publishes it once its endpoint was probed. */
export type PublishProbed = (input: ProbedInput) => Promise<PublishResult>;

interface PublishSubgraphDeps {
  readonly store: RegistryStore;
  readonly bundled: BundledSchemas;
  readonly ensureDeployed: EnsureDeployed;
  readonly check: Check;
  readonly weigh: WeighChanges;
  readonly now: () => Date;
  readonly log: Log;
}

/** Makes the use case: check, then record a version and the supergraph it yields. */
export function createPublishSubgraph(deps: PublishSubgraphDeps): PublishProbed {
  const { store, bundled, ensureDeployed, check, weigh, now, log } = deps;
  return async (input) => {
    const { portal, sdl, url, by, probed } = input;
    let recorded: SubgraphVersion | null = null;
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const { revision: today, newest } = await ensureDeployed();
      const inForce = await store.versionsByIds(Object.values(today.versions));
      const present = inForce.find((version) => version.portal === portal);
      if (present !== undefined && present.sdl === sdl && present.url === url) {
        return { status: 'unchanged', revision: today._id, version: present._id };
      }
      const others = inForce.filter((version) => version.portal !== portal).map(schemaOf);
      const checked = await check({
        portal: { code: portal },
        sdl,
        url,
        others: [...bundled.schemas, ...others],
        current: { supergraphSdl: today.supergraphSdl },
      });
      const { supergraphSdl } = checked;
      const changes = await weigh(checked.report.changes);
      const report = addFindings({ ...checked.report, changes }, probed);
      if (report.verdict === 'refused' || supergraphSdl === null) {
        return { status: 'refused', report };
      }
      if (report.changes.some(needsOverride) && input.override === undefined) {
        return { status: 'breaking', report };
      }
      // Before the revision that names it: what a revision names can always be read.
      recorded ??= await addVersion(store, input, { report: summarizeReport(report), at: now() });
      const { [portal]: _before, ...otherIds } = today.versions;
      const { [portal]: _leftOut, ...leftOut } = today.leftOut;
      const isAdded = await store.addRevision({
        _id: newest + 1,
        supergraphSdl,
        bundledHash: bundled.hash,
        versions: { ...otherIds, [portal]: recorded._id },
        leftOut,
        reason: 'publish',
        portal,
        rolledBackTo: null,
        note: noteOf(input),
        by,
        at: now(),
      });
      if (isAdded) {
        const version = recorded._id;
        log.info('subgraph published', { portal, version, revision: newest + 1, by });
        return { status: 'published', revision: newest + 1, version, report };
      }
    }
    return { status: 'contended' };
  };
}

/** What was let pass, and who answers for it; null when nothing was. */
function noteOf({ override, unreachable = false }: PublishInput): string | null {
  const notes = [
    ...(override === undefined ? [] : [`${override.name}: ${override.reason}`]),
    ...(unreachable ? ['published before its server runs'] : []),
  ];
  return notes.length === 0 ? null : notes.join('; ');
}

async function addVersion(
  store: RegistryStore,
  { portal, sdl, url, by, override, unreachable = false }: PublishInput,
  { report, at }: Pick<SubgraphVersion, 'report' | 'at'>,
): Promise<SubgraphVersion> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const [newest] = await store.newestVersions(portal, 1);
    const number = (newest?.number ?? 0) + 1;
    const version: SubgraphVersion = {
      _id: `${portal}:${number}`,
      portal,
      number,
      sdl,
      sdlHash: createHash('sha256').update(sdl).digest('hex'),
      url,
      by,
      at,
      report,
      override: override ?? null,
      unreachable,
    };
    if (await store.addVersion(version)) return version;
  }
  throw new Error(`no version of ${portal} could be added in ${MAX_ATTEMPTS} attempts`);
}
