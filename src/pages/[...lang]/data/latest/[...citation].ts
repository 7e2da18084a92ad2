import type { APIRoute } from 'astro';
import { citationFile } from '../../../../cite/citation-file.ts';
import { CITATION_FORMS } from '../../../../cite/citation-forms.ts';
import type { DataCitable } from '../../../../cite/data-citations.ts';
import { datasetCitable, fileCitables } from '../../../../cite/data-citations.ts';
import { LANGUAGES } from '../../../../i18n/language.ts';
import { fileList } from '../../../../publish/file-list.ts';
import { files, site } from '../../../../site-data.ts';

interface Props {
  citable: DataCitable;
  ending: string;
}

export const getStaticPaths = () => {
  const list = fileList(files);
  return LANGUAGES.flatMap((language) =>
    [datasetCitable(language), ...fileCitables(site, files, list, language)].flatMap((citable) =>
      CITATION_FORMS.map(({ ending }) => ({
        params: {
          lang: language === 'id' ? undefined : language,
          citation: `${citable.files.replace('/data/latest/', '')}.${ending}`,
        },
        props: { citable, ending },
      })),
    ),
  );
};

/** The citation of a file of data or of all of it, one file a form and language. */
export const GET: APIRoute<Props> = ({ props }) => citationFile(props.citable, props.ending);
