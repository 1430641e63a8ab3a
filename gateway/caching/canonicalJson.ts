const DEEPEST = 32;

/** Text in which the order of an object's keys does not show; null for a value that is nested too deeply. */
export function canonicalJson(value: unknown, depth = DEEPEST): string | null {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (depth === 0) return null;
  let text = '';
  if (Array.isArray(value)) {
    for (const member of value) {
      const written = canonicalJson(member, depth - 1);
      if (written === null) return null;
      text += `${written},`;
    }
    return `[${text}]`;
  }
  for (const key of Object.keys(value).sort()) {
    // Of an object, by one of its own keys.
    const written = canonicalJson((value as Record<string, unknown>)[key], depth - 1);
    if (written === null) return null;
    text += `${JSON.stringify(key)}:${written},`;
  }
  return `{${text}}`;
}
