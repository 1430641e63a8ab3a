import type { ChangeUsage, SchemaChange } from './findings.js';

/** Whether a change needs somebody to answer for it: it breaks clients, and not for certain none. */
export function needsOverride({ criticality, usage }: SchemaChange): boolean {
  return criticality === 'breaking' && usage?.status !== 'unused';
}

/** What is known of the use of something that changes, in a sentence or two. */
export function usageWords(usage: ChangeUsage): string {
  switch (usage.status) {
    case 'unused':
      return `No recorded operation used it in ${usage.days} days.`;
    case 'unknown':
      return usage.recordedSince === null
        ? 'Operations are not recorded, so nobody knows who uses it.'
        : `No recorded operation used it, but they are recorded since ${usage.recordedSince} only.`;
    case 'used': {
      const [first] = usage.uses;
      if (first === undefined) return `Used ${times(usage.count)}.`;
      const name = first.operation ?? 'an operation without a name';
      const client = first.client ?? 'an unnamed client';
      const others = usage.uses.length > 1 ? ', and others' : '';
      return `Used ${times(usage.count)}: ${name} of ${client} ${times(first.count)}, last on ${first.lastOn}${others}.`;
    }
  }
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
