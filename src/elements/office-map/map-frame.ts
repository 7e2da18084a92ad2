import { makeElement } from '../../dom/make-element.ts';
import type { MapWords } from './words.ts';

/** The parts of the opened map: the picture on one side, what it says in words on the other. */
export interface MapFrame {
  readonly root: HTMLElement;
  /** Everything of the picture: the canvas, its zoom buttons, hints and the name of what is pointed at. */
  readonly box: HTMLElement;
  readonly canvas: HTMLElement;
  readonly hint: HTMLElement;
  readonly tag: HTMLElement;
  readonly zoomIn: HTMLButtonElement;
  readonly zoomOut: HTMLButtonElement;
  readonly panel: HTMLElement;
  /** Buttons that lead up, filled for each place. */
  readonly ways: HTMLElement;
  readonly near: HTMLButtonElement;
  readonly close: HTMLButtonElement;
  readonly heading: HTMLElement;
  readonly status: HTMLElement;
  /** What Near me has to say. */
  readonly message: HTMLElement;
  readonly body: HTMLElement;
}

const button = (attributes: Readonly<Record<string, string>>, ...children: string[]) =>
  makeElement('button', { type: 'button', ...attributes }, ...children);

/** Builds the empty frame; both live regions are there from the start, or nobody would hear them. */
export function makeFrame(words: MapWords, nearLabel: string): MapFrame {
  const canvas = makeElement('div', { class: 'canvas', role: 'group', 'aria-label': words.map });
  const zoomIn = button({ 'aria-label': words.zoomIn }, '+');
  const zoomOut = button({ 'aria-label': words.zoomOut }, '−');
  const hint = makeElement('p', { class: 'hint', 'aria-hidden': 'true' });
  const tag = makeElement('p', { class: 'tag', 'aria-hidden': 'true' });
  const zoom = makeElement('div', { class: 'zoom' }, zoomIn, zoomOut);
  const box = makeElement('div', { class: 'box' }, canvas, zoom, tag, hint);
  const near = button({}, nearLabel);
  const close = button({}, words.close);
  const ways = makeElement('div', { class: 'up' });
  const heading = makeElement('h2', { tabindex: '-1' });
  const status = makeElement('p', { class: 'status', role: 'status' });
  const message = makeElement('p', { class: 'message', role: 'status' });
  const body = makeElement('div', { class: 'body' });
  const bar = makeElement('div', { class: 'bar' }, ways, near, close);
  const panel = makeElement(
    'div',
    { class: 'panel', role: 'group', 'aria-label': words.panel },
    ...[bar, message, heading, status, body],
  );
  const root = makeElement('div', { class: 'map-frame' }, box, panel);
  return {
    ...{ root, box, canvas, hint, tag, zoomIn, zoomOut, panel },
    ...{ ways, near, close, heading, status, message, body },
  };
}
