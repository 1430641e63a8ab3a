const GIVEN = Symbol('what the parts are made of');

/** How each part of an object is made of what the object is given. */
type Makers<Given> = Readonly<Record<string, (given: Given) => unknown>>;

/** An object with a part for each maker. */
type PartsOf<Given, Made extends Makers<Given>> = {
  readonly [Name in keyof Made]: ReturnType<Made[Name]>;
};

/**
 * Makes objects whose parts are made when they are first asked for: a request uses few of the loaders, readers and
 * actions that it could use.
 *
 * Called in two steps, so that the type of what is given is said and those of the parts are inferred.
 */
export function lazily<Given>() {
  return <Made extends Makers<Given>>(makers: Made): ((given: Given) => PartsOf<Given, Made>) => {
    class Lazy {
      readonly [GIVEN]: Given;
      // Assigned, not defined: a property that is defined on each object takes four times as long.
      readonly [made: symbol]: unknown;

      constructor(given: Given) {
        this[GIVEN] = given;
      }
    }
    for (const [name, make] of Object.entries(makers)) {
      const made = Symbol(name);
      Object.defineProperty(Lazy.prototype, name, {
        get(this: { [made: symbol]: unknown; readonly [GIVEN]: Given }) {
          this[made] ??= make(this[GIVEN]);
          return this[made];
        },
      });
    }
    // Each maker has just become a property of what it makes.
    return (given) => new Lazy(given) as unknown as PartsOf<Given, Made>;
  };
}
