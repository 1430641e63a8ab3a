import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Kind, parse } from 'graphql';

/** The values of the enums of the hub's graph, by the enum's name. */
export type HubEnums = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the enums of the graph that came with the kit. */
export async function readHubEnums(): Promise<HubEnums> {
  const file = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));
  const { definitions } = parse(await readFile(file, 'utf8'), { noLocation: true });
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION
        ? [[definition.name.value, new Set(definition.values?.map(({ name }) => name.value))]]
        : [],
    ),
  );
}
