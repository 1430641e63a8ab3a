const YEAR = /\b(?:19|20)\d{2}\b/;
const ORDINAL = /^(?:the )?(\d{1,3})(?:st|nd|rd|th) /i;

/**
 * The series and the edition an event's name tells: "Expo 2026" is of the series "Expo", "7th Tech Days" is
 * number 7 of "Tech Days". Nothing for a name without a year or an ordinal.
 */
export function seriesOf(name: string): { series: string | null; edition: number | null } {
  const ordinal = ORDINAL.exec(name);
  if (ordinal === null && !YEAR.test(name)) return { series: null, edition: null };
  const series = name
    .replace(ORDINAL, '')
    .replace(YEAR, '')
    .replace(/[\s\-–—,:|('’]+$/, '')
    .replace(/\(\s*\)/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const edition = ordinal === null ? null : Number(ordinal[1]);
  return { series: series === '' ? null : series, edition: edition === 0 ? null : edition };
}
