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

      constructor(given: Given) {
        this[GIVEN] = given;
      }
    }
    for (const [name, make] of Object.entries(makers)) {
      Object.defineProperty(Lazy.prototype, name, {
        get(this: Lazy) {
          const value = make(this[GIVEN]);
          Object.defineProperty(this, name, { value });
          return value;
        },
      });
    }
    // Each maker has just become a property of what it makes.
    return (given) => new Lazy(given) as unknown as PartsOf<Given, Made>;
  };
}
