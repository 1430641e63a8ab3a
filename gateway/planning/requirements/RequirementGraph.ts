import { type ConstDirectiveNode, Kind } from 'graphql';
import { fieldsIn, namedType } from './requirement.js';
import {
  argOf,
  changeJoin,
  type DraftMember,
  type DraftType,
  type JoinArgs,
  join,
  joinsOf,
  type SupergraphDraft,
  textOf,
} from './SupergraphDraft.js';

/** What a graph has of a type: all that its subgraph answers, or no more than what identifies an object. */
type Extent = 'whole' | 'keys';

/** A graph that stands for a part of a subgraph: some fields that require others, and what these give out. */
export class RequirementGraph {
  readonly #draft: SupergraphDraft;
  /** The graph of the subgraph, and the name of ours. */
  readonly #from: string;
  readonly #name: string;
  /** Types of which other graphs of this kind have fields. */
  readonly #divided: ReadonlySet<string>;
  readonly #held = new Set<string>();

  constructor(
    draft: SupergraphDraft,
    { from, name, divided }: { from: string; name: string; divided: ReadonlySet<string> },
  ) {
    this.#draft = draft;
    this.#from = from;
    this.#name = name;
    this.#divided = divided;
  }

  /** Takes a field of an entity over from the subgraph, with the entity's keys and what the field requires. */
  takeOver(typeName: string, field: DraftMember, required: ConstDirectiveNode): void {
    const type = this.#draft.type(typeName);
    this.#holdType(typeName, 'keys', {});
    field.directives = field.directives.flatMap((one) => {
      if (one !== required) return [one];
      const taken = changeJoin(one, { graph: this.#name, provides: undefined });
      // An interface of the subgraph can promise the field.
      const left = join('join__field', { graph: this.#from, external: true });
      return this.#isPromised(type, field) ? [taken, left] : [taken];
    });
    this.#holdTypesOf(field);
    for (const { type: on, node } of fieldsIn(
      this.#draft,
      typeName,
      textOf(required, 'requires') ?? '',
    )) {
      this.#holdType(on, 'keys');
      const needed = this.#draft.type(on).members.get(node.name.value);
      if (needed !== undefined) this.#holdMember(needed, on === typeName ? { external: true } : {});
    }
  }

  /** Makes the graph know a type that the subgraph knows. */
  #holdType(name: string, wished: Extent = 'whole', keyed: JoinArgs = { resolvable: false }): void {
    const type = this.#draft.types.get(name);
    if (type === undefined || this.#held.has(name)) return;
    const joins = joinsOf(type, 'join__type', this.#from);
    if (joins.length === 0) return;
    this.#held.add(name);
    sayWhere(type);
    const keys = joins.flatMap((one) => textOf(one, 'key') ?? []);
    type.directives.push(
      ...joins.map((one) => {
        const isKey = argOf(one, 'key') !== undefined;
        return changeJoin(one, { graph: this.#name, ...(isKey && keyed) });
      }),
    );
    for (const key of keys) {
      for (const { type: on, node } of fieldsIn(this.#draft, name, key)) {
        this.#holdType(on);
        const field = this.#draft.type(on).members.get(node.name.value);
        if (field !== undefined) this.#holdMember(field);
      }
    }
    const isEntity = keys.length > 0;
    const extent = isEntity && this.#divided.has(name) ? 'keys' : wished;
    if (!isEntity || extent === 'whole') this.#holdMembers(type);
    if (type.node.kind === Kind.UNION_TYPE_DEFINITION) this.#holdUnion(type);
    if (type.node.kind === Kind.INTERFACE_TYPE_DEFINITION) this.#holdImplementing(name, type);
  }

  #holdMembers(type: DraftType): void {
    for (const member of type.members.values()) {
      const answers = joinsOf(member, 'join__field', this.#from).some(
        (one) =>
          !argOf(one, 'external') && !argOf(one, 'usedOverridden') && !argOf(one, 'requires'),
      );
      if (answers) this.#holdMember(member);
      for (const one of joinsOf(member, 'join__enumValue', this.#from)) {
        member.directives.push(changeJoin(one, { graph: this.#name }));
      }
    }
  }

  #holdMember(member: DraftMember, args: JoinArgs = {}): void {
    if (joinsOf(member, 'join__field', this.#name).length > 0) return;
    const given = joinsOf(member, 'join__field', this.#from)[0];
    const isElsewhere = given !== undefined && textOf(given, 'requires') !== undefined;
    const plain = {
      graph: this.#name,
      requires: undefined,
      provides: undefined,
      override: undefined,
    };
    const own =
      given === undefined
        ? join('join__field', { graph: this.#name, ...args })
        : changeJoin(given, { ...plain, ...(isElsewhere && { external: true }), ...args });
    member.directives.push(own);
    this.#holdTypesOf(member);
  }

  #holdTypesOf({ node }: DraftMember): void {
    if (!('type' in node)) return;
    const args = 'arguments' in node ? (node.arguments ?? []) : [];
    for (const { type } of [node, ...args]) this.#holdType(namedType(type));
  }

  #holdUnion(union: DraftType): void {
    for (const one of joinsOf(union, 'join__unionMember', this.#from)) {
      union.directives.push(changeJoin(one, { graph: this.#name }));
      this.#holdType(textOf(one, 'member') ?? '');
    }
  }

  #holdImplementing(name: string, { members }: DraftType): void {
    const promised = [...members.values()].filter(
      (member) => joinsOf(member, 'join__field', this.#name).length > 0,
    );
    for (const [typeName, type] of this.#draft.types) {
      const implemented = joinsOf(type, 'join__implements', this.#from).find(
        (one) => argOf(one, 'interface') === name,
      );
      if (implemented === undefined) continue;
      this.#holdType(typeName);
      type.directives.push(changeJoin(implemented, { graph: this.#name }));
      for (const { node } of promised) {
        const field = type.members.get(node.name.value);
        if (field !== undefined) this.#holdMember(field);
      }
    }
  }

  #isPromised(type: DraftType, { node }: DraftMember): boolean {
    return joinsOf(type, 'join__implements', this.#from).some((one) =>
      this.#draft.types.get(textOf(one, 'interface') ?? '')?.members.has(node.name.value),
    );
  }
}

/** Makes each field of a type say where it is; one that does not is wherever its type is. */
function sayWhere({ node, directives, members }: DraftType): void {
  if (node.kind === Kind.ENUM_TYPE_DEFINITION) return;
  const graphs = new Set(joinsOf({ directives }, 'join__type').map((one) => textOf(one, 'graph')));
  for (const member of members.values()) {
    if (joinsOf(member, 'join__field').length > 0) continue;
    for (const graph of graphs) member.directives.push(join('join__field', { graph }));
  }
}
