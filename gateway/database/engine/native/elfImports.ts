// Offsets and names are those of the System V ABI for 64-bit objects and of the GNU symbol
// versioning extension: https://refspecs.linuxfoundation.org/LSB_5.0.0/LSB-Core-generic/LSB-Core-generic/symversion.html

const SECTION_DYNSYM = 11;
const SECTION_VERSYM = 0x6fffffff;
const SECTION_VERNEED = 0x6ffffffe;
const SYMBOL_SIZE = 24;
const VERSION_INDEX_MASK = 0x7fff;

/** A version this object wants from a library, for example GLIBC_2.38 of libm.so.6. */
export interface NeededVersion {
  library: string;
  version: string;
  /** What symbols say to mean this version. */
  index: number;
  /** Where its 16-bit flags are. */
  flagsAt: number;
}

/** A dynamic symbol that is bound to a needed version. */
export interface VersionedSymbol {
  name: string;
  /** Where the characters of the name are. */
  nameAt: number;
  /** Where the 32-bit offset of the name in the string table is. */
  nameOffsetAt: number;
  nameOffset: number;
  /** Where the 16-bit version index is. */
  versionAt: number;
  needs: NeededVersion;
  isDefined: boolean;
}

/** Reads which versions an ELF64 shared object needs, and by which symbols. */
export function readElfImports(elf: Buffer): {
  versions: NeededVersion[];
  symbols: VersionedSymbol[];
} {
  const isElf64LittleEndian = elf.readUInt32BE(0) === 0x7f454c46 && elf[4] === 2 && elf[5] === 1;
  if (!isElf64LittleEndian) throw new Error('not a little-endian ELF64 file');
  const dynsym = findSection(elf, SECTION_DYNSYM);
  const strings = sectionAt(elf, dynsym.link).offset;
  const textAt = (at: number) => elf.toString('latin1', at, elf.indexOf(0, at));

  const versions = readVersions(elf, (offset) => textAt(strings + offset));
  const byIndex = new Map(versions.map((needed) => [needed.index, needed]));
  const versym = findSection(elf, SECTION_VERSYM).offset;
  const symbols: VersionedSymbol[] = [];
  for (let i = 1; i * SYMBOL_SIZE < dynsym.size; i++) {
    const entry = dynsym.offset + i * SYMBOL_SIZE;
    const versionAt = versym + i * 2;
    const needs = byIndex.get(elf.readUInt16LE(versionAt) & VERSION_INDEX_MASK);
    if (!needs) continue;
    const nameOffset = elf.readUInt32LE(entry);
    const nameAt = strings + nameOffset;
    const isDefined = elf.readUInt16LE(entry + 6) !== 0;
    symbols.push({
      name: textAt(nameAt),
      nameAt,
      nameOffsetAt: entry,
      nameOffset,
      versionAt,
      needs,
      isDefined,
    });
  }
  return { versions, symbols };
}

function readVersions(elf: Buffer, text: (offset: number) => string): NeededVersion[] {
  const versions: NeededVersion[] = [];
  let library = findSection(elf, SECTION_VERNEED).offset;
  for (;;) {
    const libraryName = text(elf.readUInt32LE(library + 4));
    let entry = library + elf.readUInt32LE(library + 8);
    for (let left = elf.readUInt16LE(library + 2); left > 0; left--) {
      versions.push({
        library: libraryName,
        version: text(elf.readUInt32LE(entry + 8)),
        index: elf.readUInt16LE(entry + 6),
        flagsAt: entry + 4,
      });
      entry += elf.readUInt32LE(entry + 12);
    }
    const next = elf.readUInt32LE(library + 12);
    if (next === 0) return versions;
    library += next;
  }
}

interface Section {
  type: number;
  offset: number;
  size: number;
  link: number;
}

function sectionAt(elf: Buffer, index: number): Section {
  const header = Number(elf.readBigUInt64LE(40)) + index * elf.readUInt16LE(58);
  return {
    type: elf.readUInt32LE(header + 4),
    offset: Number(elf.readBigUInt64LE(header + 24)),
    size: Number(elf.readBigUInt64LE(header + 32)),
    link: elf.readUInt32LE(header + 40),
  };
}

function findSection(elf: Buffer, type: number): Section {
  const count = elf.readUInt16LE(60);
  for (let index = 0; index < count; index++) {
    const section = sectionAt(elf, index);
    if (section.type === type) return section;
  }
  throw new Error(`ELF section of type ${type} not found`);
}
