import { bundledUrl } from '../../schema/compose.js';
import type { Fault } from './batch.js';
import { subgraphsOf } from './bench.js';
import type { Answer } from './compareAnswers.js';
import { SHARED_SDL } from './model.js';
import { openPlanner, planText } from './planner.js';

/** All one needs to see a difference and to replay it. */
export async function reportOf(fault: Fault, replay: string): Promise<string> {
  const { bench, operation, comparison } = fault;
  const planner = await openPlanner(bench.supergraphSdl);
  const plan = await planner.plan(operation);
  await planner.stop();
  const subgraphs = subgraphsOf(bench.model).map(
    ({ name, typeDefs }) => `# ${bundledUrl(name)}\n${typeDefs.replace(SHARED_SDL, '').trim()}`,
  );
  return [
    `== ${comparison.differences.join('\n   ')}`,
    `replay: ${replay}`,
    ...subgraphs,
    `# every subgraph has as well${SHARED_SDL}`.trim(),
    `operation: ${operation.query}`,
    `variables: ${JSON.stringify(operation.variables)}`,
    `answer:    ${answerText(comparison.answer)}`,
    `reference: ${answerText(comparison.expected)}`,
    ...(comparison.answer.causes ?? []).map((cause) => `cause: ${cause.split('\n')[0]}`),
    ...(comparison.answer.fetches ?? []).map((fetch) => `fetched: ${fetch}`),
    `plan:\n${planText(plan)}`,
  ].join('\n');
}

function answerText({ data, errors, journal }: Answer): string {
  const told = errors?.map(({ message, path }) => ({ path, message }));
  return JSON.stringify({
    data,
    ...(told && { errors: told }),
    ...(journal.length > 0 && { journal }),
  });
}
