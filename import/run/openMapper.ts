import type { ImportFormat, RowMapper, RowSyntax } from '../format.js';
import { InputError } from '../reading/InputError.js';
import { openInput } from '../reading/openInput.js';
import { readRows } from '../reading/readRows.js';

interface MapperFiles {
  readonly format: ImportFormat;
  readonly file: string;
  readonly platform: string;
  /** Files of the format's companions, by name. */
  readonly companions: Readonly<Record<string, string>>;
}

/** Makes the mapper of a run from its file and the companion files that were given. */
export async function openMapper(files: MapperFiles): Promise<RowMapper> {
  const { format, file, platform, companions } = files;
  return format.createMapper({
    platform,
    companions: Object.fromEntries(
      Object.entries(companions).map(([name, path]) => {
        const companion = format.companions[name];
        if (companion === undefined) {
          throw new InputError(`the format ${format.name} takes no companion file --${name}`);
        }
        return [name, everyRow(path, companion.syntax)];
      }),
    ),
    rows: () => soundRows(file, format.syntax),
  });
}

/**
 * The rows of a companion file. One that cannot be read whole ends the run before it begins: records joined to
 * half a table would be stored as changed.
 */
async function* everyRow(file: string, syntax: RowSyntax): AsyncGenerator<unknown> {
  const input = await openInput(file);
  for await (const read of readRows(input, syntax)) {
    if ('problem' in read) {
      throw new InputError(`${file}, line ${read.line}: ${read.problem.reason}`);
    }
    yield read.row;
  }
  const failure = input.failure();
  if (failure !== null) throw new InputError(failure);
}

/** The rows of the file itself as far as they are rows; the run that follows tells what is wrong with the others. */
async function* soundRows(file: string, syntax: RowSyntax): AsyncGenerator<unknown> {
  for await (const read of readRows(await openInput(file), syntax)) {
    if ('row' in read) yield read.row;
  }
}
