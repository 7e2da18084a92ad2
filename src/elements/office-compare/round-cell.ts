import { makeElement } from '../../dom/make-element.ts';
import { formatDate, formatNumber, formatPercent } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { CompareFile } from '../../publish/compare-json.ts';
import type { ComparedFigure, ComparedRound } from '../../totals/compared.ts';
import type { Content } from './compare-table.ts';
import { line } from './compare-table.ts';
import type { Drawing } from './drawing.ts';
import { roundBar } from './round-bar.ts';
import { sourceMark } from './source-mark.ts';

const soft = (text: string): HTMLElement => line([text], 'l soft');

function otherValues({ language, say }: Drawing, file: CompareFile, others: number): Content {
  if (others === 0) return [];
  return [
    makeElement(
      'a',
      {
        class: 'src ne',
        href: href(language, `${file.path}#perbedaan`),
        title: say('compare.disagree'),
      },
      `≠ ${others + 1}`,
    ),
  ];
}

function officialLines(
  drawing: Drawing,
  file: CompareFile,
  official: ComparedRound['official'],
): Content {
  const { language, say } = drawing;
  if (official === null) return [soft(say('compare.officialUnknown'))];
  const { basis, wbk, wbbm, sources, others } = official;
  const number = formatNumber(language, official.value);
  const value = basis === 'part' ? say('compare.part', { value: number }) : number;
  const why =
    basis === 'sum'
      ? say('compare.sumWhy')
      : basis === 'part'
        ? say('compare.partWhy', { predicate: wbk === null ? 'WBBM' : 'WBK' })
        : '';
  const split =
    wbk === null || wbbm === null
      ? ''
      : say('compare.split', {
          wbk: formatNumber(language, wbk),
          wbbm: formatNumber(language, wbbm),
        });
  return [
    line([
      makeElement('b', {}, value),
      ` ${say('compare.official')}`,
      ...sourceMark(drawing, file, sources),
      ...otherValues(drawing, file, others),
    ]),
    ...[split, why].filter((text) => text !== '').map(soft),
  ];
}

function shareWords({ language, say }: Drawing, { coverage }: ComparedRound): string {
  if (coverage === null || coverage.official === 0 || coverage.named === 0) return '';
  const share = formatPercent(language, coverage.named / coverage.official);
  if (coverage.only === null) return say('compare.share', { share });
  return say('compare.shareOnly', {
    share,
    predicate: coverage.only,
    named: formatNumber(language, coverage.named),
    official: formatNumber(language, coverage.official),
  });
}

function namedLines(drawing: Drawing, file: CompareFile, round: ComparedRound | null): Content {
  const { language, say } = drawing;
  if (round === null || round.named.total === 0) return [soft(say('compare.noneNamed'))];
  const { wbk, wbbm, total } = round.named;
  const split = say('compare.split', {
    wbk: formatNumber(language, wbk),
    wbbm: formatNumber(language, wbbm),
  });
  const words = say('compare.namedCount', { count: formatNumber(language, total) });
  const link = makeElement('a', { href: href(language, `${file.path}#kantor`) }, words);
  const notes = [split, shareWords(drawing, round)].filter((text) => text !== '');
  return [line([link]), ...notes.map(soft)];
}

function figureLine(
  drawing: Drawing,
  file: CompareFile,
  figure: ComparedFigure | null,
  wordsOf: (value: string) => string,
): Content {
  if (figure === null) return [];
  return [
    line([
      wordsOf(formatNumber(drawing.language, figure.value)),
      ...sourceMark(drawing, file, figure.sources),
      ...otherValues(drawing, file, figure.others),
    ]),
  ];
}

function ownLines(drawing: Drawing, file: CompareFile, round: ComparedRound): Content {
  const { language, say } = drawing;
  const { own, ownStated } = round;
  if (own.total === 0 && ownStated === null) return [];
  const named =
    own.total === 0
      ? soft(say('compare.noneNamed'))
      : line([say('compare.namedCount', { count: formatNumber(language, own.total) })]);
  return [
    line(
      [
        line([say('compare.ownRound')], 'l soft'),
        ...figureLine(drawing, file, ownStated, (count) => say('compare.ownStated', { count })),
        named,
      ],
      'own',
    ),
  ];
}

/** Why an institution can have nothing in a round: it was not there; empty where it may have been. */
function absence({ language, say }: Drawing, file: CompareFile, year: number): string {
  if (file.kind === null) return '';
  const yearOf = (date: string) => Number(date.slice(0, 4));
  if (file.from !== '' && year < yearOf(file.from))
    return say('compare.notYet', { date: formatDate(language, file.from) });
  if (file.until !== '' && year > yearOf(file.until))
    return say('compare.noMore', { date: formatDate(language, file.until) });
  return '';
}

/** What is known of a subject in one round: official figure, bar, named awards, and apart its own WBK. */
export function roundCell(
  drawing: Drawing,
  file: CompareFile,
  row: { readonly year: number; readonly round: ComparedRound | null; readonly largest: number },
): Content {
  const { say } = drawing;
  const { year, round, largest } = row;
  const isOfPlace = file.kind === null;
  if (round === null && !isOfPlace) {
    const why = absence(drawing, file, year);
    return [soft(why === '' ? say('compare.nothing') : why)];
  }
  return [
    ...(round === null || isOfPlace ? [] : officialLines(drawing, file, round.official)),
    ...(isOfPlace ? namedLines(drawing, file, round) : []),
    roundBar(round, largest),
    ...(isOfPlace ? [] : namedLines(drawing, file, round)),
    ...(round === null
      ? []
      : [
          ...figureLine(drawing, file, round.proposed, (count) =>
            say('compare.proposed', { count }),
          ),
          ...ownLines(drawing, file, round),
        ]),
  ];
}
