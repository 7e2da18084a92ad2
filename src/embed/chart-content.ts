import { breakLines, breaksLead } from '../charts/break-words.ts';
import { breaksOf } from '../charts/breaks-of.ts';
import type { ChartInstance } from '../charts/chart-paths.ts';
import { chartPath } from '../charts/chart-paths.ts';
import { chartSources } from '../charts/chart-sources.ts';
import { sourceLine } from '../charts/source-line.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { editionOf } from './edition-of.ts';
import type { EmbedContent } from './embed-content.ts';
import type { EmbedOrigin } from './embed-origin.ts';
import { chartEmbedName } from './embed-paths.ts';

/** The words of a chart's embed. */
export function chartContent(
  language: Language,
  instance: ChartInstance,
  origin: EmbedOrigin,
): EmbedContent {
  const { chart, scope } = instance;
  const { site, addresses } = origin;
  const context = { site, scope };
  const rows = chart.rows(context);
  const title = chart.title(context)[language];
  const sentence = chart.describe(context, rows)[language];
  const breaks = breaksOf(chart, context);
  const years = [...new Set(breaks.map(({ year }) => year))];
  const count = formatNumber(language, rows.length);
  return {
    title,
    sentence: sentence === `${title}.` ? '' : sentence,
    caution: chart.caution?.[language] ?? '',
    breaks:
      breaks.length === 0
        ? null
        : {
            lead: `${breaksLead(language, chart, breaks)}: ${years.join(', ')}`,
            lines: breakLines(language, breaks),
          },
    notes: [sourceLine(language, site, chartSources(chart, context)), editionOf(language, origin)],
    page: {
      text: text(language, 'embed.back'),
      address: addresses.page(language, chartPath(instance)),
    },
    file: {
      text: text(language, 'data.csv', { count }),
      address: addresses.file(`/grafik/${chartEmbedName(instance)}.csv`),
    },
  };
}
