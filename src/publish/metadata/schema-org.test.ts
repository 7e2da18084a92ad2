import { expect, it } from 'vitest';
import { fixtureRelease } from './fixture-release.ts';
import { schemaOrg } from './schema-org.ts';

const { release } = fixtureRelease();

it.each(['id', 'en'] as const)('says what search engines for data ask for, in %s', (language) => {
  const dataset = JSON.parse(schemaOrg(release, language));
  expect(dataset).toMatchObject({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    url: release.page[language],
    version: release.version,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: 'Peta Integritas' },
  });
  // Google Dataset Search shows a description of 50 to 5,000 letters.
  expect(dataset.description.length).toBeGreaterThan(50);
  expect(dataset.description.length).toBeLessThan(5000);
  expect(dataset.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/);
  expect(dataset.distribution).toHaveLength(release.tables.length + release.others.length);
  for (const file of dataset.distribution) {
    expect(file['@type']).toBe('DataDownload');
    expect(URL.canParse(file.contentUrl)).toBe(true);
    if (file.encodingFormat === 'text/csv') expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  }
});

it('cannot end the script element it stands in', () => {
  const [other] = release.others;
  if (other === undefined) throw new Error('the fixture has another form');
  const title = { id: '</script><b>', en: '<!--' };
  const text = schemaOrg({ ...release, others: [{ ...other, title }] }, 'id');
  expect(text).not.toContain('<');
  expect(JSON.parse(text).distribution.at(-1).name).toBe(title.id);
});
