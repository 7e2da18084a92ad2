import type { AwardMark, UnitRecord } from '../../search/catalogue.ts';
import { foldWords } from '../../search/fold-words.ts';
import type { Reason } from '../../search/searcher.ts';
import type { SearchWords } from './search-words.ts';
import { awardName } from './standing.ts';

/** A row says no more reasons than these: whoever wrote ten words knows why. */
const MOST = 3;

const holds = (name: string, { word, stands }: Reason): boolean => {
  const words = foldWords(name);
  return words.includes(word) || (stands !== '' && words.join(' ').includes(stands));
};

/** Short forms are written in capitals where they are the first letters of what they stand for: PN, KPPN. */
function written(form: string, other: string): string {
  const initials = other
    .split(' ')
    .map((word) => (word === 'dan' ? '' : word.charAt(0)))
    .join('');
  return form === initials ? form.toUpperCase() : form;
}

function aliasWords(reasons: readonly Reason[]): string[] {
  const groups = Map.groupBy(
    reasons.filter(({ field, stands }) => field === 'alias' && stands !== ''),
    ({ stands }) => stands,
  );
  return [...groups].map(([stands, group]) => {
    const met = [...new Set(group.map(({ word }) => word))].join(' ');
    return `${written(met, stands)} = ${written(stands, met)}`;
  });
}

function placeName({ city, province }: UnitRecord, reason: Reason, words: SearchWords) {
  if (city !== null && holds(city.name, reason)) return city.name;
  const name = province?.name[words.language];
  const names = province === null ? '' : `${province.name.id} ${province.name.en}`;
  return holds(names, reason) ? name : (city?.name ?? name);
}

function isAbout({ predicate, year, grantedBy, revoked }: AwardMark, word: string): boolean {
  if (word === 'mandiri') return grantedBy === 'mandiri';
  if (word === 'dicabut' || word === 'revoked') return revoked !== '';
  return word === predicate.toLowerCase() || word === String(year);
}

/** The award a word is about, unless it is the one that the row shows anyway. */
function awardWords({ awards }: UnitRecord, { word }: Reason, words: SearchWords) {
  const about = awards.filter((award) => isAbout(award, word));
  const last = about.at(-1);
  return last === undefined || last === awards.at(-1) ? undefined : awardName(last, words);
}

function unitWords(unit: UnitRecord, reason: Reason, words: SearchWords): string {
  const { language, say } = words;
  switch (reason.field) {
    case 'place': {
      const name = placeName(unit, reason, words);
      return name === undefined ? '' : say('search.whyPlace', { name });
    }
    case 'service':
      return say('search.whyService', { name: unit.service.name[language] });
    case 'institution':
      return say('search.whyInstitution', { name: unit.institution.name[language] });
    case 'status': {
      const name = awardWords(unit, reason, words);
      return name === undefined ? '' : say('search.whyStatus', { name });
    }
    default:
      return '';
  }
}

/**
 * Why a record was found, where its name does not show it: words close to what was written, short
 * forms and what they stand for, and, of a unit, which of its facts met.
 */
export function reasonWords(
  reasons: readonly Reason[],
  unit: UnitRecord | null,
  words: SearchWords,
): string[] {
  const typos = reasons
    .filter((reason) => reason.typos > 0)
    .map(({ term, word }) => words.say('search.whyTypo', { term, word }));
  const facts = unit === null ? [] : reasons.map((reason) => unitWords(unit, reason, words));
  const all = [...typos, ...aliasWords(reasons), ...facts].filter((why) => why !== '');
  return [...new Set(all)].slice(0, MOST);
}
