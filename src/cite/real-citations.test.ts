import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { chartInstances, chartPath } from '../charts/chart-paths.ts';
import type { Language } from '../i18n/language.ts';
import { LANGUAGES } from '../i18n/language.ts';
import type { DataFile } from '../publish/data-file.ts';
import { dataFiles } from '../publish/data-file.ts';
import { fileList } from '../publish/file-list.ts';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import { typeRegister } from '../register/type-register.ts';
import { openSite } from '../totals/site.ts';
import { siteTotals } from '../totals/site-totals.ts';
import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslJson } from './csl-json.ts';
import { fileCitables } from './data-citations.ts';
import { readBibtex } from './read-bibtex.ts';
import { readCslJson } from './read-csl-json.ts';
import { readRis } from './read-ris.ts';
import { ris } from './ris.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const register = typeRegister(correctRegister(readRegister(folder)));
const site = openSite(register, siteTotals(register));
const { version, date } = register.releases.at(-1) ?? { version: '', date: '' };

function citationOf(title: string, path: string, language: Language): Citation {
  const url = `https://example.org${language === 'en' ? '/en' : ''}${path}`;
  return { title, url, version, date, language, kind: 'chart' };
}

/** Reads a citation back from each form: what was meant must be what is there. */
function titlesOf(citation: Citation): (string | undefined)[] {
  return [
    readBibtex(bibtex(citation)).fields.get('title'),
    readRis(ris(citation)).get('TI'),
    readCslJson(cslJson(citation)).title,
  ];
}

it('every chart of the register can be cited in both languages, and each under its own key', () => {
  const keys = new Set<string>();
  const instances = chartInstances(site);
  for (const { chart, scope } of instances)
    for (const language of LANGUAGES) {
      const title = chart.title({ site, scope })[language];
      const citation = citationOf(title, chartPath({ chart, scope }), language);
      expect(titlesOf(citation)).toEqual([title, title, title]);
      keys.add(readBibtex(bibtex(citation)).key);
    }
  expect(instances.length).toBeGreaterThan(100);
  expect(keys.size).toBe(instances.length * LANGUAGES.length);
});

it('every file of data has a title of its own in both languages', () => {
  const stored = { sources: { columns: ['id'], rows: [] }, units: { columns: ['id'], rows: [] } };
  const files: DataFile[] = dataFiles(site, stored);
  for (const language of LANGUAGES) {
    const citables = fileCitables(site, files, fileList(files), language);
    const titles = citables.map(({ title }) => title);
    expect(citables.map(({ path }) => path)).toEqual(
      files.map(({ path }) => `/data/latest/${path}`),
    );
    expect(new Set(titles).size).toBe(files.length);
    // A file that no rule names would be called by the whole.
    expect(titles.filter((title) => /seluruh data|all data/.test(title))).toEqual([]);
    for (const title of titles)
      expect(titlesOf(citationOf(title, '/data/', language))).toEqual([title, title, title]);
  }
});
