/** A larger answer's bytes go with it. */
const KEPT_BYTES = 256 * 1024;
/** UTF-8 needs no more for a unit of UTF-16. */
const MOST_BYTES_OF_A_UNIT = 3;
/** Longer strings are written by V8. */
const SHORT = 64;
const QUOTE = 34;
const BACKSLASH = 92;

/** JSON text as it grows, in bytes that are used again for the next: a text put together of strings is a tree of them. */
export class JsonWriter {
  #bytes = Buffer.allocUnsafeSlow(KEPT_BYTES);
  #length = 0;
  #isAscii = true;

  /** Bytes that are written; what is written next begins there. */
  get length(): number {
    return this.#length;
  }

  /** Takes back all that was written from a length on. */
  cutTo(length: number): void {
    this.#length = length;
  }

  /** Writes JSON that is nothing but ASCII, such as a name of GraphQL's. */
  ascii(text: string): void {
    const { length } = text;
    const bytes = this.#reserve(length);
    const start = this.#length;
    for (let index = 0; index < length; index++) bytes[start + index] = text.charCodeAt(index);
    this.#length = start + length;
  }

  /** Writes any JSON. */
  json(text: string): void {
    const bytes = this.#reserve(text.length * MOST_BYTES_OF_A_UNIT);
    const written = bytes.write(text, this.#length, 'utf8');
    this.#isAscii &&= written === text.length;
    this.#length += written;
  }

  /** Writes a string; a short one byte by byte, without the text that JSON.stringify would make of it first. */
  string(value: string): void {
    const { length } = value;
    if (length > SHORT) {
      this.json(JSON.stringify(value));
      return;
    }
    const bytes = this.#reserve(length + 2);
    let at = this.#length;
    bytes[at++] = QUOTE;
    for (let index = 0; index < length; index++) {
      const code = value.charCodeAt(index);
      if (code < 32 || code > 126 || code === QUOTE || code === BACKSLASH) {
        this.json(JSON.stringify(value));
        return;
      }
      bytes[at++] = code;
    }
    bytes[at++] = QUOTE;
    this.#length = at;
  }

  /** Makes a list of what was written since a length, each member after a comma. */
  closeList(start: number): void {
    this.#close(start, 91, 93);
  }

  /** Makes an object of what was written since a length, each field after a comma. */
  closeObject(start: number): void {
    this.#close(start, 123, 125);
  }

  /** The text; the next one begins anew. */
  take(): string {
    const text = this.#bytes.toString(this.#isAscii ? 'latin1' : 'utf8', 0, this.#length);
    this.#length = 0;
    this.#isAscii = true;
    if (this.#bytes.length > KEPT_BYTES) this.#bytes = Buffer.allocUnsafeSlow(KEPT_BYTES);
    return text;
  }

  #close(start: number, open: number, close: number): void {
    const bytes = this.#reserve(2);
    if (this.#length === start) this.#length++;
    bytes[start] = open;
    bytes[this.#length++] = close;
  }

  #reserve(count: number): Buffer {
    const needed = this.#length + count;
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(needed * 2);
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    return this.#bytes;
  }
}
