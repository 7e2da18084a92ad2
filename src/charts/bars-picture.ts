import type { Paint } from './paint.ts';

/** A part of a bar, in the chart's own unit. */
export interface Segment {
  readonly paint: Paint;
  readonly value: number;
}

/** One bar with its label, its parts in order and what is written at it, best wording first. */
export interface Bar {
  readonly kind: 'bar';
  readonly label: string;
  readonly segments: readonly Segment[];
  readonly texts: readonly string[];
  /** Written in soft ink, for what is not known. */
  readonly soft?: boolean;
}

/** A thin rule across the chart with a short text, where something changes between two bars. */
export interface Divider {
  readonly kind: 'divider';
  readonly text: string;
}

/** A line of words over the bars that follow. */
export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

/** A line of the chart, from top to bottom. */
export type BarLine = Bar | Divider | Heading;

/** What a paint means in this chart. */
export interface KeyItem {
  readonly paint: Paint;
  readonly label: string;
}

/** A bar chart in words and numbers, before anything is measured. */
export interface BarsPicture {
  readonly lines: readonly BarLine[];
  /** Paints in the order of the key; those that no bar uses are left out. */
  readonly key: readonly KeyItem[];
  /** Where labels stand: `roomy` is beside the bars where there is room, and above on a phone. */
  readonly labels: 'beside' | 'above' | 'roomy';
  /** Lines of pictures that stand beside this one and must have its scale; they are measured, not drawn. */
  readonly siblings?: readonly BarLine[];
  /** What stands below the bars, such as how many rows are only in the table. */
  readonly note?: string;
}
