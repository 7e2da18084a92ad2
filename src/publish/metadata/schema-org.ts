import type { Language } from '../../i18n/language.ts';
import { csvDistributions } from './csv-distributions.ts';
import type { DataRelease } from './data-release.ts';
import { DATASET } from './dataset.ts';
import { jsonLd } from './json-ld.ts';
import { DATA_LICENCE } from './licence.ts';

/** The release as a schema.org Dataset, for search engines. */
export function schemaOrg(release: DataRelease, language: Language): string {
  const organisation = { '@type': 'Organization', name: DATASET.publisher, url: release.home };
  return jsonLd({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${release.folder}dcat.jsonld#release-${release.version}`,
    name: DATASET.title[language],
    alternateName: [DATASET.publisher, DATASET.title[language === 'id' ? 'en' : 'id']],
    description: DATASET.description[language],
    url: release.page[language],
    version: release.version,
    datePublished: release.date,
    license: DATA_LICENCE.path,
    isAccessibleForFree: true,
    inLanguage: ['id', 'en'],
    keywords: DATASET.keywords[language],
    creator: organisation,
    publisher: organisation,
    temporalCoverage: release.years.join('/'),
    spatialCoverage: {
      '@type': 'Place',
      name: DATASET.place.name,
      sameAs: DATASET.place.uri,
    },
    distribution: [...csvDistributions(release), ...release.others].map((file) => ({
      '@type': 'DataDownload',
      name: file.title[language],
      contentUrl: `${release.folder}${file.path}`,
      encodingFormat: file.mediaType,
      ...(file.bytes === undefined ? {} : { contentSize: `${file.bytes} B` }),
      ...(file.sha256 === undefined ? {} : { sha256: file.sha256 }),
    })),
  });
}
