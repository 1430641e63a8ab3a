/** Something of a request that is made anew after the request has changed what it was made from. */
export interface Renewable<Value> {
  current(): Value;
  renew(): void;
}

/** Makes a value when it is first asked for, and again when it is asked for after `renew`. */
export function renewable<Value>(make: () => Value): Renewable<Value> {
  let made: { readonly value: Value } | null = null;
  return {
    current() {
      made ??= { value: make() };
      return made.value;
    },
    renew() {
      made = null;
    },
  };
}
