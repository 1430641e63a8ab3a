import type { HubProcess } from '../hubProcess.js';

/** Posts to the registry of a hub as its administrator; gives the revision that came of it. */
export async function publishAt(
  { url }: Pick<HubProcess, 'url'>,
  token: string,
  route: string,
  body: object,
): Promise<number> {
  const response = await fetch(`${url}/registry/${route}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  const revision: unknown = Object(answer).revision;
  if (response.ok && typeof revision === 'number') return revision;
  throw new Error(`${route}: HTTP ${response.status} ${JSON.stringify(answer)}`);
}
