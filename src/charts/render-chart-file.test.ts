import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { chartInstances } from './chart-paths.ts';
import { CHARTS } from './index.ts';
import { renderChartFile } from './render-chart-file.ts';
import { xmlProblem } from './xml-problem.ts';

const site = fixtureSite();
const SCOPES: Readonly<Record<string, string>> = {
  seleksi: '2020',
  jalan: '2020',
  instansi: '2020',
  'jenis-instansi': '2020',
  'instansi-per-tahun': 'mahkamah-contoh',
  'riwayat-unit': 'kantor-contoh-dua-kota-surabaya',
  bobot: 'permen-contoh-2-2021',
};

describe.each(CHARTS.map((chart) => ({ id: chart.id, chart })))('$id', ({ id, chart }) => {
  const context = { site, scope: SCOPES[id] ?? 'nasional' };

  it('draws what it drew before', async () => {
    const file = renderChartFile(chart, context, {
      language: 'id',
      version: '2026.1',
      date: '2026-11-21',
    });
    await expect(file).toMatchFileSnapshot(`snapshots/${id}.snap.svg`);
  });
});

it('is a well-formed file with its title, sentence, sources, version and name inside', () => {
  for (const { chart, scope } of chartInstances(site)) {
    for (const language of LANGUAGES) {
      const context = { site, scope };
      const file = renderChartFile(chart, context, {
        language,
        version: '2026.1',
        date: '2026-11-21',
      });
      const name = `${chart.id}/${scope}/${language}`;
      expect(xmlProblem(file), name).toBeNull();
      expect(file, name).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(file, name).toContain('<title>');
      expect(file, name).toContain('<desc>');
      expect(file, name).toMatch(/Sumber: |Sources?: /);
      expect(file, name).toMatch(
        /Peta Integritas · data (versi|version) 2026\.1, 21 November 2026/,
      );
      expect(file, name).toContain('prefers-color-scheme:dark');
    }
  }
});
it('takes nothing from elsewhere and leaves no variable or mistake in', () => {
  for (const { chart, scope } of chartInstances(site)) {
    const file = renderChartFile(
      chart,
      { site, scope },
      { language: 'en', version: '2026.1', date: '2026-11-21' },
    );
    expect(file).not.toMatch(/undefined|NaN|Infinity|\[object|var\(|href=|@import|url\((?!#)/);
    expect(file.match(/https?:/g)).toEqual(['http:']);
  }
});
it('prints the caution, the sentence where the title is not it, and the address it is given', () => {
  const pageUrl = 'https://contoh.example/peta/grafik/provinsi/nasional/';
  const of = (id: string, scope: string) => {
    const chart = CHARTS.find((each) => each.id === id);
    if (chart === undefined) throw new Error('missing chart');
    return renderChartFile(
      chart,
      { site, scope },
      { language: 'id', version: '2026.1', date: '2026-11-21', pageUrl },
    );
  };
  const file = of('provinsi', 'nasional');
  expect(file).toContain('>Yang dihitung hanya predikat yang nama unitnya sudah kami temukan');
  expect(file).toContain('>Register ini mencatat');
  expect(file).toContain(`>${pageUrl}</tspan>`);
  const unit = of('riwayat-unit', 'kantor-contoh-dua-kota-surabaya');
  expect(unit.match(/>Kantor Contoh Dua Kota Surabaya mendapat/g)).toHaveLength(3);
});
it('escapes a name with quotes', () => {
  const chart = CHARTS.find((each) => each.id === 'riwayat-unit');
  if (chart === undefined) throw new Error('missing chart');
  const context = { site, scope: 'balai-contoh-cuaca-denpasar' };
  const file = renderChartFile(chart, context, {
    language: 'id',
    version: '2026.1',
    date: '2026-11-21',
  });
  expect(file).toContain('<title>Balai &quot;Contoh&quot; Meteorologi');
});
