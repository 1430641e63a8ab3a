import { badInput } from '../CommandFailure.js';

/** The value of a variable that portal.json names as `env:NAME`; the failure says what it is for, never its value. */
export function environmentValue(
  reference: string,
  environment: NodeJS.ProcessEnv,
  purpose: string,
): string {
  const name = reference.slice('env:'.length);
  const value = environment[name]?.trim() ?? '';
  if (value === '') throw badInput(`the variable ${name} is not set: it holds ${purpose}`);
  return value;
}
