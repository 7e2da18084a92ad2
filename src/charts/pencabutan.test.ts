import { describe, expect, it } from 'vitest';
import type { UnitEvent } from '../register/register.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { openSite } from '../totals/site.ts';
import { siteTotals } from '../totals/site-totals.ts';
import { breaksOf } from './breaks-of.ts';
import type { ChartRow } from './chart.ts';
import { pencabutan as chart } from './pencabutan.ts';
import { lengthWords, revocationsSentence, revocationsTitle } from './pencabutan-words.ts';
import { placeRevocations } from './place-revocations.ts';
import { textWidth } from './text-width.ts';
import { TYPE_SIZES } from './type-size.ts';

const site = fixtureSite();
const context = { site, scope: 'nasional' };
const unknown: UnitEvent = {
  unit: 'balai-contoh-cuaca-denpasar',
  date: '2020',
  event: 'revoked',
  predicate: 'WBK',
  source: 'koran-contoh-20200901',
  note: { id: '', en: '' },
};
const register = { ...site.register, events: [...site.register.events, unknown] };
const more = { site: openSite(register, siteTotals(register)), scope: 'nasional' };
const draw = (of: typeof context, width: 340 | 680 = 340) =>
  chart.plot(of, chart.rows(of), { width }, 'id');

it('is drawn for the country, and not at all where nothing was revoked', () => {
  expect(chart.scopes(site)).toEqual(['nasional']);
  const none = { ...site.register, events: [] };
  expect(chart.scopes(openSite(none, siteTotals(none)))).toEqual([]);
});

it('goes from the award to the revocation, the oldest first', () => {
  expect(
    chart.rows(more).map((row) => [row.unit_id, row.award_round, row.revoked, row.years_after]),
  ).toEqual([
    ['balai-contoh-cuaca-denpasar', null, '2020', null],
    ['kantor-contoh-dua-kota-surabaya', 2019, '2021-06-14', 2],
  ]);
});

it('cites the award as well as the revocation', () => {
  expect(chart.sources(context)).toEqual(['siaran-contoh-20191210', 'siaran-contoh-20211220']);
});

it('crosses the breaks between award and revocation', () => {
  expect(chart.rounds(context)).toEqual([2019, 2021]);
  expect(breaksOf(chart, context).map(({ year }) => year)).toEqual([2020, 2021]);
});

describe('its words', () => {
  it('tell how many there are and what is not known of them', () => {
    expect(chart.title(more)).toEqual({
      id: 'Register ini mencatat 2 pencabutan, 1 di antaranya tanpa tahun pemberian',
      en: 'This register has 2 revocations on record, 1 of them without the year of the award',
    });
    expect(chart.describe(more, chart.rows(more)).en).toBe(
      '1 revocation came 2 years after the round of the award; for 1 revocation no source tells the year of the award.',
    );
  });
  it('give the shortest and the longest time, and none where all years are unknown', () => {
    const row = (years: number | null): ChartRow => ({ years_after: years });
    expect(revocationsSentence('id', [row(8), row(3)])).toBe(
      '2 pencabutan terjadi 3 sampai 8 tahun setelah putaran pemberiannya.',
    );
    expect(revocationsSentence('id', [row(null)])).toBe(
      'Untuk 1 pencabutan tidak ada sumber yang menyebut tahun pemberiannya.',
    );
    expect(revocationsTitle('en', [row(null)])).toContain('without the year of its award');
    expect(lengthWords('id', 0)).toBe('pada tahun yang sama');
    expect(lengthWords('en', 1)).toBe('1 year later');
  });
});

describe('its drawing', () => {
  it('hatches what may lie anywhere before, and says so in words', () => {
    const drawn = draw(more);
    const bands = [...drawn.querySelectorAll('[fill="url(#hatch)"] rect')];
    expect(bands.map((band) => Number(band.getAttribute('width')) > 100)).toEqual([true]);
    expect(drawn.textContent).toContain('tahun pemberian WBK tidak diketahui, dicabut 2020');
    expect(draw(context).querySelectorAll('[fill="url(#hatch)"]')).toHaveLength(0);
  });
  it.each([340, 680] as const)('names each break beside its line, at %i px', (width) => {
    expect(draw(context, width).textContent).toContain('2020: Wabah contoh');
    expect(draw(context, width).textContent).toContain('2021: Permen Contoh 2/2021');
    expect(draw(more).querySelectorAll('[stroke-dasharray="2 4"] path').length).toBeGreaterThan(0);
  });
  it('keeps the line of a revocation below its words', () => {
    const { placed } = placeRevocations(
      chart.rows(more).map((row) => ({
        name: String(row.unit),
        words: 'kata',
        predicate: 'WBK',
        round: null,
        revoked: '2020',
      })),
      { first: 2017, last: 2023 },
      340,
    );
    for (const { wordTop, wordLines, y } of placed)
      expect(y - 8).toBeGreaterThanOrEqual(wordTop + wordLines.length * TYPE_SIZES[340].line);
  });
  it.each([340, 680] as const)('keeps every word inside %i pixels', (width) => {
    const { font } = TYPE_SIZES[width];
    const { placed } = placeRevocations(
      [
        {
          name: site.unit('dinas-contoh-perizinan-malang').name,
          words: 'tahun pemberian WBBM tidak diketahui, dicabut 30 September 2022',
          predicate: 'WBBM',
          round: null,
          revoked: '2022-09-30',
        },
      ],
      { first: 2014, last: 2025 },
      width,
    );
    const lines = placed.flatMap(({ nameLines, wordLines }) => [...nameLines, ...wordLines]);
    for (const line of lines) expect(textWidth(line, font), line).toBeLessThanOrEqual(width);
  });
  it('begins a hatched line with the axis and puts the end at its date', () => {
    const at = (revoked: string, round: number | null) =>
      placeRevocations(
        [{ name: 'a', words: 'b', predicate: 'WBK', round, revoked }],
        { first: 2014, last: 2025 },
        680,
      ).placed[0];
    expect(at('2019', null)?.from).toBe(5);
    expect(at('2019', 2017)?.from).toBeGreaterThan(5);
    expect(at('2022-06-14', 2014)?.to).toBeGreaterThan(at('2019', 2014)?.to ?? 0);
  });
});
