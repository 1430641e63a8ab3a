/**
 * The context of a request while it is made: its loaders are replaced when an action has changed what they have loaded.
 *
 * As a property, not a getter: an object written with a getter gets a hidden class of its own in V8, and lives, with all it
 * holds, until the collector's slow round.
 */
export type WithNewLoaders<Context extends { readonly loaders: unknown }> = Omit<
  Context,
  'loaders'
> & { loaders: Context['loaders'] };
