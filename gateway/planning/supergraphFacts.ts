import { type InterfaceObjectFields, readInterfaceObjectFields } from './interfaceObjectFields.js';
import type { InterfaceKeys } from './keepKeys.js';

/** What our corrections need to know of a supergraph beside the schema that clients see. */
export interface SupergraphFacts {
  /** Names of the fields that some `@requires` asks. */
  readonly required: ReadonlySet<string>;
  /** Those of them that are asked with arguments. */
  readonly requiredWithArguments: ReadonlySet<string>;
  /** Names of the interfaces that are an interface object in some subgraph. */
  readonly interfaceObjects: ReadonlySet<string>;
  /** Their keys. */
  readonly interfaceKeys: InterfaceKeys;
  /** The fields that give interface objects, and those of them that require others. */
  readonly interfaceObjectFields: InterfaceObjectFields;
}

const REQUIRES = /\brequires: "((?:[^"\\]|\\.)*)"/g;
const NAME = /(\w+)/g;
const WITH_ARGUMENTS = /(\w+)\s*\(/g;
const KEY = /\bkey: "([^"]*)"/g;
const INTERFACE = /^interface (\w+)((?:[^{"]|"[^"]*")*)/gm;

/** Reads the facts from a supergraph's SDL, in the form in which composition prints it. */
export function readSupergraphFacts(supergraphSdl: string): SupergraphFacts {
  const selections = matches(supergraphSdl, REQUIRES);
  const interfaceKeys = [...supergraphSdl.matchAll(INTERFACE)]
    .filter(([, , directives]) => directives?.includes('isInterfaceObject: true'))
    .map(([, name = '', directives = '']) => [name, matches(directives, KEY)] as const);
  return {
    required: new Set(selections.flatMap((selection) => matches(selection, NAME))),
    requiredWithArguments: new Set(
      selections.flatMap((selection) => matches(selection, WITH_ARGUMENTS)),
    ),
    interfaceObjects: new Set(interfaceKeys.map(([name]) => name)),
    interfaceKeys: new Map(interfaceKeys),
    interfaceObjectFields: readInterfaceObjectFields(supergraphSdl),
  };
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found ?? '');
}
