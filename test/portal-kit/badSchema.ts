/** The example with three mistakes: a field without prefix, one that is never null, a type without description. */
export function withMistakes(sdl: string): string {
  return sdl
    .replace('techmartCertificate: TechmartCertificate', 'certificate: TechmartCertificate')
    .replace('techmart: TechmartQuery', 'techmart: TechmartQuery!')
    .replace('"A national authority\'s statement that a technology was examined."\n', '');
}
