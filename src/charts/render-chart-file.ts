import type { Language } from '../i18n/language.ts';
import type { Chart, ChartContext } from './chart.ts';
import { sourceLine } from './source-line.ts';
import { escapeXml, svgText } from './svg-text.ts';
import { darkRules, withLightColours } from './tokens.ts';
import { wrapText } from './wrap-text.ts';

/** What a file needs to know beside the chart itself. */
export interface ChartFileOptions {
  readonly language: Language;
  /** Version of the data, from releases.csv. */
  readonly version: string;
}

const WIDTH = 680;
const MARGIN = 24;
const TITLE = { font: 20, line: 26 };
const SMALL = { font: 13, line: 18 };
const FONTS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

function paragraph(
  lines: readonly string[],
  top: number,
  size: typeof SMALL,
  attributes: string,
): string {
  const spans = lines.map((line, at) => {
    const y = top + size.line * at + size.font;
    return `<tspan x="${MARGIN}" y="${y}">${escapeXml(line)}</tspan>`;
  });
  return `<text font-size="${size.font}" ${attributes}>${spans.join('')}</text>`;
}

/**
 * A chart as a file that stands alone: title, drawing, sources and version inside, light and dark
 * by the reader's choice, and nothing taken from anywhere else.
 */
export function renderChartFile(
  chart: Chart,
  context: ChartContext,
  { language, version }: ChartFileOptions,
): string {
  const rows = chart.rows(context);
  const title = chart.title(context)[language];
  const sentence = chart.describe(context, rows)[language];
  const svg = chart.plot(context, rows, { width: WIDTH }, language);
  const high = Number(svg.getAttribute('viewBox')?.split(' ').at(-1));
  // Bold letters are wider than the plain ones that are measured.
  const heading = wrapText(title, WIDTH / 1.08, TITLE.font);
  const sources = wrapText(
    sourceLine(language, context.site, chart.sources(context)),
    WIDTH,
    SMALL.font,
  );
  const edition = language === 'id' ? `data versi ${version}` : `data version ${version}`;
  const drawingTop = MARGIN + heading.length * TITLE.line + 12;
  const sourcesTop = drawingTop + high + 20;
  const editionTop = sourcesTop + sources.length * SMALL.line;
  const height = editionTop + SMALL.line + MARGIN;
  const width = WIDTH + 2 * MARGIN;
  const place = `x="${MARGIN}" y="${drawingTop}" width="${WIDTH}" height="${high}"`;
  const file = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${language}" fill="var(--ink)">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(sentence)}</desc>`,
    `<style>svg{font-family:${FONTS};font-variant-numeric:tabular-nums}${darkRules()}</style>`,
    `<rect width="${width}" height="${height}" fill="var(--page)"/>`,
    paragraph(heading, MARGIN, TITLE, 'font-weight="700"'),
    svgText(svg, `${chart.id}-${context.scope}`, place),
    paragraph(sources, sourcesTop, SMALL, 'fill="var(--soft)"'),
    paragraph(
      [`Peta Integritas · ${edition} · CC BY 4.0`],
      editionTop,
      SMALL,
      'fill="var(--soft)"',
    ),
    '</svg>',
  ].join('\n');
  return `${withLightColours(file)}\n`;
}
