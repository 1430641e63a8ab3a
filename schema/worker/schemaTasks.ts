import type { CheckInput, CheckOutcome } from '../checkSubgraph.js';
import type { CompositionOutcome, CompositionTimedOut, SubgraphSchema } from '../compose.js';
import type { CompositionPlace } from '../compositionPlaces.js';
import type { SchemaChange } from '../findings.js';

/** An error of composition as it goes from one thread to another, which its syntax trees cannot. */
export interface ErrorElsewhere {
  readonly message: string;
  readonly code: string;
  readonly places: readonly CompositionPlace[];
}

/** What composition in another thread sends back. */
export type ComposedElsewhere =
  | Extract<CompositionOutcome, { status: 'composed' }>
  | CompositionTimedOut
  | { readonly status: 'refused'; readonly errors: readonly ErrorElsewhere[] };

/** What a thread can be asked about schemas, and what it answers. */
export interface SchemaTasks {
  readonly compose: {
    readonly input: readonly SubgraphSchema[];
    readonly result: ComposedElsewhere;
  };
  readonly check: { readonly input: CheckInput; readonly result: CheckOutcome };
  readonly diff: {
    readonly input: { readonly today: string; readonly tomorrow: string };
    readonly result: readonly SchemaChange[];
  };
}

/** One task for a thread. */
export type SchemaTask = {
  readonly [Kind in keyof SchemaTasks]: {
    readonly kind: Kind;
    readonly input: SchemaTasks[Kind]['input'];
  };
}[keyof SchemaTasks];
