/** What the mutations of one operation have done. */
export interface World {
  /** Each mutation with its arguments, in the order they ran. */
  readonly journal: string[];
}

export function createWorld(): World {
  return { journal: [] };
}

/** Notes a mutation, and says how many ran before it. */
export function runMutation({ journal }: World, name: string, args: object): number {
  journal.push(`${name}${JSON.stringify(args)}`);
  return journal.length;
}
