import { reportOf } from './checkReport.js';
import {
  bundledUrl,
  type CompositionOutcome,
  type CompositionTimedOut,
  type SubgraphSchema,
} from './compose.js';
import { compositionFindings } from './compositionErrors/compositionFindings.js';
import { diffSupergraphs } from './diff.js';
import type { CheckReport, Finding, SchemaChange } from './findings.js';
import { unloadableFeatures } from './loadableSupergraph.js';
import { readSdl } from './readSdl.js';
import { RULES } from './rules/index.js';
import { PORTAL_CODE_INVALID } from './rules/PORTAL_CODE_INVALID.js';
import { createContext } from './rules/reading/createContext.js';
import { finding, type RuleContext } from './rules/rule.js';
import { SDL_LIMIT_EXCEEDED } from './rules/SDL_LIMIT_EXCEEDED.js';
import {
  compositionTimedOut,
  HUB_CHANGED,
  hubChanges,
  SUPERGRAPH_NOT_LOADABLE,
  tooLarge,
} from './stageFindings.js';

/** The schema to check, and what it is checked against. */
export interface CheckInput {
  readonly portal: { readonly code: string };
  readonly sdl: string;
  /** Where gateways are to reach the portal. */
  readonly url: string;
  /** Every other subgraph of today's supergraph; those at their {@link bundledUrl} are the hub's own. */
  readonly others: readonly SubgraphSchema[];
  /** What clients see today; without it there are no differences to report. */
  readonly current: { readonly supergraphSdl: string | null };
}

/** What a check works with. */
export interface CheckDeps {
  readonly compose: (
    subgraphs: readonly SubgraphSchema[],
  ) => CompositionOutcome | CompositionTimedOut | Promise<CompositionOutcome | CompositionTimedOut>;
  /** Told what the rules found, before composition, which may not come to its end. */
  readonly onRuled?: (report: CheckReport) => void;
}

/** What a check comes to. */
export interface CheckOutcome {
  readonly report: CheckReport;
  /** The supergraph with the portal in it; null when the report refuses it. */
  readonly supergraphSdl: string | null;
}

const MOST_OF_ONE_CODE = 100;

/**
 * Checks a portal's schema: reads it, applies the rules, composes it with everyone and compares for clients.
 *
 * A process that serves does this in a thread of its own, see `openSchemaThreads`.
 */
export async function checkSubgraph(input: CheckInput, deps: CheckDeps): Promise<CheckOutcome> {
  const { portal, sdl, others } = input;
  const reading = readSdl(sdl);
  if (reading.status === 'refused') return outcome(portal.code, reading.findings);
  const context = createContext({
    portal: portal.code,
    sdl,
    document: reading.document,
    neighbours: others.map(({ name, typeDefs, url }) => ({
      name,
      typeDefs,
      isHub: url === bundledUrl(name),
    })),
  });
  // The other rules read names by the code, and nothing composes a schema beyond all bounds.
  for (const first of [PORTAL_CODE_INVALID, SDL_LIMIT_EXCEEDED]) {
    const findings = first.check(context);
    if (findings.length > 0) return outcome(portal.code, capped(findings));
  }
  const ruled = RULES.map((rule) => rule.check(context));
  const listed = ruled.flatMap(capped);
  deps.onRuled?.(reportOf(portal.code, listed));
  const composed = await composeAndCompare(input, deps, context);
  return outcome(
    portal.code,
    [...listed, ...capped(withoutKnown(composed, ruled.flat()))],
    composed.changes,
    composed.supergraphSdl,
  );
}

interface Composed {
  readonly findings: readonly Finding[];
  readonly changes: readonly SchemaChange[];
  readonly supergraphSdl: string | null;
}

async function composeAndCompare(
  { portal, sdl, url, others, current }: CheckInput,
  { compose }: CheckDeps,
  context: RuleContext,
): Promise<Composed> {
  const composed = await compose([...others, { name: portal.code, typeDefs: sdl, url }]);
  switch (composed.status) {
    case 'timedOut':
      return failed([compositionTimedOut(composed.limit)]);
    case 'refused':
      return failed(compositionFindings(composed.errors, context));
    case 'composed': {
      const { supergraphSdl } = composed;
      const large = tooLarge(supergraphSdl);
      if (large !== null) return failed([large]);
      const unloadable = unloadableFeatures(supergraphSdl).map((feature) =>
        finding(SUPERGRAPH_NOT_LOADABLE.code, {
          message: `With this schema the supergraph would need ${feature}, which gateways here do not take.`,
          remedy: SUPERGRAPH_NOT_LOADABLE.remedy,
        }),
      );
      if (unloadable.length > 0 || current.supergraphSdl === null) {
        return { findings: unloadable, changes: [], supergraphSdl };
      }
      const changes = await diffSupergraphs(current.supergraphSdl, supergraphSdl);
      return { findings: hubChanges(changes, context), changes, supergraphSdl };
    }
  }
}

function failed(findings: readonly Finding[]): Composed {
  return { findings, changes: [], supergraphSdl: null };
}

function outcome(
  portal: string,
  findings: readonly Finding[],
  changes: readonly SchemaChange[] = [],
  supergraphSdl: string | null = null,
): CheckOutcome {
  const report = reportOf(portal, findings, changes);
  return { report, supergraphSdl: report.verdict === 'refused' ? null : supergraphSdl };
}

// What changes for clients because of an element that a rule refuses is said once.
function withoutKnown({ findings }: Composed, ruled: readonly Finding[]): readonly Finding[] {
  const refused = new Set(
    ruled.flatMap(({ severity, coordinate }) => (severity === 'error' ? [coordinate] : [])),
  );
  return findings.filter(({ code, coordinate }) => {
    const [field = ''] = (coordinate ?? '').split('(');
    const [type = ''] = field.split('.');
    return code !== HUB_CHANGED.code || !(refused.has(field) || refused.has(type));
  });
}

// A hostile schema can break one rule in thousands of places.
function capped(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  if (first === undefined || findings.length <= MOST_OF_ONE_CODE) return findings;
  const more = findings.length - MOST_OF_ONE_CODE;
  return [
    ...findings.slice(0, MOST_OF_ONE_CODE),
    finding(first.code, {
      severity: 'note',
      message: `${more} more findings are not listed.`,
      remedy: 'Settle those listed and check again.',
    }),
  ];
}
