import { makeElement } from '../../dom/make-element.ts';
import { formatDate, formatNumber, formatPercent } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { CompareFile } from '../../publish/compare-json.ts';
import type { ComparedRelative } from '../../totals/compared.ts';
import type { Split } from '../../totals/split.ts';
import { shareNamed } from './cautions-of.ts';
import type { Content, TableRow } from './compare-table.ts';
import { line } from './compare-table.ts';
import type { Drawing } from './drawing.ts';
import { sourceMark } from './source-mark.ts';

const soft = (text: string): HTMLElement => makeElement('span', { class: 'soft' }, text);
const strong = (text: string): HTMLElement => makeElement('b', {}, text);

function relatives(
  { language }: Drawing,
  words: string,
  others: readonly ComparedRelative[],
): HTMLElement[] {
  if (others.length === 0) return [];
  const links = others.flatMap(({ id, name }, at) => [
    at > 0 ? '; ' : ' ',
    makeElement('a', { href: href(language, `/instansi/${id}/`) }, name[language]),
  ]);
  return [line([words, ...links])];
}

function existence(drawing: Drawing, file: CompareFile): Content {
  const { language, say } = drawing;
  const { from, until, predecessors, successors } = file;
  const lines = [
    ...(from === ''
      ? []
      : [line([say('compare.sinceDate', { date: formatDate(language, from) })])]),
    ...relatives(drawing, say('compare.follows'), predecessors),
    ...(until === ''
      ? []
      : [line([say('compare.untilDate', { date: formatDate(language, until) })])]),
    ...relatives(drawing, say('compare.followedBy'), successors),
  ];
  return lines.length > 0 ? lines : [soft(say('compare.whole'))];
}

/** A count of what is named; none is said in words, since a nought would look like knowledge. */
function named({ language, say }: Drawing, count: number): HTMLElement {
  return count === 0 ? soft(say('compare.noneNamed')) : strong(formatNumber(language, count));
}

function split(drawing: Drawing, { wbk, wbbm, total }: Split): Content {
  const { language, say } = drawing;
  if (total === 0) return [named(drawing, total)];
  const parts = say('compare.split', {
    wbk: formatNumber(language, wbk),
    wbbm: formatNumber(language, wbbm),
  });
  return [named(drawing, total), line([parts], 'l soft')];
}

function coverage({ language, say }: Drawing, file: CompareFile): Content {
  if (file.coverage === null) return [soft(say('compare.unknown'))];
  return [
    say('compare.coveredOf', {
      named: formatNumber(language, file.coverage.named),
      official: formatNumber(language, file.coverage.official),
      share: formatPercent(language, shareNamed(file) ?? 0),
    }),
    ...(file.coverage.partial ? [line([say('compare.coveredPart')], 'l soft')] : []),
  ];
}

function revocations(drawing: Drawing, file: CompareFile): Content {
  const { language, say } = drawing;
  if (file.revocations.length === 0) return [soft(say('compare.noRevocation'))];
  return file.revocations.map(({ unit, name, predicate, date, source }) =>
    line([
      makeElement('a', { href: href(language, `/unit/${unit}/`) }, name),
      ` ${predicate} `,
      makeElement(
        'span',
        { class: 'revoked-on' },
        say('compare.revokedOn', { date: formatDate(language, date) }),
      ),
      ...sourceMark(drawing, file, [source]),
    ]),
  );
}

/** The rows of the summary; those that no subject has anything for are left out. */
export function summaryRows(drawing: Drawing, files: readonly CompareFile[]): TableRow[] {
  const { language, say } = drawing;
  const row = (head: string, cellOf: (file: CompareFile) => Content): TableRow => ({
    head: [head],
    cells: files.map(cellOf),
  });
  const isOfInstitutions = files.every(({ level }) => level === 'instansi');
  const hasChanged = files.some(({ from, until }) => from !== '' || until !== '');
  const hasProvince = files.some(({ province }) => province !== null);
  return [
    ...(isOfInstitutions
      ? [row(say('compare.kind'), ({ kindName }) => [kindName?.[language] ?? ''])]
      : []),
    ...(hasProvince
      ? [
          row(say('compare.province'), ({ province }) =>
            province === null
              ? []
              : [
                  makeElement(
                    'a',
                    { href: href(language, province.path) },
                    province.name[language],
                  ),
                ],
          ),
        ]
      : []),
    ...(hasChanged ? [row(say('compare.existence'), (file) => existence(drawing, file))] : []),
    row(say('compare.officesAwarded'), ({ officesAwarded }) => [named(drawing, officesAwarded)]),
    row(say('compare.named'), (file) => split(drawing, file.named)),
    ...(files.some(({ own }) => own.total > 0)
      ? [row(say('compare.own'), ({ own }) => [named(drawing, own.total)])]
      : []),
    ...(isOfInstitutions ? [row(say('compare.covered'), (file) => coverage(drawing, file))] : []),
    row(say('compare.revocations'), (file) => revocations(drawing, file)),
  ];
}
