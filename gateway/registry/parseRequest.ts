import type { z } from 'zod';
import { RegistryRefusal } from './registryErrors.js';

/** Takes a part of a request as its schema has it; refuses the request for what does not fit. */
export function parseRequest<Output>(schema: z.ZodType<Output>, value: unknown): Output {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') || 'body';
  throw new RegistryRefusal('BAD_REQUEST', `${place}: ${issue?.message}`);
}
