import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import { typeRegister } from '../register/type-register.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { openSite } from '../totals/site.ts';
import { siteTotals } from '../totals/site-totals.ts';
import { jalan as chart } from './jalan.ts';

const fixture = fixtureSite();
const folder = fileURLToPath(new URL('../../data', import.meta.url));
const register = typeRegister(correctRegister(readRegister(folder)));
const real = openSite(register, siteTotals(register));
const rowsOf = (scope: string, site = fixture) => chart.rows({ site, scope });
const drawn = (scope: string, site = fixture) =>
  chart.plot({ site, scope }, rowsOf(scope, site), { width: 680 }, 'id');

it('is drawn for every round', () => {
  expect(chart.scopes(fixture)).toEqual(['2017', '2018', '2019', '2020', '2021', '2023']);
});
it('keeps what stands against a figure, and parts that do not make the whole', () => {
  const others = (scope: string) =>
    rowsOf(scope)
      .filter((row) => row.other_values !== '')
      .map((row) => [row.step, row.other_values]);
  expect(others('2020')).toEqual([['proposed', '1250']]);
  expect(others('2017')).toEqual([['wbk', '7']]);
  expect(others('2019')).toEqual([['awarded', 'WBK + WBBM 15']]);
});
it('hatches every step that nobody counted and says so, and draws no zero', () => {
  const { textContent } = drawn('2018');
  // Declared, assessed, proposed and so on: one sample a step, and one in the key.
  const unknown = rowsOf('2018').filter((row) => row.basis === 'unknown').length;
  expect(unknown).toBeGreaterThan(5);
  expect(drawn('2018').querySelectorAll('[fill="url(#hatch)"] rect')).toHaveLength(unknown + 1);
  expect(textContent).toContain('dievaluasi: tidak diketahui');
  expect(textContent).not.toMatch(/(^|\D)0 /);
  for (const scope of chart.scopes(fixture)) {
    for (const row of rowsOf(scope)) expect([row.value, row.named]).not.toContain(0);
  }
});
it('tells names from official figures', () => {
  expect(drawn('2020').textContent).toContain('1 dikenal namanya');
  expect(drawn('2020').textContent).toContain('1.200 ≠ 1.250 unit kerja');
  expect(drawn('2017').textContent).toContain('6 unit kerja · dijumlahkan');
  expect(drawn('2019').textContent).toContain('14 unit kerja · WBK + WBBM ≠ 15');
  expect(drawn('2021').textContent).toContain('1 unit kerja · 1 dikenal');
});

describe('its sentence', () => {
  const sayOf = (scope: string) => chart.describe({ site: fixture, scope }, rowsOf(scope));
  it('tells figures, other values, names and what is unknown', () => {
    expect(sayOf('2020')).toEqual({
      id: 'Pada putaran 2020, 1.200 unit kerja diusulkan, 80 lolos seleksi awal, 80 dievaluasi TPN, dan 30 mendapat predikat (26 WBK, 4 WBBM); sumber lain menyebut 1.250 diusulkan; dari nama yang diketahui saja: 1 dicanangkan dan 1 naik dari WBK ke WBBM; tidak diketahui jumlah yang dinilai TPI, dipantau, dipertahankan, dan dicabut.',
      en: 'In the round of 2020, 1,200 units were proposed, 80 passed the first selection, 80 were evaluated by TPN and 30 were awarded (26 WBK, 4 WBBM); stated elsewhere: 1,250 proposed; by the names known alone: 1 declared and 1 raised from WBK to WBBM; the numbers assessed by TPI, monitored, kept and revoked are not known.',
    });
  });
  it('says that parts do not add up', () => {
    expect(sayOf('2019').en).toContain('the WBK and WBBM stated make 15, not 14');
  });
  it('keeps revocations apart, official and by name', () => {
    expect(sayOf('2021').id).toContain(
      'angka resmi pencabutan pada 2021 adalah 1, dan yang dikenal namanya pada tahun itu 1',
    );
  });
});

describe('the real rounds', () => {
  it('never show the 4,042 of 2021, but say that a figure was set aside and lead to it', () => {
    const context = { site: real, scope: '2021' };
    const rows = rowsOf('2021', real);
    expect(drawn('2021', real).textContent).not.toMatch(/4\.?042/);
    expect(rows.map((row) => row.value)).not.toContain(4042);
    expect(chart.describe(context, rows).id).toContain('tidak dipakai, menurut catatan register');
    expect(rows.find((row) => row.step === 'evaluated')?.note_id).toContain('Kepercayaan rendah');
    expect(chart.sources(context)).toContain('alinea-20211220');
  });
  it('say that the 200 of 2023 is not to be compared', () => {
    expect(drawn('2023', real).textContent?.replaceAll('\n', ' ')).toMatch(
      /200 lolos seleksi awal · tidak dapat\s*dibandingkan/,
    );
  });
  it('show the words of the note of the 200 of 2023 beside it', () => {
    expect(drawn('2023', real).textContent?.replaceAll(/\s+/g, '')).toContain(
      'seleksiadministrasi,luluslangsung;895lagilulusdengancatatandan295tidaklulus',
    );
  });
  it('say of no assessor that he made the first selection', () => {
    const rows = rowsOf('2020', real);
    const who = (step: string) => rows.find((row) => row.step === step)?.who_id;
    expect(who('passed_selection')).toBe('pelakunya tidak disebut sumber');
    const words = drawn('2020', real).textContent?.replaceAll(/\s+/g, '') ?? '';
    expect(words).toContain('seleksiawal:pelakunyatidakdisebutsumber');
    expect(words).toContain('evaluasi:timpenilainasional(TPN)');
    expect(words.indexOf('lolosseleksiawal')).toBeLessThan(words.indexOf('dievaluasi'));
  });
  it('tell the four announced in 2022 from those that took effect in that year', () => {
    const words = drawn('2022', real).textContent?.replaceAll(/\s+/g, '') ?? '';
    expect(words).toMatch(/4diumumkanpada2022·\d+berlakupada2022/);
    const context = { site: real, scope: '2022' };
    const { id, en } = chart.describe(context, rowsOf('2022', real));
    expect(id).toContain('4 pencabutan diumumkan pada 2022 menurut angka resmi');
    expect(en).toContain('by the official figure 4 revocations were announced in 2022');
    expect(chart.caution?.id).toContain('jangan dijumlahkan');
  });
  it('tell who granted by the rule of the time', () => {
    const who = (scope: string) => rowsOf(scope, real).find((row) => row.step === 'wbk')?.who_en;
    expect(who('2020')).toBe(
      'The Minister gives a recommendation, the head of the institution grants it',
    );
    expect(who('2022')).toBe('the ministry (KemenPANRB)');
  });
  it('say in every round what no source tells', () => {
    for (const scope of chart.scopes(real)) {
      const steps = rowsOf(scope, real);
      expect(steps.find((row) => row.step === 'assessed')?.basis, scope).toBe('unknown');
      expect(chart.sources({ site: real, scope }).length, scope).toBeGreaterThan(0);
    }
  });
});
