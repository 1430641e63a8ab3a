import type { z } from 'zod';
import type { DomainDraft, InstitutionMention, Problem, RecordRow, RefusedRow } from '../format.js';

/** Parses a row with its schema; what does not fit becomes the problems of a refusal. */
export function parseRow<Schema extends z.ZodType>(
  schema: Schema,
  row: unknown,
): { row: z.infer<Schema> } | RefusedRow {
  const parsed = schema.safeParse(row);
  if (parsed.success) return { row: parsed.data };
  return {
    status: 'refused',
    problems: parsed.error.issues.map(({ path, message }) => ({
      field: path.join('.'),
      value: shown(path.reduce<unknown>(memberOf, row)),
      reason: message,
    })),
  };
}

/** A refusal for one reason. */
export function refused(field: string, value: string, reason: string): RefusedRow {
  return { status: 'refused', problems: [{ field, value, reason }] };
}

/** A record that mentions no institution. */
export function recordWithoutMentions(
  content: DomainDraft,
  setAside: readonly Problem[] = [],
): RecordRow {
  return { status: 'record', content, mentions: [], withInstitutions: () => content, setAside };
}

/** A listing of the institution that is mentioned; of none for null. */
export function listingOf(
  content: Extract<DomainDraft, { domain: 'technologies' }>,
  mention: InstitutionMention | null,
  setAside: readonly Problem[] = [],
): RecordRow {
  return {
    status: 'record',
    content,
    mentions: mention === null ? [] : [mention],
    withInstitutions: ([institutionId = null]) => ({
      domain: 'technologies',
      draft: { ...content.draft, institutionId },
    }),
    setAside,
  };
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  // Any object can be asked for a key it does not have.
  return typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
