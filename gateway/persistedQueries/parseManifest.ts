import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Operations that clients may ask by their hash alone: texts by their SHA-256 in hexadecimal digits. */
export type RegisteredOperations = ReadonlyMap<string, string>;

/** A manifest that cannot be used; the message says what is wrong with which operation. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

const Manifest = z.union([
  // Of Apollo's tools: @apollo/generate-persisted-query-manifest, and those for Kotlin and iOS.
  z.object({
    format: z.literal('apollo-persisted-query-manifest'),
    version: z.literal(1),
    operations: z.array(z.object({ id: z.string(), body: z.string().min(1) })),
  }),
  // Of GraphQL Code Generator and the like.
  z.record(z.string(), z.string().min(1)),
]);

/** Reads a manifest: Apollo's format, or an object of texts by their hashes; throws {@link ManifestError}. */
export function parseManifest(text: string): RegisteredOperations {
  const parsed = Manifest.safeParse(parseJson(text));
  if (!parsed.success) {
    throw new ManifestError(
      'it must be a persisted query manifest of version 1, or an object of texts by their SHA-256',
    );
  }
  const { data } = parsed;
  const entries = isApollos(data)
    ? data.operations.map(({ id, body }) => [id, body] as const)
    : Object.entries(data);
  for (const [id, body] of entries) {
    const hash = sha256Of(body);
    // The same hash is what everything here knows an operation by.
    if (id !== hash) {
      throw new ManifestError(
        `${shortened(id)} is not the SHA-256 of its text, which is ${hash}; let the tool that writes it use SHA-256`,
      );
    }
  }
  return new Map(entries);
}

/** SHA-256 of an operation's text, as clients send it. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isApollos(
  manifest: z.infer<typeof Manifest>,
): manifest is Extract<z.infer<typeof Manifest>, { operations: object[] }> {
  return Array.isArray(manifest['operations']);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ManifestError('it is not JSON');
  }
}

function shortened(id: string): string {
  return JSON.stringify(id.slice(0, 80));
}
