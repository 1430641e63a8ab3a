import type { Answer } from '../answer.js';
import { badInput } from '../CommandFailure.js';
import type { InitOptions } from '../init/initOptions.js';
import type { Surroundings } from '../surroundings.js';

/** `tten init`: from a list, a database, an API or a schema to what the other commands work with. */
export async function init(options: InitOptions, surroundings: Surroundings): Promise<Answer> {
  const { from, code } = options;
  if (code === true && from !== undefined) {
    throw badInput(
      '--code begins a portal in TypeScript and --from one from a list: give one of them',
    );
  }
  if (code === true) return (await import('../init/initCode.js')).initCode(options, surroundings);
  if (from === undefined) {
    throw badInput(
      '--from is missing: list.csv, list.xlsx, https://api.example/list, postgres://..., or schema.graphql; or --code for a portal in TypeScript',
    );
  }
  const { fromKind } = await import('../init/recognise/recogniseSource.js');
  const kind = fromKind(from);
  return kind === 'schema'
    ? (await import('../init/initSchema.js')).initSchema(from, options, surroundings)
    : (await import('../init/initList.js')).initList(from, kind, options, surroundings);
}
