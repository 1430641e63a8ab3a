import { Kind } from 'graphql';
import { namedType } from './requirements/requirement.js';
import { argOf, joinsOf, SupergraphDraft, textOf } from './requirements/SupergraphDraft.js';

/** Where the objects of an interface come without their type, and what is asked of them then. */
export interface InterfaceObjectFields {
  /** Fields, as `Type.field`, that a subgraph answers with an interface object. */
  readonly givenBy: ReadonlySet<string>;
  /**
   * Fields of an interface for which a subgraph with an interface object requires others, by the interface's name, with
   * what is required as the directives write it.
   */
  readonly requiring: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

const NONE: InterfaceObjectFields = { givenBy: new Set(), requiring: new Map() };

/** Reads what a supergraph's SDL says of interface objects whose fields require others. */
export function readInterfaceObjectFields(supergraphSdl: string): InterfaceObjectFields {
  if (!/\bisInterfaceObject: true/.test(supergraphSdl)) return NONE;
  const draft = new SupergraphDraft(supergraphSdl);
  const graphsOf = new Map<string, ReadonlySet<string>>();
  const requiring = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const [name, type] of draft.types) {
    const objects = joinsOf(type, 'join__type').filter((one) => argOf(one, 'isInterfaceObject'));
    const graphs = new Set(objects.flatMap((one) => textOf(one, 'graph') ?? []));
    if (graphs.size === 0) continue;
    graphsOf.set(name, graphs);
    const fields = [...type.members].map(([field, member]) => {
      const given = joinsOf(member, 'join__field').filter((one) =>
        graphs.has(textOf(one, 'graph') ?? ''),
      );
      return [field, given.flatMap((one) => textOf(one, 'requires') ?? [])] as const;
    });
    const required = fields.filter(([, texts]) => texts.length > 0);
    if (required.length > 0) requiring.set(name, new Map(required));
  }
  if (requiring.size === 0) return NONE;
  const givenBy = new Set<string>();
  for (const [typeName, type] of draft.types) {
    if (type.node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) continue;
    for (const [field, member] of type.members) {
      const graphs = 'type' in member.node && graphsOf.get(namedType(member.node.type));
      if (!graphs) continue;
      const said = joinsOf(member, 'join__field');
      // One that does not say where it is, is wherever its type is.
      const answering = said.length > 0 ? said : joinsOf(type, 'join__type');
      const isGiven = answering.some(
        (one) => !argOf(one, 'external') && graphs.has(textOf(one, 'graph') ?? ''),
      );
      if (isGiven) givenBy.add(`${typeName}.${field}`);
    }
  }
  return { givenBy, requiring };
}
