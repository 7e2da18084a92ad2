import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { KeyItem, Segment } from './bars-picture.ts';
import { addedWord } from './basis.ts';
import type { ChartRow } from './chart.ts';
import { valuesOf } from './other-values.ts';
import { againstTexts, withOthers } from './other-words.ts';
import { numberIn } from './row-value.ts';

/** WBK, WBBM and what of the total is neither, hatched. */
export function splitSegments(row: ChartRow, total: string): Segment[] {
  const wbk = numberIn(row, 'wbk') ?? 0;
  const wbbm = numberIn(row, 'wbbm') ?? 0;
  return [
    { paint: 'wbk', value: wbk },
    { paint: 'wbbm', value: wbbm },
    { paint: 'unknown', value: Math.max(0, (numberIn(row, total) ?? 0) - wbk - wbbm) },
  ];
}

/** The predicate a row knows the number of, where it knows one of them only. */
function oneOf(row: ChartRow) {
  return numberIn(row, 'wbk') === null
    ? ({ star: '★ ', name: 'WBBM', other: 'WBK', value: numberIn(row, 'wbbm') ?? 0 } as const)
    : ({ star: '', name: 'WBK', other: 'WBBM', value: numberIn(row, 'wbk') ?? 0 } as const);
}

/** Both predicates known: the equation, whether we added it up, and what stands against it. */
function bothTexts(language: Language, row: ChartRow, all: number): string[] {
  const say = (value: number) => formatNumber(language, value);
  const [wbk, wbbm] = [numberIn(row, 'wbk') ?? 0, numberIn(row, 'wbbm') ?? 0];
  const alone = wbk + wbbm === all && (wbk === 0 || wbbm === 0);
  const plain = alone
    ? `${wbk === 0 && all > 0 ? '★ ' : ''}${withOthers(language, all, valuesOf(row, ''))}`
    : `${say(all)} ${wbk + wbbm === all ? '=' : '≠'} ${say(wbk)} + ★ ${say(wbbm)}`;
  const against = againstTexts(language, row, [...(alone ? [] : ['' as const]), 'WBK', 'WBBM']);
  const added = addedWord(language, [row]);
  return [
    [plain, ...(added === '' ? [] : [added]), ...against].join(' · '),
    [plain, ...against].join(' · '),
    against.length === 0 ? plain : `${plain} · ≠`,
  ];
}

/** What stands at the end of a split bar, best wording first: `763 = 681 + ★ 82`, `155 ≠ 149`. */
export function splitTexts(language: Language, row: ChartRow, total: string): string[] {
  const id = language === 'id';
  const all = numberIn(row, total);
  const unknown = id ? 'tidak diketahui' : 'unknown';
  if (all === null) return [unknown];
  if (numberIn(row, 'wbk') !== null && numberIn(row, 'wbbm') !== null) {
    return [...new Set(bothTexts(language, row, all))];
  }
  const { star, name, other, value } = oneOf(row);
  const mine = valuesOf(row, name);
  const whole = withOthers(language, all, valuesOf(row, ''));
  if (row.basis === 'part') {
    const known = withOthers(language, all, mine);
    const least = id ? 'sedikitnya' : 'at least';
    return [`${star}${known} ${name} · ${other} ${unknown}`, `${least} ${known}`];
  }
  if (numberIn(row, 'wbk') === null && numberIn(row, 'wbbm') === null) {
    return [`${whole} · ${id ? 'rincian tidak diketahui' : 'split unknown'}`, whole];
  }
  if (all !== value) return [`${whole} · ${star}${withOthers(language, value, mine)} ${name}`];
  return [`${star}${withOthers(language, all, [...valuesOf(row, ''), ...mine])} ${name}`];
}

/** The key of a bar split by predicate. */
export function splitKey(language: Language): KeyItem[] {
  return [
    { paint: 'wbk', label: 'WBK' },
    { paint: 'wbbm', label: '★ WBBM' },
    {
      paint: 'unknown',
      label:
        language === 'en' ? 'WBK or WBBM, split unknown' : 'WBK atau WBBM, rincian tidak diketahui',
    },
  ];
}
