import type { Problem } from '../../../import/format.js';

/** The last day of a period; null with a problem when it lies before the first. */
export function endOf(
  { startsOn, endsOn }: { readonly startsOn: string | null; readonly endsOn: string | null },
  setAside: Problem[],
): string | null {
  if (startsOn === null || endsOn === null || endsOn >= startsOn) return endsOn;
  setAside.push({ field: 'endsOn', value: endsOn, reason: `earlier than startsOn, ${startsOn}` });
  return null;
}
