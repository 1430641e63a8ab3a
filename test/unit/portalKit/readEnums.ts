import { Kind, parse } from 'graphql';

/** The values of the enums of a schema, by the enum's name. */
export function readEnums(sdl: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    parse(sdl, { noLocation: true }).definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION
        ? [[definition.name.value, definition.values?.map(({ name }) => name.value) ?? []]]
        : [],
    ),
  );
}
