import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql';

/** The values of the enums of the hub's graph, by the enum's name. */
export type HubEnums = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the enums of the graph that came with the kit. */
export async function readHubEnums(): Promise<HubEnums> {
  const enums = await enumsOfTheGraph();
  return new Map(
    enums.map(({ name, values }) => [name.value, new Set(values?.map((each) => each.name.value))]),
  );
}

/** What the values of an enum of the hub mean, in its own words. */
export async function describeEnum(enumName: string): Promise<ReadonlyMap<string, string>> {
  const found = (await enumsOfTheGraph()).find(({ name }) => name.value === enumName);
  return new Map(
    found?.values?.map(({ name, description }) => [name.value, description?.value ?? '']),
  );
}

async function enumsOfTheGraph(): Promise<readonly EnumTypeDefinitionNode[]> {
  const file = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));
  const { definitions } = parse(await readFile(file, 'utf8'), { noLocation: true });
  return definitions.filter((each) => each.kind === Kind.ENUM_TYPE_DEFINITION);
}
