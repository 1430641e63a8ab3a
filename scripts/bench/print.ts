import { thisMachine } from './machine.js';

/** Tells on the error channel how far a bench has come. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Prints what a bench found, and on what machine, as a table or as JSON. */
export function print<Result extends object>(
  result: Result,
  { json }: { readonly json?: boolean },
  toTable: (result: Result) => string,
): void {
  const machine = thisMachine();
  process.stdout.write(
    json
      ? `${JSON.stringify({ machine, ...result }, null, 2)}\n`
      : `${JSON.stringify(machine)}\n${toTable(result)}\n`,
  );
}
