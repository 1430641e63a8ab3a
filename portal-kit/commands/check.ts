import { addFindings } from '../../schema/checkReport.js';
import { probeEndpoint } from '../../schema/probe/probeEndpoint.js';
import { openSchemaThreads } from '../../schema/worker/openSchemaThreads.js';
import type { Answer } from '../answer.js';
import { checkSchema } from '../checkSchema.js';
import { checkFile } from '../fix/checkFile.js';
import { type Graph, othersOf, readGraph } from '../graph/readGraph.js';
import { callEndpoint } from '../hub/callEndpoint.js';
import { checkLimits, type Options, publicHub } from '../options.js';
import { readPortalSchema } from '../readPortalSchema.js';
import { readSettings, type Settings } from '../settings.js';
import type { Surroundings } from '../surroundings.js';
import { reportAnswer } from './reportAnswer.js';

/** `tten check`: everything the hub checks on publish, at the portal's desk. */
export async function check(options: Options, surroundings: Surroundings): Promise<Answer> {
  const { folder } = surroundings;
  const settings = await readSettings(options, folder);
  const { portal, schema } = await readPortalSchema(settings, folder);
  const graph = await chooseGraph(settings, options, surroundings);
  const others = othersOf(graph, portal);
  const url = settings.url ?? null;
  const { supergraphSdl } = graph;
  const threads = openSchemaThreads(checkLimits(options));
  const { made, ...checked } = await checkFile(
    schema,
    (sdl) => checkSchema({ portal, sdl, url, others, supergraphSdl }, threads),
    options,
  ).finally(threads.stop);
  // An address in tten.json is where the portal is going to answer; one that is given here is to be asked now.
  const isAsked = options.url !== undefined && url !== null && options.offline !== true;
  const probed = isAsked
    ? await probeEndpoint({
        portal,
        sdl: checked.schema.sdl,
        post: callEndpoint(url, surroundings.fetch),
        whenUnreachable: 'warning',
      })
    : [];
  return reportAnswer(addFindings(checked.report, probed), {
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
