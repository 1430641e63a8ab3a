import type { Answer } from '../answer.js';
import { checkFile } from '../fix/checkFile.js';
import { othersOf, readGraph } from '../graph/readGraph.js';
import { lintSchema } from '../lintSchema.js';
import type { Options } from '../options.js';
import { readPortalSchema } from '../readPortalSchema.js';
import { readSettings } from '../settings.js';
import type { Surroundings } from '../surroundings.js';
import { reportAnswer } from './reportAnswer.js';

/** `tten lint`: the hub's rules for a schema by itself, without composing it with the others. */
export async function lint(options: Options, surroundings: Surroundings): Promise<Answer> {
  const { folder } = surroundings;
  const settings = await readSettings(options, folder);
  const { portal, schema } = await readPortalSchema(settings, folder);
  const graph = await readGraph({ file: options.supergraph, hub: null, folder });
  const others = othersOf(graph, portal);
  const { made, ...checked } = await checkFile(
    schema,
    (sdl) => lintSchema({ portal, sdl, others }),
    options,
  );
  return reportAnswer(checked.report, {
    schema: checked.schema,
    surroundings,
    hasChanges: false,
    made,
  });
}
