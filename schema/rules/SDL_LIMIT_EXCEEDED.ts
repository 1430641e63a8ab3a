import { type ASTNode, type StringValueNode, visit } from 'graphql';
import type { Finding } from '../findings.js';
import { SDL_LIMITS } from '../limits.js';
import { appliedDirectives } from './reading/appliedDirectives.js';
import {
  elementsOf,
  enumValuesOf,
  inputFieldsOf,
  interfacesOf,
  listDepthOf,
  outputFieldsOf,
  unionTypesOf,
} from './reading/typeNodes.js';
import { finding, type Rule, type RuleContext } from './rule.js';

const code = 'SDL_LIMIT_EXCEEDED';

/** A schema is no larger than composition and clients can bear. */
export const SDL_LIMIT_EXCEEDED: Rule = {
  code,
  meaning:
    'Composition and planning take longer the larger a schema is, and every client loads all of it. The limits are far above what a portal needs.',
  remedy: 'Leave out what clients do not need, or divide the type.',
  check: (context) => [
    ...wholeSchema(context),
    ...eachType(context),
    ...fieldSets(context),
    ...texts(context),
  ],
};

function wholeSchema({ document, types }: RuleContext): readonly Finding[] {
  const members = types
    .flatMap(({ declarations }) => declarations)
    .reduce((sum, node) => sum + elementsOf(node).length, 0);
  return [
    ...over('definitions', document.definitions.length, SDL_LIMITS.definitions, null, null),
    ...over('fields, arguments and values', members, SDL_LIMITS.members, null, null),
  ];
}

function eachType({ types }: RuleContext): readonly Finding[] {
  return types.flatMap(({ name, declarations, fields }) => {
    const node = declarations[0] ?? null;
    const count = (read: (each: (typeof declarations)[number]) => readonly unknown[]) =>
      declarations.reduce((sum, each) => sum + read(each).length, 0);
    const membersOf = (each: (typeof declarations)[number]) => [
      ...outputFieldsOf(each),
      ...inputFieldsOf(each),
      ...enumValuesOf(each),
    ];
    const { membersOfType, interfaces, unionTypes } = SDL_LIMITS;
    return [
      ...over('fields or values', count(membersOf), membersOfType, name, node),
      ...over('interfaces', count(interfacesOf), interfaces, name, node),
      ...over('types', count(unionTypesOf), unionTypes, name, node),
      ...fields.flatMap((field) => {
        const at = `${name}.${field.name.value}`;
        const args = field.arguments ?? [];
        return [
          ...over('arguments', args.length, SDL_LIMITS.arguments, at, field),
          ...[field, ...args].flatMap(({ type }) =>
            over('lists within lists', listDepthOf(type), SDL_LIMITS.listDepth, at, field),
          ),
        ];
      }),
      ...declarations
        .flatMap(elementsOf)
        .flatMap(({ coordinate, directives, node: element }) =>
          over('directives', directives.length, SDL_LIMITS.directives, coordinate, element),
        ),
    ];
  });
}

function fieldSets(context: RuleContext): readonly Finding[] {
  return appliedDirectives(context).flatMap(({ node, canonical, coordinate }) =>
    (node.arguments ?? []).flatMap(({ value }) =>
      over(
        `characters in the argument of @${node.name.value}`,
        value.kind === 'StringValue' && canonical !== 'deprecated' ? value.value.length : 0,
        SDL_LIMITS.fieldSet,
        coordinate,
        node,
      ),
    ),
  );
}

function texts({ document }: RuleContext): readonly Finding[] {
  const long: StringValueNode[] = [];
  visit(document, {
    StringValue(node) {
      if (node.value.length > SDL_LIMITS.text) long.push(node);
    },
  });
  return long.flatMap((node) =>
    over('characters in one text', node.value.length, SDL_LIMITS.text, null, node),
  );
}

function over(
  what: string,
  count: number,
  limit: number,
  coordinate: string | null,
  node: ASTNode | null,
): readonly Finding[] {
  if (count <= limit) return [];
  const where = coordinate === null ? 'A schema' : coordinate;
  return [
    finding(code, {
      coordinate,
      node,
      message: `${where} can have ${limit} ${what} at most, got ${count}.`,
      remedy: SDL_LIMIT_EXCEEDED.remedy,
    }),
  ];
}
