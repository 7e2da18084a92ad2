import { SERVICE_NAMES } from '../i18n/vocabulary.ts';
import type { Both } from '../register/register.ts';
import type { Service } from '../register/vocabulary.ts';
import type { YearModel } from '../totals/by-year.ts';
import type { Count } from '../totals/count-by.ts';
import type { UnitAward } from '../totals/unit-award.ts';
import type { Bar } from './bars-picture.ts';
import { NAMED_CAUTION } from './cautions.ts';
import type { Chart, ChartContext } from './chart.ts';
import { column, NAMED_COLUMNS, nameColumns } from './chart-columns.ts';
import { drawBars } from './draw-bars.ts';
import { servicesSentence, servicesTitle } from './layanan-words.ts';
import { namedCells, roundClause } from './official.ts';
import { textIn } from './row-value.ts';
import { inBoth, institutionInSentence, provinceInSentence } from './sentence.ts';
import { sourceList } from './source-list.ts';
import { splitKey, splitSegments, splitTexts } from './split-bar.ts';

/** What one scope counts: its services, its awards, its name and its page. */
interface Subject {
  readonly services: readonly Count[];
  readonly awards: readonly UnitAward[];
  readonly name: Both;
  readonly page: string;
  /** Set where the scope is a round. */
  readonly round?: YearModel;
}

function subjectOf({ site, scope }: ChartContext): Subject {
  const { totals, register } = site;
  if (scope === 'nasional') {
    const awards = totals.years.flatMap((model) => model.awards);
    return { services: totals.services, awards, name: { id: '', en: '' }, page: '/unit/' };
  }
  if (/^\d{4}$/.test(scope)) {
    const round = site.yearModel(Number(scope));
    const { services, awards } = round;
    const name = { id: `pada putaran ${scope}`, en: `in the ${scope} round` };
    return { services, awards, name, page: `/tahun/${scope}/`, round };
  }
  const province = register.provinces.find((each) => each.slug === scope);
  if (province !== undefined) {
    const { services, awards } = site.provinceModel(province.code);
    const name = {
      id: `di ${province.name}`,
      en: `in ${provinceInSentence('en', province.nameEn)}`,
    };
    return { services, awards, name, page: `/provinsi/${scope}/` };
  }
  const { services, awards } = site.institutionModel(scope);
  const { id, en } = site.institution(scope).name;
  return {
    services,
    awards,
    name: { id: `pada ${id}`, en: `of ${institutionInSentence('en', en)}` },
    page: `/instansi/${scope}/`,
  };
}

/** Named awards by what a citizen goes to the office for. */
export const layanan: Chart = {
  id: 'layanan',
  scopes: ({ totals, province }) => [
    ...(totals.services.length > 0 ? ['nasional'] : []),
    ...totals.years.filter((each) => each.named.total > 0).map((each) => String(each.year)),
    ...totals.provinces
      .filter((each) => each.named.total > 0)
      .map((each) => province(each.code).slug),
    ...totals.institutions.filter((each) => each.named.total > 0).map((each) => each.id),
  ],
  title: (context) => {
    const { name } = subjectOf(context);
    return inBoth((language) => servicesTitle(language, name[language], layanan.rows(context)));
  },
  columns: [
    column('service', 'code', 'Kode layanan', 'Code of the service'),
    ...nameColumns('Layanan', 'Service'),
    ...NAMED_COLUMNS,
  ],
  rows: (context) =>
    subjectOf(context).services.map((each) => {
      const name = SERVICE_NAMES[each.of as Service];
      return { service: each.of, label_id: name.id, label_en: name.en, ...namedCells(each) };
    }),
  describe: (context, rows) => {
    const { name, round } = subjectOf(context);
    return inBoth((language) =>
      servicesSentence(
        language,
        name[language],
        rows,
        round === undefined ? '' : roundClause(language, round),
      ),
    );
  },
  sources: (context) =>
    sourceList(
      ...subjectOf(context)
        .awards.filter((award) => award.grantedBy === 'kemenpanrb')
        .map((award) => award.sources),
    ),
  rounds: (context) => subjectOf(context).awards.map((award) => award.year),
  across: 'adds',
  page: (context) => subjectOf(context).page,
  caution: NAMED_CAUTION,
  plot: (_, rows, size, language) => {
    const lines = rows.map(
      (row): Bar => ({
        kind: 'bar',
        label: textIn(row, `label_${language}`),
        segments: splitSegments(row, 'named'),
        texts: splitTexts(language, row, 'named'),
      }),
    );
    return drawBars({ lines, key: splitKey(language), labels: 'beside' }, size);
  },
};
