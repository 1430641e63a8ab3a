import type { ConstDirectiveNode } from 'graphql';
import type { Patch } from '../../findings.js';
import type { RuleContext } from '../rule.js';
import { schemaNodes } from './directiveNames.js';
import { patchOf, removeNode } from './patches.js';
import { elementsOf } from './typeNodes.js';

/** A directive where the SDL applies it. */
export interface AppliedDirective {
  readonly node: ConstDirectiveNode;
  /** The name the specification has for it. */
  readonly canonical: string;
  /** The element it stands on; null for the schema. */
  readonly coordinate: string | null;
}

/** Every directive the SDL applies, those on arguments of its own directives included. */
export function appliedDirectives(context: RuleContext): readonly AppliedDirective[] {
  const { document, directives, types } = context;
  const onSchema = schemaNodes(document).flatMap((node) =>
    (node.directives ?? []).map((directive) => ({ coordinate: null, node: directive })),
  );
  const onTypes = types
    .flatMap(({ declarations }) => declarations.flatMap(elementsOf))
    .flatMap(({ coordinate, directives: applied }) =>
      applied.map((node) => ({ coordinate, node })),
    );
  const onDirectives = document.definitions.flatMap((definition) =>
    definition.kind === 'DirectiveDefinition'
      ? (definition.arguments ?? []).flatMap((arg) =>
          (arg.directives ?? []).map((node) => ({
            coordinate: `@${definition.name.value}(${arg.name.value}:)`,
            node,
          })),
        )
      : [],
  );
  return [...onSchema, ...onTypes, ...onDirectives].map(({ coordinate, node }) => ({
    coordinate,
    node,
    canonical: directives.canonical(node.name.value),
  }));
}

/** The patch that takes a directive away, and with it an extension of the schema that has no other. */
export function removalOf(node: ConstDirectiveNode, { document, sdl }: RuleContext): Patch | null {
  const whole = schemaNodes(document).find(
    ({ kind, directives, operationTypes }) =>
      kind === 'SchemaExtension' &&
      directives?.length === 1 &&
      directives[0] === node &&
      (operationTypes ?? []).length === 0,
  );
  return patchOf(sdl, removeNode(sdl, whole ?? node));
}
