import type { Language } from '../i18n/language.ts';
import type { Both } from '../register/register.ts';
import type { Site } from '../totals/site.ts';

/**
 * What a column holds: `units`, `institutions`, `awards` and `sources` are whole numbers of those,
 * `points` of 100; `percent` is a number with one decimal.
 */
export type ChartUnit =
  | 'year'
  | 'units'
  | 'institutions'
  | 'awards'
  | 'sources'
  | 'points'
  | 'percent'
  | 'text'
  | 'code'
  | 'date';

/** A column of a chart's table and of its CSV. */
export interface ChartColumn {
  /** snake_case, for the CSV. */
  readonly name: string;
  readonly label: Both;
  readonly unit: ChartUnit;
  /** Set on a column of words in one language, so that a page shows only its own. */
  readonly language?: Language;
}

/** One row of a chart by column name; null is unknown, and never 0 for unknown. */
export type ChartRow = Readonly<Record<string, string | number | null>>;

/** What a chart is drawn for: the whole site and one scope of it. */
export interface ChartContext {
  readonly site: Site;
  readonly scope: string;
}

/** The widths a chart is drawn at, in CSS pixels: a phone and a wide column. */
export const CHART_WIDTHS = [340, 680] as const;
/** One of them. */
export type ChartWidth = (typeof CHART_WIDTHS)[number];

/** The size a chart is drawn at; its height follows from what it holds. */
export interface ChartSize {
  readonly width: ChartWidth;
}

/** A chart: everything the figure, the page, the files and the table of it are made from. */
export interface Chart {
  /** Indonesian, stands in the address. */
  readonly id: string;
  /** Scopes it can be drawn for: `nasional`, a year, an institution, a province, a unit. */
  scopes(site: Site): readonly string[];
  /** What it finds, a sentence without its final stop. */
  title(context: ChartContext): Both;
  readonly columns: readonly ChartColumn[];
  rows(context: ChartContext): readonly ChartRow[];
  /** One true sentence about the rows. */
  describe(context: ChartContext, rows: readonly ChartRow[]): Both;
  /** Ids of the sources of every number drawn, unique and sorted. */
  sources(context: ChartContext): readonly string[];
  /**
   * The rounds whose figures it holds: where they lie on both sides of a break, the figure, the embed
   * and every file say so.
   */
  rounds(context: ChartContext): readonly number[];
  /** What it does with several rounds: `marks` the breaks between them in the drawing, or `adds` them up. */
  readonly across: 'marks' | 'adds';
  /** Path of the page it lives on, without language. */
  page(context: ChartContext): string;
  /** What a reader must not conclude. */
  readonly caution?: Both;
  plot(
    context: ChartContext,
    rows: readonly ChartRow[],
    size: ChartSize,
    language: Language,
  ): Element;
}
