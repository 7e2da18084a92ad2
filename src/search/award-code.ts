import type { Predicate } from '../register/vocabulary.ts';
import type { AwardMark } from './catalogue.ts';

const FORM = /^(\d{4})?(WBK|WBBM)(\*)?(?:!(.+))?$/;

/** An award in a few letters: `2019WBK`, `2023WBK*` granted by the institution, `2019WBK!2022-02-03` revoked. */
export function awardCode({ year, predicate, grantedBy, revoked }: AwardMark): string {
  const own = grantedBy === 'mandiri' ? '*' : '';
  return `${year ?? ''}${predicate}${own}${revoked === '' ? '' : `!${revoked}`}`;
}

/** The award behind a code; throws where the code is not one. */
export function readAwardCode(code: string): AwardMark {
  const found = FORM.exec(code);
  if (found === null) throw new Error(`invalid code of an award: ${code}`);
  const [, year, predicate, own, revoked] = found;
  return {
    year: year === undefined ? null : Number(year),
    predicate: predicate as Predicate,
    grantedBy: own === undefined ? 'kemenpanrb' : 'mandiri',
    revoked: revoked ?? '',
  };
}
