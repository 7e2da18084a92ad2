import { makeElement } from '../../dom/make-element.ts';
import { fillText } from '../../i18n/fill-text.ts';
import type { PageOf } from '../../search/table/page-of.ts';
import type { TableSetting } from './table-setting.ts';

/** The buttons to the page before and after. */
export interface TablePager {
  readonly element: HTMLElement;
  readonly draw: (page: PageOf) => void;
}

/** Makes the pager below the table; `turn` is told which page the reader wants. */
export function tablePager(
  { words, number }: TableSetting,
  turn: (page: number) => void,
): TablePager {
  const element = makeElement('nav', { class: 'pages', 'aria-label': words['explore.pages'] });
  const where = makeElement('span');
  let shown = 1;
  const step = (by: number, name: string) => {
    const button = makeElement('button', { type: 'button' }, name);
    button.addEventListener('click', () => turn(shown + by));
    return button;
  };
  const previous = step(-1, words['explore.previous']);
  const next = step(1, words['explore.next']);
  element.append(previous, where, next);
  return {
    element,
    draw: ({ page, pages }) => {
      shown = page;
      element.hidden = pages === 1;
      previous.hidden = page === 1;
      next.hidden = page === pages;
      where.textContent = fillText(words['explore.page'], {
        page: number(page),
        pages: number(pages),
      });
    },
  };
}
