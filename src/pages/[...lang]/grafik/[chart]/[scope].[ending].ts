import type { APIRoute } from 'astro';
import { chartInstances, chartPath } from '../../../../charts/chart-paths.ts';
import { citationFile } from '../../../../cite/citation-file.ts';
import { CITATION_FORMS } from '../../../../cite/citation-forms.ts';
import type { Language } from '../../../../i18n/language.ts';
import { LANGUAGES } from '../../../../i18n/language.ts';
import { site } from '../../../../site-data.ts';

interface Props {
  language: Language;
  title: string;
  path: string;
  ending: string;
}

export const getStaticPaths = () =>
  chartInstances(site).flatMap(({ chart, scope }) => {
    const title = chart.title({ site, scope });
    return LANGUAGES.flatMap((language) =>
      CITATION_FORMS.map(({ ending }) => ({
        params: { lang: language === 'id' ? undefined : language, chart: chart.id, scope, ending },
        props: { language, title: title[language], path: chartPath({ chart, scope }), ending },
      })),
    );
  });

/** The citation of a chart for a program, one file a form and language. */
export const GET: APIRoute<Props> = ({ props: { ending, ...citable } }) =>
  citationFile({ ...citable, kind: 'chart' }, ending);
