/** What the bench says to the measured hub. */
export type ToHub =
  | { readonly kind: 'swap'; readonly revision: number; readonly supergraphSdl: string }
  | { readonly kind: 'measure' };

/** What the measured hub says to the bench. */
export type FromHub =
  | { readonly kind: 'listening'; readonly url: string }
  | { readonly kind: 'served'; readonly revision: number }
  | { readonly kind: 'measured'; readonly rss: number; readonly heapUsed: number };
