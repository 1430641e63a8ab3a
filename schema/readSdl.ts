import { type DocumentNode, GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql';
import type { Finding } from './findings.js';
import { SDL_LIMITS } from './limits.js';
import { type Explanation, finding } from './rules/rule.js';

/** A schema as read, or why it could not be. */
export type SdlReading =
  | { readonly status: 'read'; readonly document: DocumentNode }
  | { readonly status: 'refused'; readonly findings: readonly Finding[] };

/** The text is larger than any schema has to be; it is not read. */
export const SDL_TOO_LARGE: Explanation = {
  code: 'SDL_TOO_LARGE',
  meaning: `A schema has ${SDL_LIMITS.bytes} bytes, ${SDL_LIMITS.tokens} words and signs, names of ${SDL_LIMITS.name} characters and ${SDL_LIMITS.nesting} brackets within each other at most. A larger one is refused before it is read.`,
  remedy:
    'Publish the schema alone, without data or other documents, and leave out what clients do not need.',
};

/** The text is not GraphQL. */
export const SDL_SYNTAX_ERROR: Explanation = {
  code: 'SDL_SYNTAX_ERROR',
  meaning: 'The text is not a GraphQL schema; reading stopped at the place given.',
  remedy: 'Correct the syntax at that place.',
};

const OPENING: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const CLOSING: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

/** Reads a schema, refusing what is too large before anything is built from it. */
export function readSdl(sdl: string): SdlReading {
  try {
    const size = sizeProblem(sdl);
    if (size !== null) {
      return refused(finding(SDL_TOO_LARGE.code, { message: size, remedy: SDL_TOO_LARGE.remedy }));
    }
    return { status: 'read', document: parse(sdl, { maxTokens: SDL_LIMITS.tokens }) };
  } catch (err) {
    if (!(err instanceof GraphQLError)) throw err;
    const [place] = err.locations ?? [];
    return refused({
      ...finding(SDL_SYNTAX_ERROR.code, { message: err.message, remedy: SDL_SYNTAX_ERROR.remedy }),
      place: place === undefined ? null : { line: place.line, column: place.column },
    });
  }
}

function refused(only: Finding): SdlReading {
  return { status: 'refused', findings: [only] };
}

// The parser goes one call deeper with each bracket, so the depth is known before it starts.
function sizeProblem(sdl: string): string | null {
  const bytes = sdl.length > SDL_LIMITS.bytes ? sdl.length : Buffer.byteLength(sdl);
  if (bytes > SDL_LIMITS.bytes) {
    return `The schema can have ${SDL_LIMITS.bytes} bytes at most, got ${bytes}.`;
  }
  const lexer = new Lexer(new Source(sdl));
  let tokens = 0;
  let depth = 0;
  while (lexer.advance().kind !== TokenKind.EOF) {
    tokens += 1;
    if (tokens > SDL_LIMITS.tokens) {
      return `The schema can have ${SDL_LIMITS.tokens} words and signs at most.`;
    }
    if (lexer.token.kind === TokenKind.NAME && lexer.token.value.length > SDL_LIMITS.name) {
      return `A name can have ${SDL_LIMITS.name} characters at most, got ${lexer.token.value.slice(0, 20)}….`;
    }
    if (OPENING.has(lexer.token.kind)) depth += 1;
    else if (CLOSING.has(lexer.token.kind)) depth -= 1;
    if (depth > SDL_LIMITS.nesting) {
      return `The schema can have ${SDL_LIMITS.nesting} brackets within each other at most.`;
    }
  }
  return null;
}
