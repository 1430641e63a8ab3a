import type { ImportFormat } from '../format.js';
import { confsTech } from './confsTech.js';
import { cordisProjects } from './cordisProjects.js';
import { cordisTopics } from './cordisTopics.js';
import { nasaPatents } from './nasaPatents.js';
import { nasaSoftware } from './nasaSoftware.js';
import { ror } from './ror.js';
import { sbirAwards } from './sbirAwards.js';
import { sbirTopics } from './sbirTopics.js';
import { worldbankProjects } from './worldbankProjects.js';

/** The formats that can be imported. */
export const formats: readonly ImportFormat[] = [
  ror,
  worldbankProjects,
  confsTech,
  sbirTopics,
  sbirAwards,
  nasaSoftware,
  nasaPatents,
  cordisTopics,
  cordisProjects,
];
