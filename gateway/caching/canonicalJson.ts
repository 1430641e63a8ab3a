const DEEPEST = 32;

/** JSON in which the order of an object's keys does not show; null for a value that is nested too deeply. */
export function canonicalJson(value: unknown): string | null {
  const parts: string[] = [];
  return write(value, parts, DEEPEST) ? parts.join('') : null;
}

function write(value: unknown, parts: string[], depth: number): boolean {
  if (typeof value !== 'object' || value === null) {
    parts.push(JSON.stringify(value) ?? 'null');
    return true;
  }
  if (depth === 0) return false;
  if (Array.isArray(value)) {
    parts.push('[');
    for (const member of value) {
      if (!write(member, parts, depth - 1)) return false;
      parts.push(',');
    }
    parts.push(']');
    return true;
  }
  parts.push('{');
  for (const key of Object.keys(value).sort()) {
    parts.push(JSON.stringify(key), ':');
    // Of an object, by one of its own keys.
    if (!write((value as Record<string, unknown>)[key], parts, depth - 1)) return false;
    parts.push(',');
  }
  parts.push('}');
  return true;
}
