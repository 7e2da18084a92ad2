import { chartInstances, chartPath } from '../charts/chart-paths.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { newestStated } from '../totals/newest-stated.ts';
import type { Site } from '../totals/site.ts';
import type { ShareCard } from './share-card.ts';

/** The card of the home page, and of every page that has none of its own. */
export const HOME_CARD = '/bagikan/beranda';

/** Path of the card of a page that has one, from the page's own path. */
export const cardPath = (page: string): string =>
  page === '/' ? HOME_CARD : `/bagikan${page.replace(/\/$/, '')}`;

/** The cards of home, years, institutions, provinces and charts, in one language. */
export function shareCards(site: Site, language: Language): ShareCard[] {
  const t = text.bind(null, language);
  const number = (value: number) => formatNumber(language, value);
  const { totals } = site;
  const split = (wbk: number | null, wbbm: number | null): string[] =>
    wbk === null || wbbm === null
      ? []
      : [t('share.split', { wbk: number(wbk), wbbm: number(wbbm) })];
  const named = (count: number) => t('share.named', { count: number(count) });

  const largest = totals.largestYear === 0 ? null : site.yearModel(totals.largestYear);
  const home: ShareCard = {
    path: HOME_CARD,
    title: t('home.question'),
    figure:
      largest === null || largest.awarded === null
        ? null
        : {
            value: number(largest.awarded.value),
            label: t('share.largest', { year: largest.year }),
          },
    lines: [named(totals.named.total)],
  };
  const years = totals.years.map(
    ({ year, awarded, named: known }): ShareCard => ({
      path: cardPath(`/tahun/${year}/`),
      title: t('round.title', { year }),
      figure: awarded === null ? null : { value: number(awarded.value), label: t('share.units') },
      lines: [
        ...(awarded === null ? [t('share.unknown')] : split(awarded.wbk, awarded.wbbm)),
        named(known.total),
      ],
    }),
  );
  const offices = (count: number) => ({
    value: number(count),
    label: t('share.offices', { count }),
  });
  const institutions = totals.institutions.map((model): ShareCard => {
    const stated = newestStated(model);
    return {
      path: cardPath(`/instansi/${model.id}/`),
      title: site.institution(model.id).name[language],
      figure: offices(model.unitsAwarded),
      lines: [
        stated === null
          ? t('share.noOfficial')
          : t('share.official', { value: number(stated.value), year: stated.year }),
        t('share.incomplete'),
      ],
    };
  });
  const provinces = totals.provinces.map((model): ShareCard => {
    const { name, nameEn, slug } = site.province(model.code);
    return {
      path: cardPath(`/provinsi/${slug}/`),
      title: language === 'id' ? name : nameEn,
      figure: offices(model.unitsAwarded),
      lines: [
        t('share.places', { wbk: number(model.named.wbk), wbbm: number(model.named.wbbm) }),
        t('share.incomplete'),
      ],
    };
  });
  const charts = chartInstances(site).map((instance): ShareCard => {
    const { chart, scope } = instance;
    const context = { site, scope };
    const title = chart.title(context)[language];
    const sentence = chart.describe(context, chart.rows(context))[language];
    return {
      path: cardPath(chartPath(instance)),
      title,
      figure: null,
      // A title that is the whole sentence already is not said twice.
      lines: sentence === `${title}.` ? [] : [sentence],
    };
  });
  return [home, ...years, ...institutions, ...provinces, ...charts];
}
