import type { Answer } from '../answer.js';
import { badInput } from '../CommandFailure.js';
import { publishAt } from '../hub/registry.js';
import { type Options, ownHub } from '../options.js';
import { readPortalSchema } from '../readPortalSchema.js';
import { readSettings, required } from '../settings.js';
import type { Surroundings } from '../surroundings.js';
import { reportAnswer } from './reportAnswer.js';

/** Who answers for breaking clients, and why; and that the server is still to be started. */
export interface PublishOptions extends Options {
  readonly override?: string;
  readonly reason?: string;
  readonly notRunningYet?: boolean;
}

/** `tten publish`: hands the schema to the hub, which checks it against its graph of this moment. */
export async function publish(
  options: PublishOptions,
  surroundings: Surroundings,
): Promise<Answer> {
  const { folder } = surroundings;
  const settings = await readSettings(options, folder);
  const url = required(settings, 'url');
  const address = required(settings, 'hub');
  const { portal, schema } = await readPortalSchema(settings, folder);
  const override = overrideOf(options);
  const hub = await ownHub(address, options, surroundings);
  const unreachable = options.notRunningYet === true ? { unreachable: true } : {};
  const publication = { sdl: schema.sdl, url, ...override, ...unreachable };
  const result = await publishAt(hub, portal, publication);
  const { status } = result;
  if (status === 'unchanged') {
    const { version, revision } = result;
    return {
      outcome: 'ok',
      text: `${version} is already what the graph has, at revision ${revision}: nothing changed.`,
      facts: { status, revision, version, report: null },
    };
  }
  const frame = { schema, surroundings, hasChanges: true };
  if (status === 'published') {
    const { version, revision, report } = result;
    return reportAnswer(report, {
      ...frame,
      after: [`Published ${version}: the graph is at revision ${revision}.`],
      facts: { status, revision, version },
    });
  }
  const after =
    status === 'breaking'
      ? [
          'Not published: clients would lose what they can use today.',
          'To publish all the same, say who answers for it and why: --override NAME --reason TEXT.',
        ]
      : ['Not published: nothing changed at the hub.'];
  const answer = reportAnswer(result.report, {
    ...frame,
    after: [after.join(' ')],
    facts: { status, revision: null, version: null },
  });
  // A schema that breaks clients passes its check, and is not published all the same.
  return answer.outcome === 'ok' ? { ...answer, outcome: 'refused' } : answer;
}

/** Who answers for breaking clients, as the hub is told; nothing when nobody has to. */
export function overrideOf({ override, reason }: Pick<PublishOptions, 'override' | 'reason'>) {
  if (override === undefined && reason === undefined) return {};
  if (override !== undefined && reason !== undefined) {
    return { override: { name: override, reason } };
  }
  throw badInput('--override and --reason belong together: who answers for it, and why');
}
