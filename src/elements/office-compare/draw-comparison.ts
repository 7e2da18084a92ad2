import { listWords } from '../../charts/sentence.ts';
import { makeElement } from '../../dom/make-element.ts';
import { formatNumber } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { CompareFile } from '../../publish/compare-json.ts';
import { cautionWords } from './caution-words.ts';
import { cautionsOf } from './cautions-of.ts';
import { compareRounds } from './compare-rounds.ts';
import { compareTable } from './compare-table.ts';
import type { Drawing } from './drawing.ts';
import { factOf } from './fact-of.ts';
import { factWords } from './fact-words.ts';
import { largestBar } from './round-bar.ts';
import { roundCell } from './round-cell.ts';
import { serviceRows } from './service-rows.ts';
import { summaryRows } from './summary-rows.ts';

const heading = (name: 'h2' | 'h3', text: string): HTMLElement => makeElement(name, {}, text);

function cautionList({ language, say }: Drawing, files: readonly CompareFile[]): HTMLElement[] {
  const kindName = (subject: { readonly id: string }) =>
    files.find(({ id }) => id === subject.id)?.kindName?.[language] ?? '';
  const cautions = cautionsOf(files).map((caution) =>
    makeElement('li', {}, cautionWords(language, say, caution, kindName)),
  );
  if (cautions.length === 0) return [];
  return [
    heading('h3', say('compare.cautions')),
    makeElement('ul', { class: 'caution' }, ...cautions),
  ];
}

function keyList({ language, say }: Drawing, largest: number, isOfPlaces: boolean): HTMLElement {
  const entry = (name: string, words: string) =>
    makeElement('li', {}, makeElement('i', { class: name }), words);
  return makeElement(
    'div',
    { class: 'cover' },
    makeElement(
      'ul',
      { class: 'key' },
      entry('n', say('compare.keyNamed')),
      ...(isOfPlaces ? [] : [entry('l', say('compare.keyOfficial'))]),
      entry('u', say('compare.keyUnknown')),
    ),
    makeElement(
      'p',
      { class: 'soft' },
      say('compare.scale', { count: formatNumber(language, largest) }),
    ),
  );
}

function roundsTable(drawing: Drawing, files: readonly CompareFile[]): HTMLElement[] {
  const { language, say } = drawing;
  const rows = compareRounds(files);
  const isOfPlaces = files.every(({ kind }) => kind === null);
  if (rows.length === 0) {
    const empty = makeElement(
      'div',
      { class: 'empty' },
      makeElement('p', {}, makeElement('strong', {}, say('compare.emptyTitle'))),
      makeElement('p', {}, say('compare.emptyWhy')),
    );
    return [empty];
  }
  const largest = largestBar(rows.flatMap(({ rounds }) => rounds));
  const table = compareTable(drawing, files, {
    name: 'rounds',
    caption: say(isOfPlaces ? 'compare.roundsCaptionPlaces' : 'compare.roundsCaption'),
    corner: say('compare.round'),
    rows: rows.map(({ year, rounds }) => ({
      head: [
        makeElement(
          'a',
          {
            href: href(language, `/tahun/${year}/`),
            'aria-label': say('compare.roundOf', { year }),
          },
          String(year),
        ),
      ],
      cells: files.map((file, at) =>
        roundCell(drawing, file, { year, round: rounds[at] ?? null, largest }),
      ),
    })),
  });
  return [heading('h3', say('compare.rounds')), keyList(drawing, largest, isOfPlaces), table];
}

function servicesTable(drawing: Drawing, files: readonly CompareFile[]): HTMLElement[] {
  const { say } = drawing;
  const rows = serviceRows(drawing, files);
  if (rows.length === 0) return [];
  const table = compareTable(drawing, files, {
    name: 'services',
    caption: say('compare.servicesCaption'),
    corner: say('compare.service'),
    rows,
  });
  return [heading('h3', say('compare.services')), table];
}

/** What the chosen subjects are called together: `Jawa Timur dan Jawa Tengah`. */
export function comparisonName({ language }: Drawing, files: readonly CompareFile[]): string {
  return listWords(
    language,
    files.map(({ name }) => name[language]),
  );
}

/** A whole comparison: the fact, what not to conclude, and the tables; `actions` stand below the fact. */
export function drawComparison(
  drawing: Drawing,
  files: readonly CompareFile[],
  actions: readonly HTMLElement[],
): HTMLElement[] {
  const { language, say } = drawing;
  const fact = files.length < 2 ? say('compare.oneMore') : factWords(language, say, factOf(files));
  const summary = compareTable(drawing, files, {
    name: 'summary',
    caption: say('compare.summaryCaption'),
    corner: say('compare.what'),
    rows: summaryRows(drawing, files),
  });
  return [
    heading('h2', comparisonName(drawing, files)),
    makeElement('p', { class: 'say' }, fact),
    makeElement('div', { class: 'actions' }, ...actions),
    ...cautionList(drawing, files),
    heading('h3', say('compare.summary')),
    summary,
    ...roundsTable(drawing, files),
    ...servicesTable(drawing, files),
  ];
}
