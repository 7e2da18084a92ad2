import type { Release } from '../register/register.ts';
import type { Site } from '../totals/site.ts';
import type { Addresses } from './addresses.ts';

/** Where embeds come from: the data, their version and the address of the site. */
export interface EmbedOrigin {
  readonly site: Site;
  readonly release: Pick<Release, 'version' | 'date'>;
  readonly addresses: Addresses;
}
