import type { GraphQLError } from 'graphql';
import { codeOf, placesOf } from '../compositionPlaces.js';
import type { Finding } from '../findings.js';
import { finding, type RuleContext } from '../rules/rule.js';
import { elementAt, elementNamed } from './elementAt.js';
import { elementTwice } from './elementTwice.js';
import { COMPOSITION_ERRORS } from './index.js';

const UNKNOWN_REMEDY = 'Compare what the message names with the schema of the hub.';
const LONGEST_MESSAGE = 1_000;
/** What stands between the query that shows a fault and the reasons, which matter more. */
const REASONS = /\}\ncannot be satisfied by the subgraphs because:\n/;
const LONGEST_QUERY = 500;

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
      message: shortened(message),
      remedy: known?.remedy ?? UNKNOWN_REMEDY,
      patch: known?.patch?.({ message, element, context }) ?? null,
    });
  });
}

// Composition begins what is about one subgraph with its name in brackets, which the report says already.
function withoutOwnName(message: string, portal: string): string {
  return message.startsWith(`[${portal}] `) ? message.slice(portal.length + 3) : message;
}

function shortened(message: string): string {
  const reasonsAt = message.search(REASONS);
  const query = message.slice(0, Math.max(0, reasonsAt));
  // The way to the field may be long; what cannot be answered stands at its end.
  const text =
    query.length > LONGEST_QUERY
      ? `${firstLines(query, 4)}\n…\n${lastLines(query, 8)}\n${message.slice(reasonsAt)}`
      : message;
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)} …` : text;
}

function firstLines(text: string, count: number): string {
  return text.split('\n').slice(0, count).join('\n');
}

/** The last lines that say more than a bracket, moved to the left together. */
function lastLines(text: string, count: number): string {
  const lines = text.split('\n').filter((line) => !/^[\s}]*$/.test(line));
  const last = lines.slice(-count);
  const indent = Math.min(...last.map((line) => line.search(/\S/)));
  return last.map((line) => line.slice(indent)).join('\n');
}
