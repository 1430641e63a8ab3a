import { type NeededVersion, readElfImports, type VersionedSymbol } from './elfImports.js';

const TOO_NEW = 'GLIBC_2.38';
// The first glibc of x64 and of arm64.
const BASE_VERSIONS = ['GLIBC_2.2.5', 'GLIBC_2.17'];
const C99_SCANF_VERSIONS = ['GLIBC_2.7', 'GLIBC_2.17'];
const VERSION_IS_WEAK = 2;

/**
 * Rewrites a library built against glibc 2.38, in place, to ask for the older equivalents of the
 * symbols it imports at that version, so that it loads on 2.36. Throws on any other symbol.
 *
 * What 2.38 changed for these: strtol and scanf read C23 binary constants (0b101), and fmod sets
 * errno differently. The engine depends on neither.
 */
export function lowerGlibc(elf: Buffer): void {
  const { versions, symbols } = readElfImports(elf);
  for (const symbol of symbols) {
    if (symbol.needs.version === TOO_NEW) lowerSymbol(elf, symbol, versions);
  }
  for (const { version, flagsAt } of versions) {
    // The list still names 2.38; weak means that its absence is not fatal.
    if (version === TOO_NEW)
      elf.writeUInt16LE(elf.readUInt16LE(flagsAt) | VERSION_IS_WEAK, flagsAt);
  }
}

function lowerSymbol(elf: Buffer, symbol: VersionedSymbol, versions: NeededVersion[]): void {
  const { name, nameAt, nameOffset, nameOffsetAt, versionAt } = symbol;
  if (symbol.isDefined) throw new Error(`${name} is defined, not imported`);
  const fallBackTo = (...wanted: string[]) =>
    elf.writeUInt16LE(olderIndex(symbol, versions, wanted), versionAt);

  if (/^__isoc23_strto(u?ll?|u?max)$/.test(name)) {
    // "strtol" is the tail of "__isoc23_strtol": point into the middle of the name.
    elf.writeUInt32LE(nameOffset + '__isoc23_'.length, nameOffsetAt);
    fallBackTo(...BASE_VERSIONS);
  } else if (/^__isoc23_v?[fs]?scanf$/.test(name)) {
    // "__isoc99_sscanf" is as long.
    elf.write('99', nameAt + '__isoc'.length, 'latin1');
    fallBackTo(...C99_SCANF_VERSIONS);
  } else if (/^fmodf?$/.test(name)) {
    fallBackTo(...BASE_VERSIONS);
  } else {
    throw new Error(`${name}@${TOO_NEW} has no known older equivalent`);
  }
}

function olderIndex(
  symbol: VersionedSymbol,
  versions: NeededVersion[],
  wanted: readonly string[],
): number {
  const { library } = symbol.needs;
  // In the order wanted: an x64 library may also need 2.17, which has no strtol of its own.
  const older = wanted
    .map((version) => versions.find((v) => v.library === library && v.version === version))
    .find((found) => found !== undefined);
  if (!older) throw new Error(`${symbol.name}: ${library} has no ${wanted.join(' or ')} to use`);
  return older.index;
}
