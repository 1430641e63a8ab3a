/** Every code a client can receive in `errors[].extensions.code`, with its meaning and what to do. */
export const ERROR_CODES = {
  GRAPHQL_PARSE_FAILED: {
    meaning: 'The document is not GraphQL.',
    remedy: 'Correct the syntax at the place the message names.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    meaning: 'The document asks for something the schema does not have.',
    remedy: 'Compare the field, argument or enum value with /schema.graphql.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    meaning:
      'The document has several operations and none was chosen, or the chosen one is absent.',
    remedy: 'Send operationName with the name of one of them.',
  },
  BAD_USER_INPUT: {
    meaning: 'An argument or a variable has a value that cannot be served.',
    remedy: 'Send a value as the message says.',
  },
  BAD_REQUEST: {
    meaning: 'The HTTP request is not a GraphQL request.',
    remedy: 'POST a JSON object with a query, or GET with the parameter query.',
  },
  UNAUTHENTICATED: {
    meaning: 'The request says who asks by a token that is not accepted.',
    remedy: 'Send a token as the message says, or none to ask as the public.',
  },
  FORBIDDEN: {
    meaning: 'The reader is known and may not do this.',
    remedy: 'Ask with a token that has the role the message names.',
  },
  OPERATION_TOO_COMPLEX: {
    meaning: 'The operation is too deep, has too many aliases, or may read too many records.',
    remedy: 'Ask for smaller pages or fewer levels; the message has the numbers.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    meaning: 'The hash of a persisted query is not known here.',
    remedy: 'Send the hash once more together with the query.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    meaning: 'Persisted queries are switched off.',
    remedy: 'Send the query itself.',
  },
  OPERATION_NOT_REGISTERED: {
    meaning: 'This hub answers the public only operations that its operator has registered.',
    remedy: 'Send a registered operation letter by letter or by its hash, or sign in.',
  },
  SERVICE_UNAVAILABLE: {
    meaning: 'The database, or the issuer of the token, cannot be reached at the moment.',
    remedy: 'Try again after some seconds; give the request id when reporting it.',
  },
  SUBGRAPH_UNAVAILABLE: {
    meaning: 'A part of the graph cannot be reached; its fields are null.',
    remedy: 'Use the rest of the answer, and try again later for these fields.',
  },
  SUBGRAPH_TIMEOUT: {
    meaning: 'A portal did not answer in time; its fields are null.',
    remedy: 'Use the rest of the answer, and try again later for these fields.',
  },
  SUBGRAPH_ERROR: {
    meaning: 'A portal reported an error of its own; the fields it did not answer are null.',
    remedy: 'Use the rest of the answer; tell the portal the request id when it goes on.',
  },
  SUBGRAPH_BAD_RESPONSE: {
    meaning:
      'A portal gave an answer that is not what it was asked for; what is wrong in it is null.',
    remedy: 'Use the rest of the answer; trying again helps when the portal is mended.',
  },
  SUBGRAPH_RESPONSE_TOO_LARGE: {
    meaning:
      'A portal gave more data than the hub takes from it in one answer; its fields are null.',
    remedy: 'Ask the portal for fewer records or fields at once.',
  },
  SUBGRAPH_OVERLOADED: {
    meaning: 'Too many requests wait for a portal already; its fields are null.',
    remedy: 'Use the rest of the answer, and try again after some seconds for these fields.',
  },
  SUBGRAPH_CIRCUIT_OPEN: {
    meaning:
      'A portal failed several times in a row and is not asked for some seconds; its fields are null.',
    remedy: 'Use the rest of the answer, and try again after some seconds for these fields.',
  },
  SUBGRAPH_FORBIDDEN_ADDRESS: {
    meaning: 'A portal is at an address that the hub does not call; its fields are null.',
    remedy: 'The owner of the portal corrects its address; clients use the rest of the answer.',
  },
  INTERNAL_SERVER_ERROR: {
    meaning: 'The hub failed in a way it did not foresee.',
    remedy: 'Report the request id to the operator of the hub.',
  },
} as const;

/** A code of {@link ERROR_CODES}. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** Whether `code` is one that clients may see; anything else is masked. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
}
