import type { ASTNode, DocumentNode } from 'graphql';
import type { Finding, Patch, Severity, SourcePlace } from '../findings.js';
import type { DirectiveNames } from './reading/directiveNames.js';
import type { HubTypes } from './reading/hubTypes.js';
import type { PortalType } from './reading/portalTypes.js';

/** What a rule looks at: the portal's SDL as read, and what the hub has. */
export interface RuleContext {
  /** Code of the portal, which its fields on the hub's types begin with. */
  readonly portal: string;
  /** What its types begin with. */
  readonly typePrefix: string;
  readonly sdl: string;
  readonly document: DocumentNode;
  readonly directives: DirectiveNames;
  /** The types of the SDL, each with its definition and extensions. */
  readonly types: readonly PortalType[];
  readonly hub: HubTypes;
}

/** What `tten explain` says of a code. */
export interface Explanation {
  readonly code: string;
  /** What the finding means and why it is one. */
  readonly meaning: string;
  /** What to do, whatever the schema is. */
  readonly remedy: string;
}

/** One rule of the hub, reporting findings of one code. */
export interface Rule extends Explanation {
  check(context: RuleContext): readonly Finding[];
}

/** What differs between the findings of one rule. */
export interface Remark {
  readonly coordinate?: string | null;
  /** The element at fault. */
  readonly node?: ASTNode | null;
  readonly message: string;
  readonly remedy: string;
  readonly patch?: Patch | null;
  readonly severity?: Severity;
}

/** Makes a finding, an error unless it says otherwise. */
export function finding(code: string, remark: Remark): Finding {
  return {
    code,
    severity: remark.severity ?? 'error',
    coordinate: remark.coordinate ?? null,
    place: placeOf(remark.node),
    message: remark.message,
    remedy: remark.remedy,
    patch: remark.patch ?? null,
  };
}

/** Where an element stands: at its name where it has one, since a description comes before the name. */
function placeOf(node: ASTNode | null | undefined): SourcePlace | null {
  if (node === null || node === undefined) return null;
  const named = 'name' in node && typeof node.name === 'object' ? node.name : undefined;
  const token = (named?.loc ?? node.loc)?.startToken;
  return token === undefined ? null : { line: token.line, column: token.column };
}
