import type { LRUCache } from 'lru-cache';
import type { CompiledOperation, CompileFacts } from './compileOperation.js';

/** An operation that was compiled, and how often it was asked. */
export interface KeptOperation {
  /** Of the whole document. */
  readonly text: string;
  readonly operationName: string | undefined;
  readonly compiled: CompiledOperation;
  uses: number;
}

/** A supergraph with the operations that were compiled for it, by {@link operationKey}. */
export interface LoadedOperations extends CompileFacts {
  readonly operations: LRUCache<string, KeptOperation>;
}

/** The key of an operation of a document, by the document's SHA-256. */
export function operationKey(documentHash: string, operationName: string | undefined): string {
  return `${documentHash} ${operationName ?? ''}`;
}
