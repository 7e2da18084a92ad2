import { SERVICE_NAMES } from '../i18n/vocabulary.ts';
import type { Service } from '../register/vocabulary.ts';
import type { Count } from '../totals/count-by.ts';
import type { ApiContext } from './api-context.ts';
import { documentAddress } from './api-context.ts';
import type { LINK, LINK_COUNT, TERM, TERM_COUNT } from './parts.ts';
import type { Of } from './schema.ts';

/** What has documents of its own, as its list is called in addresses. */
export const LISTS = ['units', 'institutions', 'provinces', 'cities', 'years'] as const;
export type ListName = (typeof LISTS)[number];

type Link = Of<typeof LINK>;

/** Path of one document of a list. */
export const pathOf = (name: ListName, id: string): string => `${name}/${id}.json`;

/** Names of everything in a list, by id. */
function labelOf({ site }: ApiContext, name: ListName, id: string): Link['label'] {
  if (name === 'units') return { id: site.unit(id).name, en: site.unit(id).name };
  if (name === 'institutions') return site.institution(id).name;
  if (name === 'provinces') return { id: site.province(id).name, en: site.province(id).nameEn };
  if (name === 'cities') return { id: site.city(id).name, en: site.city(id).name };
  return { id, en: id };
}

/** Something of a list as a link: id, names and address. */
export function linkTo(context: ApiContext, name: ListName, id: string): Link {
  return {
    id,
    label: labelOf(context, name, id),
    url: documentAddress(context, pathOf(name, id)),
  };
}

/** The same, or null for the empty id that the register has for unknown places. */
export function linkOrNull(context: ApiContext, name: ListName, id: string): Link | null {
  return id === '' ? null : linkTo(context, name, id);
}

/** A service with its names. */
export function serviceTerm(id: string): Of<typeof TERM> {
  return { id, label: SERVICE_NAMES[id as Service] };
}

/** Awards by institution or place, each with its link. */
export function linkCounts(
  context: ApiContext,
  name: ListName,
  counts: readonly Count[],
): Of<typeof LINK_COUNT>[] {
  return counts.map(({ of, ...split }) => ({ of: linkTo(context, name, of), ...split }));
}

/** Awards by service. */
export function serviceCounts(counts: readonly Count[]): Of<typeof TERM_COUNT>[] {
  return counts.map(({ of, ...split }) => ({ of: serviceTerm(of), ...split }));
}
