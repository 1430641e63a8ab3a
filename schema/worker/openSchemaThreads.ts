import { GraphQLError } from 'graphql';
import { addFindings, reportOf } from '../checkReport.js';
import type { CheckInput, CheckOutcome } from '../checkSubgraph.js';
import type { CompositionOutcome, CompositionTimedOut, SubgraphSchema } from '../compose.js';
import type { CheckReport, Finding, SchemaChange } from '../findings.js';
import { finding } from '../rules/rule.js';
import { COMPOSITION_TIMED_OUT, compositionTimedOut } from '../stageFindings.js';
import { openThreads, type ThreadLimits } from './openThreads.js';
import type { ComposedElsewhere, SchemaTask, SchemaTasks } from './schemaTasks.js';
import type { ThreadEnd } from './startThread.js';

/** Work on schemas in threads of their own, so that no schema can stall or exhaust this one. */
export interface SchemaThreads {
  compose(subgraphs: readonly SubgraphSchema[]): Promise<CompositionOutcome | CompositionTimedOut>;
  /** The check of {@link checkSubgraph}; one that is broken off reports what the rules had found by then. */
  check(input: CheckInput): Promise<CheckOutcome>;
  /** The differences for clients between two supergraphs; rejects when finding them takes too much. */
  diff(today: string, tomorrow: string): Promise<readonly SchemaChange[]>;
  /** Ends the threads; what they were doing rejects. */
  stop(): Promise<void>;
}

interface SchemaThreadsOptions extends ThreadLimits {
  /** A file that calls `serveSchemaTasks`; without it, one that only composes, checks and compares. */
  readonly script?: URL;
}

const SCRIPT = new URL('./schemaWorker.js', import.meta.url);
const CRASHED = 'Composition broke off: the thread it ran in has crashed';

/** Opens the threads; starts none before there is something to do. */
export function openSchemaThreads({
  script = SCRIPT,
  ...limits
}: SchemaThreadsOptions = {}): SchemaThreads {
  const threads = openThreads(script, limits);

  async function ask<Kind extends keyof SchemaTasks>(
    task: Extract<SchemaTask, { kind: Kind }>,
  ): Promise<{ status: 'done'; result: SchemaTasks[Kind]['result'] } | Ended> {
    const outcome = await threads.run(task);
    switch (outcome.status) {
      case 'failed':
        throw new Error('a task on schemas failed in its thread', { cause: outcome.stack });
      case 'ended':
        return outcome;
      case 'done':
        // serveSchemaTasks answers each kind of task with its result.
        return { status: 'done', result: outcome.result as SchemaTasks[Kind]['result'] };
    }
  }

  return {
    async compose(subgraphs) {
      const input = subgraphs.map(({ name, typeDefs, url }) => ({ name, typeDefs, url }));
      const answer = await ask<'compose'>({ kind: 'compose', input });
      if (answer.status === 'done') return asOutcome(answer.result);
      if (answer.by === 'crash') return refusedWith(CRASHED, { code: 'COMPOSITION_FAILED' });
      return { status: 'timedOut', limit: answer.by };
    },
    async check(input) {
      const answer = await ask<'check'>({ kind: 'check', input });
      if (answer.status === 'done') return answer.result;
      // serveSchemaTasks gives a report, once there is one.
      const soFar = (answer.soFar as CheckReport | null) ?? reportOf(input.portal.code, []);
      return { report: addFindings(soFar, [brokenOff(answer.by)]), supergraphSdl: null };
    },
    async diff(today, tomorrow) {
      const answer = await ask<'diff'>({ kind: 'diff', input: { today, tomorrow } });
      if (answer.status === 'done') return answer.result;
      throw new Error(`the comparison of two supergraphs was broken off: ${answer.by}`);
    },
    stop: () => threads.stop(),
  };
}

interface Ended {
  readonly status: 'ended';
  readonly by: ThreadEnd;
  readonly soFar: unknown;
}

function asOutcome(composed: ComposedElsewhere): CompositionOutcome | CompositionTimedOut {
  if (composed.status !== 'refused') return composed;
  return {
    status: 'refused',
    errors: composed.errors.map(
      ({ message, code, places }) => new GraphQLError(message, { extensions: { code, places } }),
    ),
  };
}

function refusedWith(message: string, extensions: { readonly code: string }): CompositionOutcome {
  return { status: 'refused', errors: [new GraphQLError(message, { extensions })] };
}

function brokenOff(by: ThreadEnd): Finding {
  if (by !== 'crash') return compositionTimedOut(by);
  const { remedy } = COMPOSITION_TIMED_OUT;
  return finding('COMPOSITION_FAILED', { message: `${CRASHED}.`, remedy });
}
