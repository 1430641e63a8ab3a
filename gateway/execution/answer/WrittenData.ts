/**
 * The data of an answer, as the JSON text that the client gets.
 *
 * It goes where Apollo Server expects an object: its plugins pass it on, and `stringifyAnswer` writes it as it is.
 */
export class WrittenData {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** For whoever serialises the answer in another way. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** The data of an answer as an object, for code that reads it here instead of sending it. */
export function readData(data: unknown): Record<string, unknown> {
  return { ...((data instanceof WrittenData ? data.toJSON() : data) as object) };
}

/** Apollo Server's `stringifyResult`: JSON in which written data stands as it was written, and for terminals a line's end. */
export function stringifyAnswer(answer: object): string {
  let members = '';
  for (const [key, value] of Object.entries(answer)) {
    const text = value instanceof WrittenData ? value.text : JSON.stringify(value);
    if (text === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${text}`;
  }
  return `{${members}}\n`;
}
