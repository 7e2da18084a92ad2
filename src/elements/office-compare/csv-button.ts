import { makeElement } from '../../dom/make-element.ts';
import { saveCsv } from '../../dom/save-csv.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Compared } from '../../totals/compared.ts';
import { compareCsv } from './compare-csv.ts';
import type { Drawing } from './drawing.ts';

/** A button that hands over the rows of the comparison as a file; none where there are no rows. */
export function csvButton(
  { language, say }: Drawing,
  subjects: readonly Compared[],
): HTMLElement[] {
  const { text, rows } = compareCsv(subjects);
  if (rows === 0) return [];
  const button = makeElement(
    'button',
    { type: 'button' },
    say('compare.csv', { count: formatNumber(language, rows) }),
  );
  button.addEventListener('click', () => {
    const names = subjects.map(({ id }) => id).join('-');
    saveCsv(`banding-${subjects[0]?.level ?? ''}-${names}.csv`, text);
  });
  return [button];
}
