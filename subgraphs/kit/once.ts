/** Loads something when it is first asked for; whoever asks again gets the same. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

/** The same for each name. */
export function onceByName<Value>(
  load: (name: string) => Promise<Value>,
): (name: string) => Promise<Value> {
  const loading = new Map<string, Promise<Value>>();
  return (name) => {
    const known = loading.get(name) ?? load(name);
    loading.set(name, known);
    return known;
  };
}
