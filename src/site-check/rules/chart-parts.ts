import type { HtmlElement } from '../html-element.ts';
import { attribute, elementsIn, elementsNamed, hasClass, textOf } from '../html-element.ts';
import { sharedPath } from '../page-facts.ts';
import type { SiteRule } from '../rule.ts';

/** What a chart is made of, and how each part is known. */
const PARTS: readonly (readonly [string, (element: HtmlElement) => boolean])[] = [
  ['sentence (.say)', (element) => hasClass(element, 'say') && textOf(element) !== ''],
  ['drawing (svg)', (element) => element.name === 'svg'],
  ['table', (element) => element.name === 'table'],
  ['CSV link', (element) => /\.csv$/.test(attribute(element, 'href') ?? '')],
];

/** Notices charts that can only be looked at. */
export const chartParts: SiteRule = {
  id: 'chart-parts',
  say: 'Every chart has a sentence, a drawing, a table and a CSV link.',
  page: (page) =>
    elementsNamed(page, 'figure').flatMap((figure) => {
      const chart = attribute(figure, 'data-chart');
      if (chart === undefined) return [];
      // On the chart's own page the table stands below the figure, open.
      const isAlone = sharedPath(page.path).startsWith(`/grafik/${chart}/`);
      const below = isAlone ? page.elements : elementsIn(figure);
      return PARTS.filter(([, isPart]) => !below.some(isPart)).map(([part]) => ({
        found: `missing ${part} of the chart "${chart}"`,
        todo: 'draw it with src/components/Figure.astro',
      }));
    }),
};
