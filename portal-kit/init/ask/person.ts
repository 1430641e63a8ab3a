/** An answer a person can choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Whom a command can ask, when there is someone at the terminal. */
export interface Person {
  /** The value of the choice taken; `likely` is offered first. */
  choose(question: string, choices: readonly Choice[], likely: string): Promise<string>;
  /** A line of text; `check` says what is wrong with it, or nothing. */
  write(
    question: string,
    likely: string,
    check: (answer: string) => string | undefined,
  ): Promise<string>;
}
