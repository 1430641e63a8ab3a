/** The value at a JSON pointer (RFC 6901); undefined when nothing is there. */
export function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((value: unknown, step) => {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) {
        return undefined;
      }
      return Reflect.get(value, step);
    }, document);
}
