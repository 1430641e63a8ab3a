import type { GraphQLError } from 'graphql';
import { codeOf, placesOf } from '../compositionPlaces.js';
import type { Finding } from '../findings.js';
import { finding, type RuleContext } from '../rules/rule.js';
import { elementAt, elementNamed } from './elementAt.js';
import { elementTwice } from './elementTwice.js';
import { COMPOSITION_ERRORS } from './index.js';

const UNKNOWN_REMEDY = 'Compare what the message names with the schema of the hub.';
const LONGEST_MESSAGE = 1_000;

/** The findings for errors of composition, each at its place in the portal's SDL, with what to do. */
export function compositionFindings(
  errors: readonly GraphQLError[],
  context: RuleContext,
): readonly Finding[] {
  return errors.map((error) => {
    const code = codeOf(error);
    const known = COMPOSITION_ERRORS.find((each) => each.code === code);
    const message = withoutOwnName(error.message, context.portal);
    const place = placesOf(error).find(({ subgraph }) => subgraph === context.portal);
    const element =
      (place === undefined ? null : elementAt(context.document, place.offset)) ??
      elementTwice(context.document, message) ??
      elementNamed(context.document, message);
    return finding(code, {
      coordinate: element?.coordinate ?? null,
      node: element?.node ?? null,
      message,
      remedy: known?.remedy ?? UNKNOWN_REMEDY,
      patch: known?.patch?.({ message, element, context }) ?? null,
    });
  });
}

// Composition begins what is about one subgraph with its name in brackets, which the report says already.
function withoutOwnName(message: string, portal: string): string {
  const text = message.startsWith(`[${portal}] `) ? message.slice(portal.length + 3) : message;
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)} …` : text;
}
