import { type SchemaAddition, schemaAdditions } from '../../schema/schemaAdditions.js';
import type { StoredPlatformSchema } from '../../subgraphs/platforms/platform.js';
import type { PlatformStore } from '../../subgraphs/platforms/platformStore.js';
import type { BundledSchemas } from './bundledSchemas.js';
import type { PortalStore } from './portalStore.js';
import type { RegistryStore, SubgraphVersion, SupergraphRevision } from './registryStore.js';

/** Brings what is known of platforms in line with the revision in force. */
export type NotePlatformSchemas = (
  revision: Pick<SupergraphRevision, '_id' | 'versions'>,
) => Promise<void>;

interface NotePlatformSchemasDeps {
  readonly platforms: Pick<PlatformStore, 'notedSchemas' | 'noteSchema' | 'register'>;
  readonly portals: Pick<PortalStore, 'find'>;
  readonly store: Pick<RegistryStore, 'versionsByIds'>;
  readonly bundled: BundledSchemas;
  readonly now?: () => Date;
}

/** A platform's record is read whole: what it adds is cut to a size at which that stays cheap. */
const MOST_ADDITIONS = 100;
const LONGEST_DESCRIPTION = 300;

/**
 * Makes the function that notes with each platform which schema it has in the graph.
 *
 * It compares all portals of a revision with all that is noted, so that whatever was missed before, by whichever
 * process, is put right with the next revision and with every start.
 */
export function createNotePlatformSchemas({
  platforms,
  portals,
  store,
  bundled,
  now = () => new Date(),
}: NotePlatformSchemasDeps): NotePlatformSchemas {
  const others = bundled.schemas.map((schema) => ({ ...schema, isHub: true }));
  let newest = 0;
  let turn: Promise<unknown> = Promise.resolve();

  async function noteVersion(version: SubgraphVersion, revision: number): Promise<void> {
    const { _id, portal, at, sdl } = version;
    const schema: StoredPlatformSchema = {
      version: _id,
      revision,
      publishedAt: at,
      adds: schemaAdditions(sdl, others).slice(0, MOST_ADDITIONS).map(withShortDescription),
    };
    if (await platforms.noteSchema(portal, schema, now())) return;
    // A portal of the time before portals were registered as platforms, too.
    const registered = await portals.find(portal);
    if (registered === null) return;
    const { country } = registered;
    await platforms.register({ code: portal, name: null, country }, now());
    await platforms.noteSchema(portal, schema, now());
  }

  async function note({ _id, versions }: Parameters<NotePlatformSchemas>[0]): Promise<void> {
    if (_id <= newest) return;
    const noted = await platforms.notedSchemas();
    const changed = Object.entries(versions)
      .filter(([portal, version]) => noted.get(portal) !== version)
      .map(([, version]) => version);
    for (const version of await store.versionsByIds(changed)) await noteVersion(version, _id);
    for (const portal of noted.keys()) {
      if (!Object.hasOwn(versions, portal)) await platforms.noteSchema(portal, null, now());
    }
    newest = _id;
  }

  return (revision) => {
    // One after the other: of two revisions the newer one has the last word.
    const noting = turn.then(() => note(revision));
    turn = noting.catch(() => {});
    return noting;
  };
}

function withShortDescription({ description, ...addition }: SchemaAddition) {
  const isLong = description !== null && description.length > LONGEST_DESCRIPTION;
  const short = isLong
    ? `${description.slice(0, LONGEST_DESCRIPTION - 1).trimEnd()}…`
    : description;
  return { ...addition, description: short };
}
