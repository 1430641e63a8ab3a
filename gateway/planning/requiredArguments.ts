const REQUIRES = /\brequires: "((?:[^"\\]|\\.)*)"/g;
const WITH_ARGUMENTS = /(\w+)\s*\(/g;

/** The names of the fields that a `@requires` in a supergraph asks with arguments. */
export function fieldsRequiredWithArguments(supergraphSdl: string): ReadonlySet<string> {
  const selections = [...supergraphSdl.matchAll(REQUIRES)].map(([, selection]) => selection ?? '');
  const names = selections.flatMap((selection) =>
    [...selection.matchAll(WITH_ARGUMENTS)].map(([, name]) => name ?? ''),
  );
  return new Set(names);
}
