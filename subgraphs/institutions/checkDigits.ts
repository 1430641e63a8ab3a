// The alphabet of ROR ids: Crockford's base 32, without i, l, o and u.
const ROR_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ROR_ID = /^(?:https:\/\/ror\.org\/)?0([0-9a-hjkmnp-tv-z]{6})([0-9]{2})$/;

/** Whether `id` is a ROR id, bare or as an address, whose last two digits are right (ISO 7064, mod 97-10). */
export function isRorId(id: string): boolean {
  const [, digits, check] = ROR_ID.exec(id) ?? [];
  if (digits === undefined) return false;
  const value = [...digits].reduce((sum, digit) => sum * 32 + ROR_ALPHABET.indexOf(digit), 0);
  return Number(check) === 98 - ((value * 100) % 97);
}

/** Whether `id` is an ISNI of sixteen characters, spaced or not, whose last is right (ISO 7064, mod 11-2). */
export function isIsni(id: string): boolean {
  const characters = id.replaceAll(' ', '');
  if (!/^[0-9]{15}[0-9X]$/.test(characters)) return false;
  const sum = [...characters.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (sum % 11)) % 11;
  return characters.endsWith(check === 10 ? 'X' : String(check));
}

/** Whether `id` is a legal entity identifier of twenty characters whose last two are right (ISO 7064, mod 97-10). */
export function isLei(id: string): boolean {
  if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(id)) return false;
  // Letters count 10 to 35, as the digits of base 36 do.
  const digits = [...id].map((character) => Number.parseInt(character, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}
