import { makeElement } from '../../dom/make-element.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { CompareFile } from '../../publish/compare-json.ts';
import type { TableRow } from './compare-table.ts';
import { line } from './compare-table.ts';
import type { Drawing } from './drawing.ts';

const SHOWN = 5;

/** Ids of the services with most named awards of each subject, most anywhere first. */
export function topServices(files: readonly Pick<CompareFile, 'services'>[]): string[] {
  const most = new Map<string, number>();
  for (const { services } of files)
    for (const { of, total } of services.slice(0, SHOWN))
      most.set(of, Math.max(total, most.get(of) ?? 0));
  return [...most].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([of]) => of);
}

/** Named awards by service: a row for each service that is among the largest of some subject. */
export function serviceRows({ language, say }: Drawing, files: readonly CompareFile[]): TableRow[] {
  const nameOf = (of: string) =>
    files.find(({ serviceNames }) => of in serviceNames)?.serviceNames[of]?.[language] ?? of;
  return topServices(files).map((of) => ({
    head: [nameOf(of)],
    cells: files.map(({ services }) => {
      const count = services.find((each) => each.of === of);
      if (count === undefined) return [makeElement('span', { class: 'soft' }, '0')];
      const parts = say('compare.split', {
        wbk: formatNumber(language, count.wbk),
        wbbm: formatNumber(language, count.wbbm),
      });
      return [makeElement('b', {}, formatNumber(language, count.total)), line([parts], 'l soft')];
    }),
  }));
}
