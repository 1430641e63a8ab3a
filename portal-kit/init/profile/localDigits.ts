/** Zeros of the digits that members write: Arabic, Persian and Urdu, Bengali. */
const ZEROS = [0x0660, 0x06f0, 0x09e6];

/** A text with its digits as 0 to 9, and the decimal signs of Arabic as a point and a comma. */
export function withPlainDigits(text: string): string {
  return text
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9\u09E6-\u09EF]/g, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.findLast((each) => each <= code) ?? code;
      return String(code - zero);
    })
    .replaceAll('٫', ',')
    .replaceAll('٬', '.');
}
