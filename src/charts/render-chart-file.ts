import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { breaksParagraph } from './break-words.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartSources } from './chart-sources.ts';
import { drawing } from './drawing.ts';
import { sourceLine } from './source-line.ts';
import { escapeXml } from './svg-text.ts';
import { BOLD } from './text-width.ts';
import { darkRules, withLightColours } from './tokens.ts';
import { wrapText } from './wrap-text.ts';

/** What a file needs to know beside the chart itself. */
export interface ChartFileOptions {
  readonly language: Language;
  /** Version of the data and its ISO day, from releases.csv. */
  readonly version: string;
  readonly date: string;
  /** Whole address of the chart's own page, to be printed below it. */
  readonly pageUrl?: string;
}

const WIDTH = 680;
const MARGIN = 24;
const TITLE = { font: 20, line: 26 };
const SMALL = { font: 13, line: 18 };
const FONTS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** A block of text with everything about it: how high it is follows from its lines. */
interface Paragraph {
  readonly lines: readonly string[];
  readonly size: typeof SMALL;
  readonly attributes: string;
}

const highOf = ({ lines, size }: Paragraph): number => lines.length * size.line;

function paragraphText({ lines, size, attributes }: Paragraph, top: number): string {
  const spans = lines.map((line, at) => {
    const y = top + size.line * at + size.font;
    return `<tspan x="${MARGIN}" y="${y}">${escapeXml(line)}</tspan>`;
  });
  return `<text font-size="${size.font}" ${attributes}>${spans.join('')}</text>`;
}

const small = (text: string, ink: 'ink' | 'soft'): Paragraph => ({
  lines: wrapText(text, WIDTH, SMALL.font),
  size: SMALL,
  attributes: `fill="var(--${ink})"`,
});

/** What stands below the drawing: what must not be concluded, the sources, and where it comes from. */
function footerOf(
  chart: Chart,
  context: ChartContext,
  { language, version, date, pageUrl }: ChartFileOptions,
): Paragraph[] {
  const words = language === 'id' ? 'data versi' : 'data version';
  const edition = `${words} ${version}, ${formatDate(language, date)}`;
  const texts = [
    chart.caution?.[language],
    breaksParagraph(language, chart, context),
    sourceLine(language, context.site, chartSources(chart, context)),
    `Peta Integritas · ${edition} · CC BY 4.0`,
    pageUrl,
  ];
  return texts
    .filter((text) => text !== undefined)
    .filter((text) => text !== '')
    .map((text) => small(text, 'soft'));
}

/**
 * A chart as a file that stands alone: title, sentence, drawing, caution, sources, version and
 * address inside, light and dark by the reader's choice, and nothing taken from anywhere else.
 */
export function renderChartFile(
  chart: Chart,
  context: ChartContext,
  options: ChartFileOptions,
): string {
  const { language } = options;
  const rows = chart.rows(context);
  const title = chart.title(context)[language];
  const sentence = chart.describe(context, rows)[language];
  const picture = drawing(chart, context, WIDTH, language);
  const { high } = picture;
  const heading: Paragraph = {
    lines: wrapText(title, WIDTH / BOLD, TITLE.font),
    size: TITLE,
    attributes: 'font-weight="700"',
  };
  // A title that is the whole sentence already is not said twice.
  const said = sentence === `${title}.` ? null : small(sentence, 'ink');
  const saidTop = MARGIN + highOf(heading) + 8;
  const drawingTop = saidTop + (said === null ? 0 : highOf(said) + 10);
  let top = drawingTop + high + 14;
  const footer = footerOf(chart, context, options).map((paragraph) => {
    const text = paragraphText(paragraph, top);
    top += highOf(paragraph) + 4;
    return text;
  });
  const height = top - 4 + MARGIN;
  const width = WIDTH + 2 * MARGIN;
  const place = `x="${MARGIN}" y="${drawingTop}" width="${WIDTH}" height="${high}"`;
  const file = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${language}" fill="var(--ink)">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(sentence)}</desc>`,
    `<style>svg{font-family:${FONTS};font-variant-numeric:tabular-nums}${darkRules()}</style>`,
    `<rect width="${width}" height="${height}" fill="var(--page)"/>`,
    paragraphText(heading, MARGIN),
    ...(said === null ? [] : [paragraphText(said, saidTop)]),
    picture.with(place),
    ...footer,
    '</svg>',
  ].join('\n');
  return `${withLightColours(file)}\n`;
}
