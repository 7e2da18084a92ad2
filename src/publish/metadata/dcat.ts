import { bothLanguages } from './both-languages.ts';
import { csvDistributions } from './csv-distributions.ts';
import type { DataRelease } from './data-release.ts';
import { DATASET } from './dataset.ts';
import { DCAT_CONTEXT } from './dcat-context.ts';
import type { Distribution } from './distribution.ts';
import { DATA_LICENCE, licenceOf } from './licence.ts';
import type { Descriptor } from './table-schema.ts';

const LANGUAGES = ['IND', 'ENG'].map(
  (code) => `http://publications.europa.eu/resource/authority/language/${code}`,
);

/** The release for catalogues of open data, as DCAT 3 in JSON-LD. */
export function dcat(release: DataRelease): Descriptor {
  const here = `${release.folder}dcat.jsonld`;
  const publisher = `${release.home}#peta-integritas`;
  const series = `${here}#series`;
  const dataset = `${here}#release-${release.version}`;
  const files = [...csvDistributions(release), ...release.others];
  return {
    '@context': DCAT_CONTEXT,
    '@graph': [
      {
        '@id': publisher,
        '@type': 'foaf:Agent',
        'foaf:name': DATASET.publisher,
        homepage: release.home,
      },
      {
        '@id': `${here}#catalog`,
        '@type': 'dcat:Catalog',
        ...named(publisher),
        homepage: release.home,
        license: DATA_LICENCE.path,
        dataset,
      },
      {
        '@id': series,
        '@type': 'dcat:DatasetSeries',
        ...named(publisher),
        landingPage: release.page.id,
      },
      {
        '@id': dataset,
        '@type': 'dcat:Dataset',
        ...named(publisher),
        inSeries: series,
        'dct:identifier': dataset,
        'dcat:version': release.version,
        issued: release.date,
        license: DATA_LICENCE.path,
        landingPage: [release.page.id, release.page.en],
        'dcat:keyword': [
          ...DATASET.keywords.id.map((word) => ({ '@value': word, '@language': 'id' })),
          ...DATASET.keywords.en.map((word) => ({ '@value': word, '@language': 'en' })),
        ],
        'dcat:contactPoint': {
          '@type': ['vcard:Kind', 'vcard:Organization'],
          'vcard:fn': DATASET.publisher,
          hasEmail: release.contact,
        },
        'dct:spatial': {
          '@id': DATASET.place.uri,
          '@type': 'dct:Location',
          'skos:prefLabel': DATASET.place.name,
        },
        'dct:temporal': {
          '@type': 'dct:PeriodOfTime',
          startDate: String(release.years[0]),
          endDate: String(release.years[1]),
        },
        'dcat:distribution': files.map((file) => distribution(release, file)),
      },
    ],
  };
}

/** What catalogue, series and release all say. */
function named(publisher: string): Descriptor {
  return {
    'dct:title': bothLanguages(DATASET.title),
    'dct:description': bothLanguages(DATASET.description),
    language: LANGUAGES,
    publisher,
  };
}

function distribution({ folder, date }: DataRelease, file: Distribution): Descriptor {
  return {
    '@id': `${folder}dcat.jsonld#${file.path}`,
    '@type': 'dcat:Distribution',
    'dct:title': bothLanguages(file.title),
    accessURL: `${folder}${file.path}`,
    downloadURL: `${folder}${file.path}`,
    mediaType: `https://www.iana.org/assignments/media-types/${file.mediaType}`,
    issued: date,
    license: licenceOf(file.path.replace(/\.[a-z]+$/, '')).path,
    ...(file.schema === undefined ? {} : { conformsTo: `${folder}${file.schema}` }),
    ...(file.bytes === undefined ? {} : { byteSize: String(file.bytes) }),
    ...(file.sha256 === undefined
      ? {}
      : {
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            algorithm: 'spdx:checksumAlgorithm_sha256',
            checksumValue: file.sha256,
          },
        }),
  };
}
