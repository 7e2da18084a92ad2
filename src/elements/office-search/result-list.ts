import { makeElement } from '../../dom/make-element.ts';
import type { Catalogue } from '../../search/catalogue.ts';
import type { Found } from '../../search/searcher.ts';
import type { HitGroup } from './group-hits.ts';
import { groupHits } from './group-hits.ts';
import { hitRow } from './hit-row.ts';
import { makeOption, optionRow } from './option-row.ts';
import type { SearchWords } from './search-words.ts';
import { tableAddress } from './table-address.ts';

/** What a list of results is made from. */
export interface Answer {
  readonly query: string;
  readonly found: Found;
  readonly catalogue: Catalogue;
  readonly words: SearchWords;
}

function groupOf({ kind, hits }: HitGroup, { found, catalogue, words }: Answer): HTMLElement {
  const name = words.say(`search.${kind}`);
  const [shown, count] = [hits.length, found.counts[kind]];
  const more = shown < count ? words.say('search.shown', { shown, count }) : '';
  // Read out by the label of the group; as a child of it, it would count as one more option.
  const heading = makeElement('div', { class: 'kind', 'aria-hidden': 'true' }, name);
  if (more !== '') heading.append(makeElement('span', {}, more));
  const label = more === '' ? name : `${name}, ${more}`;
  const options = hits.map((hit) => optionRow(hitRow(hit, catalogue, words), words.language));
  return makeElement('div', { role: 'group', 'aria-label': label }, heading, ...options);
}

/** The groups of a list of results, then the way to all offices that match. */
export function resultList(answer: Answer): HTMLElement[] {
  const { query, found, words } = answer;
  const groups = groupHits(found.hits).map((group) => groupOf(group, answer));
  const count = found.units.length;
  if (count === 0) return groups;
  const all = makeOption(
    tableAddress(words.language, query),
    count === 1 ? words.say('search.oneUnit') : words.say('search.allUnits', { count }),
  );
  all.classList.add('all');
  return [...groups, all];
}
