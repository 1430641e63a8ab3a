/** What the bench says to the measured hub. */
export type ToHub =
  | { readonly kind: 'swap'; readonly revision: number; readonly supergraphSdl: string }
  | { readonly kind: 'measure resident' }
  | { readonly kind: 'measure heap' };

/** What the measured hub says to the bench. */
export type FromHub =
  | { readonly kind: 'listening'; readonly url: string }
  | { readonly kind: 'served'; readonly revision: number }
  | { readonly kind: 'resident'; readonly bytes: number }
  | { readonly kind: 'heap'; readonly bytes: number };
