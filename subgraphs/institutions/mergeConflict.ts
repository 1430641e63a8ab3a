/** Two records that are said to be of one institution tell different things of it. */
export interface MergeConflict {
  field: 'established' | 'country' | 'status' | 'externalIds';
  /** What the survivor says, which stays. */
  kept: string;
  /** What the merged record says, which is not taken over. */
  other: string;
}
