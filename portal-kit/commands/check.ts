import type { Answer } from '../answer.js';
import { checkSchema } from '../checkSchema.js';
import { checkFile } from '../fix/checkFile.js';
import { type Graph, othersOf, readGraph } from '../graph/readGraph.js';
import { composeLimits, type Options, publicHub } from '../options.js';
import { readPortalSchema } from '../readPortalSchema.js';
import { readSettings, type Settings } from '../settings.js';
import type { Surroundings } from '../surroundings.js';
import { reportAnswer } from './reportAnswer.js';

/** `tten check`: everything the hub checks on publish, at the portal's desk. */
export async function check(options: Options, surroundings: Surroundings): Promise<Answer> {
  const { folder } = surroundings;
  const settings = await readSettings(options, folder);
  const { portal, schema } = await readPortalSchema(settings, folder);
  const limits = composeLimits(options);
  const graph = await chooseGraph(settings, options, surroundings);
  const others = othersOf(graph, portal);
  const url = settings.url ?? null;
  const { supergraphSdl } = graph;
  const { made, ...checked } = await checkFile(
    schema,
    (sdl) => checkSchema({ portal, sdl, url, others, supergraphSdl, limits }),
    options,
  );
  return reportAnswer(checked.report, {
    schema: checked.schema,
    surroundings,
    hasChanges: true,
    made,
    after: [`Checked against ${graph.name}.`],
    facts: { against: { source: graph.source, revision: graph.revision } },
  });
}

/** A file beats the hub of tten.json, and so does --offline. */
function chooseGraph(
  { hub }: Settings,
  options: Options,
  surroundings: Surroundings,
): Promise<Graph> {
  const { supergraph: file, offline } = options;
  const { folder } = surroundings;
  const isAway = hub === undefined || offline === true;
  return readGraph({ file, folder, hub: isAway ? null : publicHub(hub, options, surroundings) });
}
