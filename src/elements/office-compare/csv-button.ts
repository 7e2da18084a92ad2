import { formatNumber } from '../../i18n/format.ts';
import type { Compared } from '../../totals/compared.ts';
import { makeElement } from '../office-map/make-element.ts';
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
    const file = new Blob([text], { type: 'text/csv;charset=utf-8' });
    const address = URL.createObjectURL(file);
    const names = subjects.map(({ id }) => id).join('-');
    makeElement('a', {
      href: address,
      download: `banding-${subjects[0]?.level ?? ''}-${names}.csv`,
    }).click();
    // The browser reads the file after this; a minute is long enough, and a page lives longer.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  });
  return [button];
}
