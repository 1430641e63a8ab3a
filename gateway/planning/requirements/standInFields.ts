import { type ArgumentNode, type FieldDefinitionNode, Kind } from 'graphql';
import {
  argumentsOf,
  fieldsIn,
  type NeededField,
  requirementsOf,
  rewriteFieldSet,
} from './requirement.js';
import {
  argOf,
  changeJoin,
  type DraftType,
  joinsOf,
  type SupergraphDraft,
} from './SupergraphDraft.js';

/** A field with certain arguments for which another stands in. */
export interface StoodForField {
  readonly field: string;
  readonly args: readonly ArgumentNode[];
}

const PREFIX = 'hub_needs';

/**
 * Gives each of several ways in which requirements ask one field a field of its own, without arguments.
 *
 * A plan asks a field by its name alone, so that of two ways one would be left out, without an error.
 */
export function addStandIns(draft: SupergraphDraft): Map<string, StoodForField> {
  const requirements = requirementsOf(draft);
  const needed = requirements.flatMap(({ type, text }) => fieldsIn(draft, type, text));
  const several = severalWays(draft, needed);
  const standIns = new Map<string, StoodForField>();
  const names = new Map<string, string>();
  const standInFor = (one: NeededField): string | undefined => {
    const { node } = one;
    const args = argumentsOf(node);
    const field = node.name.value;
    if (args === '' || !several.has(placeOf(draft, one))) return undefined;
    const way = `${field}(${args})`;
    const name = names.get(way) ?? `${PREFIX}${names.size}_${field}`;
    names.set(way, name);
    standIns.set(name, { field, args: node.arguments ?? [] });
    return name;
  };
  for (const one of needed) {
    const { type, node } = one;
    const name = standInFor(one);
    if (name === undefined) continue;
    for (const each of withField(draft, type, node.name.value))
      addField(each, node.name.value, name);
  }
  if (standIns.size === 0) return standIns;
  for (const { type, field, join, text } of requirements) {
    const requires = rewriteFieldSet(draft, type, text, (one) => {
      const { node } = one;
      const name = standInFor(one);
      if (name === undefined) return node;
      return { ...node, arguments: [], name: { kind: Kind.NAME, value: name } };
    });
    const changed = changeJoin(join, { requires });
    field.directives = field.directives.map((one) => (one === join ? changed : one));
  }
  return standIns;
}

/** The places of the fields that are asked in several ways. */
function severalWays(draft: SupergraphDraft, needed: readonly NeededField[]): Set<string> {
  const ways = new Map<string, Set<string>>();
  for (const one of needed) {
    const place = placeOf(draft, one);
    ways.set(place, (ways.get(place) ?? new Set()).add(argumentsOf(one.node)));
  }
  return new Set([...ways].filter(([, { size }]) => size > 1).map(([place]) => place));
}

/** A field of a type; one that an interface has can be asked of it as well, and so is known by its name alone. */
function placeOf(draft: SupergraphDraft, { type, node }: NeededField): string {
  const name = node.name.value;
  const isOfInterface = [...draft.types.values()].some(
    (one) => one.node.kind === Kind.INTERFACE_TYPE_DEFINITION && one.members.has(name),
  );
  return isOfInterface ? name : `${type}.${name}`;
}

/** A type with a field, and where it is an interface the types that implement it. */
function withField(draft: SupergraphDraft, type: string, field: string): DraftType[] {
  const implementing = [...draft.types.values()].filter(
    ({ node }) => 'interfaces' in node && node.interfaces?.some(({ name }) => name.value === type),
  );
  return [draft.type(type), ...implementing].filter(({ members }) => members.has(field));
}

function addField({ members }: DraftType, field: string, standIn: string): void {
  const original = members.get(field);
  if (original === undefined || members.has(standIn)) return;
  const joins = joinsOf(original, 'join__field');
  members.set(standIn, {
    // The member of an object type is a field.
    node: {
      ...(original.node as FieldDefinitionNode),
      name: { kind: Kind.NAME, value: standIn },
      arguments: [],
    },
    // One that does not say where it is, is wherever its type is.
    directives: joins.filter((one) => !argOf(one, 'external') && !argOf(one, 'usedOverridden')),
  });
}
