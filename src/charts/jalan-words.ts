import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Both } from '../register/register.ts';
import type { PathBasis, PathStage, PathStepId, StepGuard } from '../totals/path-of-round.ts';
import type { ChartRow } from './chart.ts';
import { othersIn, valuesOf } from './other-values.ts';
import { withOthers } from './other-words.ts';
import type { Paint } from './paint.ts';
import type { PathLine } from './place-path.ts';
import { numberIn, textIn } from './row-value.ts';
import { count, listWords, sentence } from './sentence.ts';

/** What each stage is called. */
export const STAGE_NAMES: Readonly<Record<PathStage, Both>> = {
  declared: { id: 'Dicanangkan', en: 'Declared' },
  'own-team': { id: 'Dinilai di dalam instansinya', en: 'Assessed inside its institution' },
  proposed: { id: 'Diusulkan', en: 'Proposed' },
  'national-team': { id: 'Dinilai di tingkat nasional', en: 'Assessed nationally' },
  awarded: { id: 'Mendapat predikat', en: 'Awarded' },
  monitored: { id: 'Dipantau', en: 'Monitored' },
  after: { id: 'Sesudahnya', en: 'Afterwards' },
};

/** What each step is called in the table. */
export const STEP_NAMES: Readonly<Record<PathStepId, Both>> = {
  declared: STAGE_NAMES.declared,
  assessed: { id: 'Dinilai tim penilai internal (TPI)', en: 'Assessed by its internal team (TPI)' },
  proposed: STAGE_NAMES.proposed,
  passed_selection: { id: 'Lolos seleksi awal', en: 'Passed the first selection' },
  evaluated: {
    id: 'Dievaluasi tim penilai nasional (TPN)',
    en: 'Evaluated by the national team (TPN)',
  },
  awarded: STAGE_NAMES.awarded,
  wbk: { id: 'di antaranya WBK', en: 'of these WBK' },
  wbbm: { id: 'di antaranya WBBM', en: 'of these WBBM' },
  wbk_delegated: {
    id: 'WBK mandiri, dihitung terpisah',
    en: 'WBK mandiri, counted separately',
  },
  monitored: STAGE_NAMES.monitored,
  kept: { id: 'Dipertahankan', en: 'Kept' },
  raised: { id: 'Naik dari WBK ke WBBM', en: 'Raised from WBK to WBBM' },
  revoked: { id: 'Dicabut', en: 'Revoked' },
};

const OWN: Both = { id: 'instansinya sendiri', en: 'the institution itself' };
const NATIONAL: Both = { id: 'tim penilai nasional (TPN)', en: 'the national team (TPN)' };
const MINISTRY: Both = { id: 'KemenPANRB', en: 'the ministry (KemenPANRB)' };

/** Who acts at a step, where the rules in force do not say it in words of their own. */
export const STEP_ACTORS: Readonly<Partial<Record<PathStepId, Both>>> = {
  declared: { id: 'kantor itu sendiri', en: 'the office itself' },
  assessed: { id: 'tim penilai internal (TPI)', en: 'its internal team (TPI)' },
  proposed: { id: 'instansinya', en: 'its institution' },
  passed_selection: { id: 'pelakunya tidak disebut sumber', en: 'no source says by whom' },
  evaluated: NATIONAL,
  awarded: MINISTRY,
  wbk: MINISTRY,
  wbbm: MINISTRY,
  wbk_delegated: OWN,
  monitored: NATIONAL,
};

/** What is said before who acts, where a stage holds several steps with an actor each. */
export const ACTED: Readonly<Partial<Record<PathStepId, Both>>> = {
  passed_selection: { id: 'seleksi awal', en: 'first selection' },
  evaluated: { id: 'evaluasi', en: 'evaluation' },
  wbk: { id: 'WBK', en: 'WBK' },
  wbbm: { id: 'WBBM', en: 'WBBM' },
};

/** What a number rests on, in words. */
export const PATH_BASES: Readonly<Record<PathBasis, Both>> = {
  stated: { id: 'angka resmi', en: 'official figure' },
  sum: { id: 'angka resmi, dijumlahkan: WBK + WBBM', en: 'official, added up: WBK + WBBM' },
  part: { id: 'angka resmi, hanya satu predikat', en: 'official, one predicate only' },
  named: {
    id: 'dikenal namanya; jumlah seluruhnya tidak diketahui',
    en: 'known by name; the whole number is unknown',
  },
  unknown: { id: 'tidak diketahui', en: 'unknown' },
};

const PAINT_OF: Readonly<Record<PathBasis, Paint>> = {
  stated: 'counted',
  sum: 'counted',
  part: 'counted',
  named: 'named',
  unknown: 'unknown',
};

/** The key of the drawing. */
export function pathKey(language: Language): { readonly paint: Paint; readonly label: string }[] {
  return (['stated', 'named', 'unknown'] as const).map((basis) => ({
    paint: PAINT_OF[basis],
    label: PATH_BASES[basis][language],
  }));
}

const UNITS: Both = { id: 'unit kerja', en: 'units' };
/** What a number counts, where its stage holds several numbers. */
const COUNTED: Readonly<Partial<Record<PathStepId, Both>>> = {
  evaluated: { id: 'dievaluasi', en: 'evaluated' },
  passed_selection: { id: 'lolos seleksi awal', en: 'past the first selection' },
  wbk: { id: 'WBK', en: 'WBK' },
  wbbm: { id: '★ WBBM', en: '★ WBBM' },
  wbk_delegated: { id: 'WBK mandiri, terpisah', en: 'WBK mandiri, counted separately' },
};

const isOfficial = (row: ChartRow): boolean =>
  row.basis === 'stated' || row.basis === 'sum' || row.basis === 'part';

function unitsWord(language: Language, value: number): string {
  return language === 'en' && value === 1 ? 'unit' : UNITS[language];
}

/** The first sentence of the note of a figure; a full stop inside a number ends none. */
const firstOfNote = (language: Language, row: ChartRow): string =>
  textIn(row, `note_${language}`).split('. ')[0] ?? '';

/** Official revocations of a year and those known by name; what was announced is not what took effect. */
function revokedParts(language: Language, year: string, row: ChartRow): string[] {
  const id = language === 'id';
  const named = numberIn(row, 'named');
  const byName = id ? 'dikenal namanya' : 'known by name';
  if (named === null) return [];
  const known = formatNumber(language, named);
  if (row.guard !== 'announced') return [`${known} ${byName}`];
  return [
    id ? `${known} berlaku pada ${year}, ${byName}` : `${known} took effect in ${year}, ${byName}`,
  ];
}

/** What is written at the sample of a step. */
function lineText(language: Language, year: string, row: ChartRow): string {
  const id = language === 'id';
  const what = COUNTED[row.step as PathStepId]?.[language];
  const value = numberIn(row, 'value');
  const unknown = PATH_BASES.unknown[language];
  if (value === null) return what === undefined ? unknown : `${what}: ${unknown}`;
  const noun = what ?? unitsWord(language, value);
  const byName = id ? 'dikenal namanya' : 'known by name';
  if (!isOfficial(row)) {
    const counted = what === undefined ? '' : ` ${what}`;
    return `${formatNumber(language, value)}${counted}${what?.includes(',') ? ';' : ''} ${byName}`;
  }
  const least = row.basis === 'part' ? (id ? 'sedikitnya ' : 'at least ') : '';
  const sum = valuesOf(row, 'WBK + WBBM').map((each) => formatNumber(language, each));
  const stated = withOthers(language, value, valuesOf(row, ''));
  return [
    row.guard === 'announced'
      ? id
        ? `${stated} diumumkan pada ${year}`
        : `${stated} announced in ${year}`
      : `${least}${stated} ${noun}`,
    ...(row.basis === 'sum' ? [id ? 'dijumlahkan' : 'added up'] : []),
    ...sum.map((each) => `WBK + WBBM ≠ ${each}`),
    ...(row.guard === 'not-comparable'
      ? [GUARDS['not-comparable'][language], firstOfNote(language, row)]
      : []),
    ...(row.step === 'revoked' ? revokedParts(language, year, row) : []),
  ].join(' · ');
}

/** What the register's note says of a figure, in short. */
const GUARDS: Readonly<Record<StepGuard, Both>> = {
  none: { id: '', en: '' },
  'not-a-step': {
    id: 'ada angka yang tidak dipakai, lihat catatan',
    en: 'a figure is set aside, see the note',
  },
  'not-comparable': {
    id: 'tidak dapat dibandingkan dengan putaran lain',
    en: 'not comparable with other rounds',
  },
  announced: {
    id: 'menghitung yang diumumkan pada tahun itu',
    en: 'counts what was announced in that year',
  },
};

/** A row of a round as a line of its box. */
export function pathLine(language: Language, year: string, row: ChartRow): PathLine {
  return { paint: PAINT_OF[row.basis as PathBasis], text: lineText(language, year, row) };
}

const PASSED: Readonly<Partial<Record<PathStepId, Both>>> = {
  declared: { id: 'dicanangkan', en: 'declared' },
  assessed: { id: 'dinilai TPI', en: 'assessed by TPI' },
  proposed: { id: 'diusulkan', en: 'proposed' },
  evaluated: { id: 'dievaluasi TPN', en: 'evaluated by TPN' },
  passed_selection: { id: 'lolos seleksi awal', en: 'past the first selection' },
  awarded: { id: 'mendapat predikat', en: 'awarded' },
  wbk: { id: 'mendapat WBK', en: 'awarded WBK' },
  wbbm: { id: 'mendapat WBBM', en: 'awarded WBBM' },
  wbk_delegated: { id: 'mendapat WBK mandiri', en: 'awarded WBK mandiri' },
  monitored: { id: 'dipantau', en: 'monitored' },
  kept: { id: 'dipertahankan', en: 'kept' },
  raised: { id: 'naik dari WBK ke WBBM', en: 'raised from WBK to WBBM' },
  revoked: { id: 'dicabut', en: 'revoked' },
};
const passed = (language: Language, row: ChartRow) =>
  PASSED[row.step as PathStepId]?.[language] ?? '';

const stepOf = (rows: readonly ChartRow[], step: PathStepId) =>
  rows.find((row) => row.step === step);
const MAIN: readonly unknown[] = ['proposed', 'passed_selection', 'evaluated', 'awarded'];

/** The round and its two ends, without a final stop. */
export function pathTitle(language: Language, year: string, rows: readonly ChartRow[]): string {
  const id = language === 'id';
  const end = (step: PathStepId) => {
    const row = stepOf(rows, step);
    return row !== undefined && isOfficial(row) ? numberIn(row, 'value') : null;
  };
  const say = (value: number) => formatNumber(language, value);
  const [proposed, awarded] = [end('proposed'), end('awarded')];
  const head = id
    ? `Jalan menuju predikat pada putaran ${year}`
    : `The path to an award in the round of ${year}`;
  const [first, last] = id
    ? ['jumlah yang diusulkan tidak diketahui', 'jumlah yang mendapat predikat tidak diketahui']
    : ['number proposed unknown', 'number awarded unknown'];
  return `${head}: ${proposed === null ? first : `${say(proposed)} ${id ? 'diusulkan' : 'proposed'}`}, ${awarded === null ? last : `${say(awarded)} ${id ? 'mendapat predikat' : 'awarded'}`}`;
}

function officialClause(language: Language, year: string, rows: readonly ChartRow[]): string {
  const id = language === 'id';
  const known = rows.filter((row) => MAIN.includes(row.step) && isOfficial(row));
  if (known.length === 0) {
    return id
      ? `register ini tidak memuat angka resmi tentang jalan putaran ${year}`
      : `this register holds no official figure on the path of the round of ${year}`;
  }
  const told = known.map((row, at) => {
    const value = numberIn(row, 'value') ?? 0;
    const noun = at === 0 ? ` ${unitsWord(language, value)}` : '';
    const verb = id ? '' : value === 1 ? 'was ' : 'were ';
    const moved = row.step === 'passed_selection' && !id ? 'passed the first selection' : null;
    const say = `${formatNumber(language, value)}${noun} ${moved ?? `${verb}${passed(language, row)}`}`;
    if (row.step !== 'awarded') return say;
    const [wbk, wbbm] = [stepOf(rows, 'wbk'), stepOf(rows, 'wbbm')];
    const split =
      wbk !== undefined && wbbm !== undefined && isOfficial(wbk) && isOfficial(wbbm)
        ? ` (${formatNumber(language, numberIn(wbk, 'value') ?? 0)} WBK, ${formatNumber(language, numberIn(wbbm, 'value') ?? 0)} WBBM${row.basis === 'sum' ? (id ? ', dijumlahkan' : ', added up') : ''})`
        : '';
    return `${say}${split}`;
  });
  return id
    ? `pada putaran ${year}, ${listWords('id', told)}`
    : `in the round of ${year}, ${listWords('en', told)}`;
}

function namedClause(language: Language, rows: readonly ChartRow[]): string {
  const told = rows
    .filter((row) => row.basis === 'named')
    // Its parts say the same, and of which predicate.
    .filter((row) => row.step !== 'awarded')
    .map(
      (row) => `${formatNumber(language, numberIn(row, 'value') ?? 0)} ${passed(language, row)}`,
    );
  if (told.length === 0) return '';
  return language === 'id'
    ? `dari nama yang diketahui saja: ${listWords('id', told)}`
    : `by the names known alone: ${listWords('en', told)}`;
}

const REVOCATION = { id: 'pencabutan', one: 'revocation', many: 'revocations' };

function revokedClause(language: Language, year: string, rows: readonly ChartRow[]): string {
  const row = stepOf(rows, 'revoked');
  if (row === undefined || !isOfficial(row)) return '';
  const id = language === 'id';
  const value = numberIn(row, 'value') ?? 0;
  const all = formatNumber(language, value);
  const named = numberIn(row, 'named');
  if (row.guard === 'announced') {
    const known = formatNumber(language, named ?? 0);
    const announced = id
      ? `${count('id', value, REVOCATION)} diumumkan pada ${year} menurut angka resmi`
      : `by the official figure ${count('en', value, REVOCATION)} ${value === 1 ? 'was' : 'were'} announced in ${year}`;
    if (named === null) return announced;
    return id
      ? `${announced}, dan yang berlaku pada tahun itu dan dikenal namanya ${known}`
      : `${announced}, and ${known} known by name took effect in that year`;
  }
  const official = id
    ? `angka resmi pencabutan pada ${year} adalah ${all}`
    : `the official figure of revocations for ${year} is ${all}`;
  if (named === null) return official;
  return id
    ? `${official}, dan yang dikenal namanya pada tahun itu ${formatNumber('id', named)}`
    : `${official}, and ${formatNumber('en', named)} of that year ${named === 1 ? 'is' : 'are'} known by name`;
}

function otherStepsClause(language: Language, rows: readonly ChartRow[]): string {
  const told = rows.flatMap((row) => {
    const values = valuesOf(row, '').map((value) => formatNumber(language, value));
    const or = language === 'id' ? ' atau ' : ' or ';
    return values.length === 0 ? [] : [`${values.join(or)} ${passed(language, row)}`];
  });
  if (told.length === 0) return '';
  return language === 'id'
    ? `sumber lain menyebut ${listWords('id', told)}`
    : `stated elsewhere: ${listWords('en', told)}`;
}

function mismatchClause(language: Language, rows: readonly ChartRow[]): string {
  const row = stepOf(rows, 'awarded');
  const sum = othersIn(row ?? {}).find((other) => other.of === 'WBK + WBBM');
  if (row === undefined || sum === undefined) return '';
  const [made, stated] = [sum.value, numberIn(row, 'value') ?? 0].map((value) =>
    formatNumber(language, value),
  );
  return language === 'id'
    ? `WBK dan WBBM yang disebut berjumlah ${made}, bukan ${stated}`
    : `the WBK and WBBM stated make ${made}, not ${stated}`;
}

function guardClauses(language: Language, rows: readonly ChartRow[]): string[] {
  const id = language === 'id';
  return rows.flatMap((row) => {
    if (row.guard === 'not-a-step') {
      return [
        id
          ? `satu angka tentang yang ${passed('id', row)} tidak dipakai, menurut catatan register`
          : `one figure of units ${passed('en', row)} is set aside, as the register notes`,
      ];
    }
    if (row.guard !== 'not-comparable') return [];
    return [
      id
        ? `angka yang ${passed('id', row)} tidak dapat dibandingkan dengan putaran lain`
        : `the figure of units ${passed('en', row)} is not comparable with other rounds`,
    ];
  });
}

function unknownClause(language: Language, rows: readonly ChartRow[]): string {
  const told = rows.filter((row) => row.basis === 'unknown').map((row) => passed(language, row));
  if (told.length === 0) return '';
  return language === 'id'
    ? `tidak diketahui jumlah yang ${listWords('id', told)}`
    : `the numbers ${listWords('en', told)} are not known`;
}

/** The way of one round in one sentence: official figures, names, disagreements, and what is unknown. */
export function pathSentence(language: Language, year: string, rows: readonly ChartRow[]): string {
  return sentence([
    officialClause(language, year, rows),
    mismatchClause(language, rows),
    otherStepsClause(language, rows),
    ...guardClauses(language, rows),
    revokedClause(language, year, rows),
    namedClause(language, rows),
    unknownClause(language, rows),
  ]);
}
