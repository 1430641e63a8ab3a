/** Signs and words for currencies of the members and of trade. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:TRY|TL|lira(?:sı)?)\b|₺/iu, 'TRY'],
  [/\b(?:USD|US\$|dollars?|dolar)\b|\$/iu, 'USD'],
  [/\b(?:EUR|euros?|avro)\b|€/iu, 'EUR'],
  [/\b(?:EGP|LE)\b|جنيه/iu, 'EGP'],
  [/\b(?:IRR|rial)\b|ریال/iu, 'IRR'],
  [/\bPKR\b/iu, 'PKR'],
  [/\b(?:BDT|taka)\b|টাকা|৳/iu, 'BDT'],
  [/\b(?:IDR|Rp|rupiah)\b/iu, 'IDR'],
  [/\b(?:MYR|RM|ringgit)\b/iu, 'MYR'],
  [/\b(?:NGN|naira)\b|₦/iu, 'NGN'],
  [/\b(?:AZN|manat)\b|₼/iu, 'AZN'],
];

/** The one currency a text names; null when it names none, or several. */
export function currencyOf(text: string): string | null {
  const named = CURRENCIES.filter(([words]) => words.test(text)).map(([, code]) => code);
  return named.length === 1 ? (named[0] ?? null) : null;
}
