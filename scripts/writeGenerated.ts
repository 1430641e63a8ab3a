import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes generated files, or with `check` compares them with what is there.
 *
 * @param files contents by absolute path
 * @param command what a reader runs to bring them up to date
 */
export async function writeGenerated(
  files: ReadonlyMap<string, string>,
  { check, command }: { readonly check: boolean; readonly command: string },
): Promise<void> {
  for (const [file, content] of files) {
    const current = await readFile(file, 'utf8').catch(() => null);
    if (current === content) continue;
    const name = path.relative(process.cwd(), file);
    if (check) {
      process.stderr.write(`${name} is stale: run ${command} and commit the result\n`);
      process.exitCode = 1;
      continue;
    }
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    process.stdout.write(`wrote ${name}\n`);
  }
}
