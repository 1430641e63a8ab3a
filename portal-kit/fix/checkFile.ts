import type { CheckReport } from '../../schema/findings.js';
import { badInput } from '../CommandFailure.js';
import { replaceFile, type SchemaFile } from '../schemaFile.js';
import { fixSchema, type MadeChange } from './fixSchema.js';

/** A schema file after a check, and what was changed in it. */
export interface CheckedFile {
  readonly schema: SchemaFile;
  readonly report: CheckReport;
  /** Null when no change was asked for. */
  readonly made: readonly MadeChange[] | null;
}

/** Checks a file and, asked to, makes the ready changes in it. */
export async function checkFile(
  schema: SchemaFile,
  check: (sdl: string) => Promise<CheckReport>,
  { fix = false }: { readonly fix?: boolean },
): Promise<CheckedFile> {
  if (!fix) return { schema, report: await check(schema.sdl), made: null };
  if (schema.isMade) {
    throw badInput(
      `--fix changes files of SDL: what the ${schema.name} holds is changed there by hand`,
    );
  }
  const { sdl, report, made } = await fixSchema(schema.sdl, check);
  if (made.length > 0) await replaceFile(schema.path, withLineEndsOf(schema.sdl, sdl));
  return { schema: { ...schema, sdl }, report, made };
}

/** Ready changes are written with plain line ends; a file from Windows stays one. */
function withLineEndsOf(before: string, after: string): string {
  return before.includes('\r\n') ? after.replaceAll(/\r?\n/g, '\r\n') : after;
}
