/** One request of a probe, as it goes into the body of a POST. */
export interface ProbeRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Posts a request to the endpoint that is probed and gives the JSON it answers; rejects with {@link EndpointFailure} when
 * there is none. Whoever calls a probe brings this, with its own rules about addresses.
 */
export type Post = (request: ProbeRequest, signal: AbortSignal) => Promise<unknown>;

const REASONS = {
  unreachable: 'cannot be reached',
  late: 'does not answer in time',
  forbidden: 'is at an address that the hub does not call',
  notJson: 'answers with something that is not a GraphQL answer in JSON',
  tooLarge: 'gives an answer that is too large',
} as const;

/** Why an endpoint gave no answer: the kind alone, so that nothing of the network around it is told. */
export type EndpointFailureReason = keyof typeof REASONS;

/** An endpoint gave no answer that can be read. */
export class EndpointFailure extends Error {
  override readonly name = 'EndpointFailure';

  constructor(reason: EndpointFailureReason, options?: ErrorOptions) {
    super(REASONS[reason], options);
  }
}

/** A GraphQL answer, as far as a probe looks at it: what an error says is the endpoint's own matter. */
export interface GraphQLAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly hasErrors: boolean;
}

/** Reads a GraphQL answer; rejects what is none with {@link EndpointFailure}. */
export function readAnswer(json: unknown): GraphQLAnswer {
  if (!isRecord(json)) throw new EndpointFailure('notJson');
  const { data = null, errors = null } = json;
  const hasErrors = Array.isArray(errors) && errors.length > 0;
  if (!isRecord(data) && !hasErrors) throw new EndpointFailure('notJson');
  return { data: isRecord(data) ? data : null, hasErrors };
}

/** Whether a value is an object with named fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
