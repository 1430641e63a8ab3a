/** What the sources' words mean: each value of an enum of the hub, and the words of all languages for it. */
export type CodeWords = Readonly<Record<string, readonly string[]>>;
