import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import { typeRegister } from '../register/type-register.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { openSite } from '../totals/site.ts';
import { siteTotals } from '../totals/site-totals.ts';
import { syaratInstansi as chart } from './syarat-instansi.ts';

const fixture = { site: fixtureSite(), scope: 'nasional' };
const folder = fileURLToPath(new URL('../../data', import.meta.url));
const register = typeRegister(correctRegister(readRegister(folder)));
const real = { site: openSite(register, siteTotals(register)), scope: 'nasional' };

it('is not drawn where no condition of institutions is known', () => {
  const site = fixtureSite();
  expect(chart.scopes(site)).toEqual(['nasional']);
  expect(chart.scopes({ ...site, register: { ...site.register, conditions: [] } })).toEqual([]);
});
it('has a row a demand, and an unknown grade where no source tells', () => {
  const rows = chart
    .rows(fixture)
    .filter((row) => row.subject !== 'reform-index')
    .map((row) => [row.label_id, row.grade, row.applies_to, row.other_values, row.certain]);
  expect(rows).toEqual([
    ['Opini BPK, WBK', 'WDP', 'all', '', 'no'],
    ['Opini BPK, WBK', 'WDP', 'all', 'WTP', 'yes'],
    ['Opini BPK, WBK', 'WTP', 'all', 'WDP', 'yes'],
    ['Opini BPK, ★ WBBM', 'WDP', 'all', '', 'no'],
    ['Opini BPK, ★ WBBM', 'WTP', 'all', '', 'yes'],
    ['Nilai AKIP/SAKIP minimal, WBK', null, '', '', ''],
    ['Nilai AKIP/SAKIP minimal, WBK', 'CC', 'pemda', '', 'yes'],
    ['Nilai AKIP/SAKIP minimal, WBK', 'B', 'kl', '', 'yes'],
    ['Nilai AKIP/SAKIP minimal, ★ WBBM', null, '', '', ''],
    ['Nilai AKIP/SAKIP minimal, ★ WBBM', null, '', '', ''],
  ]);
});
it('says of no demand that it is for all where a source only tells no kinds apart', () => {
  const applies = chart
    .rows(fixture)
    .filter((row) => row.applies_to === 'all')
    .map((row) => [row.applies_id, row.applies_en]);
  expect(applies.length).toBeGreaterThan(0);
  expect(new Set(applies.flat())).toEqual(
    new Set(['tidak dibedakan sumber', 'not differentiated by the source']),
  );
});
it('draws disagreement with ≠, doubt in words and the unknown hatched', () => {
  const svg = chart.plot(fixture, chart.rows(fixture), { width: 680 }, 'id');
  expect(svg.textContent).toContain('WDP ≠ WTP');
  expect(svg.textContent).toContain('≠ tidak pasti');
  // Seven cells and the key.
  expect(svg.querySelectorAll('[fill="url(#hatch)"] rect')).toHaveLength(8);
});
it('says what differs, what is doubted and how much is unknown', () => {
  expect(chart.describe(fixture, chart.rows(fixture)).id).toBe(
    'Sumber berbeda tentang opini BPK untuk WBK (Permen Contoh 2/2021: WDP ≠ WTP); tidak pasti: opini BPK untuk WBK/WBBM (Skema Contoh 2012: WDP); 7 dari 12 isi tabel tidak diketahui.',
  );
});

describe('the real conditions', () => {
  it('rose for AKIP, and for nothing else for sure', () => {
    expect(chart.title(real)).toEqual({
      id: 'Nilai AKIP/SAKIP minimal naik dari CC menjadi B untuk WBK dan CC menjadi BB untuk WBBM (CC menurut panduan kepolisian)',
      en: 'Minimum AKIP/SAKIP grade rose from CC to B for WBK and CC to BB for WBBM (CC according to a police guide)',
    });
    expect(chart.describe(real, chart.rows(real)).en).toContain(
      'The minimum AKIP/SAKIP grade rose from CC (Guidelines before 90/2021, according to a police guide) to B for WBK and BB for WBBM (SE Menteri PANRB 4/2025)',
    );
  });
  it('lead to every source of a condition of institutions', () => {
    expect(chart.sources(real)).toEqual(
      expect.arrayContaining([
        'indoposco-nd',
        'jpnn-nd',
        'polresdeliserdang-nd',
        'putraindonews-nd',
        'vdokumen-nd',
      ]),
    );
  });
});
