import { DatabaseUnavailable } from '../../DatabaseUnavailable.js';
import { type PublishedBinaries, publishedBinaries } from './publishedBinaries.js';

/** What decides whether the engine runs here. `glibc` is absent where there is another libc. */
export interface HostSystem {
  platform: string;
  arch: string;
  glibc?: string | undefined;
}

const BUILT_FOR_GLIBC = '2.38';
// Nobody has tried the symbols that lowerGlibc asks for on anything older.
const OLDEST_GLIBC = '2.36';

/** Reads what Node.js knows about the machine it runs on. */
export function hostSystem(): HostSystem {
  const { platform, arch } = process;
  if (platform !== 'linux') return { platform, arch };
  // The report would look up the names of all peers; the types do not know this switch yet.
  Object.assign(process.report, { excludeNetwork: true });
  const report: { header?: { glibcVersionRuntime?: string } } = process.report.getReport();
  return { platform, arch, glibc: report.header?.glibcVersionRuntime };
}

/** Picks the engine's binaries for a system and tells whether they need rewriting; throws when none fit. */
export function chooseBinaries({ platform, arch, glibc }: HostSystem): {
  binaries: PublishedBinaries;
  rewrite: boolean;
} {
  const binaries = publishedBinaries.get(`${platform}-${arch}`);
  if (!binaries) {
    throw unsupported(
      `has no binary for ${platform}-${arch} (it has Linux x64 and arm64, and macOS arm64)`,
    );
  }
  if (platform !== 'linux') return { binaries, rewrite: false };
  if (!glibc) throw unsupported('needs glibc, and this Node.js is built for another C library');
  if (isOlder(glibc, OLDEST_GLIBC)) {
    throw unsupported(`needs glibc ${OLDEST_GLIBC} or newer, and this system has ${glibc}`);
  }
  return { binaries, rewrite: isOlder(glibc, BUILT_FOR_GLIBC) };
}

function unsupported(why: string): DatabaseUnavailable {
  return new DatabaseUnavailable(
    'ENGINE_UNSUPPORTED',
    `The embedded MongoDB engine ${why}: set MONGODB_URI to a MongoDB server.`,
  );
}

function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
  return major < thanMajor || (major === thanMajor && minor < thanMinor);
}
