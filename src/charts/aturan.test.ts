import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { realSite } from '../totals/real-site.ts';
import { aturan as chart } from './aturan.ts';
import type { ChartRow } from './chart.ts';

const real = realSite();

const context = { site: fixtureSite(), scope: 'nasional' };
const rows = chart.rows(context);
const rowOf = (all: readonly ChartRow[], year: number) =>
  all.find((row) => row.calendar_year === year);

it('goes from the oldest rule to the newest round, year by year', () => {
  expect(rows.map((row) => row.calendar_year)).toEqual([
    2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023,
  ]);
});
it('puts the rules of a year beside what was awarded in its round', () => {
  expect(rowOf(rows, 2021)).toMatchObject({
    rules_id: 'Permen Contoh 2/2021',
    rule_count: 1,
    official: 12,
    wbk: 10,
    wbbm: 2,
    break_en: 'Permen Contoh 2/2021',
  });
});
it('has no figure for a year without a round, which is not an unknown one', () => {
  expect(rowOf(rows, 2015)).toMatchObject({ is_round: 'no', official: '', wbk: '', wbbm: '' });
  expect(rowOf(chart.rows({ site: real, scope: 'nasional' }), 2016)).toMatchObject({
    is_round: 'yes',
    official: null,
  });
  const text = chart.plot(context, rows, { width: 340 }, 'id').textContent;
  expect(text).not.toContain('tidak diketahui2017');
  expect(text).toContain('2014: Permen\u00a0Contoh\u00a01/2014'.replaceAll('\u00a0', ' '));
});
it('marks each break between two rounds, and the rule of the first one', () => {
  const text = chart.plot(context, rows, { width: 680 }, 'en').textContent;
  for (const label of ['Example epidemic', 'Permen Contoh 2/2021', 'Program Contoh Mandiri'])
    expect(text).toContain(label);
});
it('cites rules, breaks and figures', () => {
  for (const source of ['aturan-contoh-2014', 'siaran-contoh-20201221', 'koran-contoh-20171213'])
    expect(chart.sources(context)).toContain(source);
});

describe('its words', () => {
  it('count the changes of the rule that rounds lie on both sides of', () => {
    expect(chart.title(context)).toEqual({
      id: 'Aturan penilaian berubah 1 kali dalam 6 putaran',
      en: 'The rule of judging changed once in 6 rounds',
    });
  });
  it('name the changes and the gaps', () => {
    expect(chart.describe(context, rows).en).toBe(
      '3 rules and programmes from 2014 to 2023; what sets rounds apart: Example epidemic (2020), Permen Contoh 2/2021 (2021) and Program Contoh Mandiri (2023).',
    );
    const told = { site: real, scope: 'nasional' };
    expect(chart.describe(told, chart.rows(told)).id).toContain(
      'angka resmi predikat tidak diketahui untuk 2014 dan 2016',
    );
  });
});

it('begins in 2010 with the grand design and holds every rule of the register', () => {
  const told = chart.rows({ site: real, scope: 'nasional' });
  expect(told[0]).toMatchObject({ calendar_year: 2010, rules_id: 'Perpres 81/2010' });
  const count = told.reduce((sum, row) => sum + Number(row.rule_count), 0);
  expect(count).toBe(real.register.regulations.length);
});
