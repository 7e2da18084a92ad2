import type { DataRelease } from './data-release.ts';
import { DATASET } from './dataset.ts';
import { DATA_LICENCE } from './licence.ts';
import { yamlString } from './yaml-string.ts';

/** How to cite the release, as CITATION.cff 1.2.0. */
export function citationCff(release: DataRelease): string {
  const keywords = [...DATASET.keywords.en, ...DATASET.keywords.id];
  return [
    'cff-version: "1.2.0"',
    `message: ${yamlString('If you use these data, please cite them with the version you used.')}`,
    'type: "dataset"',
    `title: ${yamlString(DATASET.title.en)}`,
    `abstract: ${yamlString(DATASET.description.en)}`,
    'authors:',
    `  - name: ${yamlString(DATASET.publisher)}`,
    `    website: ${yamlString(release.home)}`,
    `version: ${yamlString(release.version)}`,
    `date-released: ${yamlString(release.date)}`,
    `url: ${yamlString(release.page.en)}`,
    `repository: ${yamlString(release.folder)}`,
    `license: ${yamlString(DATA_LICENCE.name)}`,
    'keywords:',
    ...keywords.map((word) => `  - ${yamlString(word)}`),
    '',
  ].join('\n');
}
