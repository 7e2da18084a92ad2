import type { PlaceModel } from './by-place.ts';
import type { Compared, ComparedRound } from './compared.ts';
import { comparedCounts } from './compared-counts.ts';
import { namedSources } from './named-sources.ts';
import type { Site } from './site.ts';

type OfPlace = Pick<Compared, 'level' | 'name' | 'path' | 'province' | 'from'>;

function roundsOf(model: PlaceModel): ComparedRound[] {
  return model.years.map((year) => ({
    year: year.year,
    official: null,
    proposed: null,
    ownStated: null,
    named: year.named,
    own: year.delegated,
    namedSources: namedSources(model.awards, year.year),
    coverage: null,
  }));
}

function place(site: Site, model: PlaceModel, own: OfPlace): Compared {
  return {
    ...comparedCounts(site, model),
    ...own,
    id: model.code,
    kind: null,
    until: '',
    predecessors: [],
    successors: [],
    rounds: roundsOf(model),
    coverage: null,
  };
}

/** A province as it stands in a comparison: named awards only, since nobody states more. */
export function comparedProvince(site: Site, code: string): Compared {
  const { name, nameEn, slug, since } = site.province(code);
  return place(site, site.provinceModel(code), {
    level: 'provinsi',
    name: { id: name, en: nameEn },
    path: `/provinsi/${slug}/`,
    province: null,
    from: since === undefined ? '' : String(since),
  });
}

/** A city or regency as it stands in a comparison: named awards only, since nobody states more. */
export function comparedCity(site: Site, code: string): Compared {
  const { name, slug, province } = site.city(code);
  const of = site.province(province);
  return place(site, site.cityModel(code), {
    level: 'kota',
    name: { id: name, en: name },
    path: `/kota/${slug}/`,
    province: {
      code: of.code,
      name: { id: of.name, en: of.nameEn },
      path: `/provinsi/${of.slug}/`,
    },
    from: '',
  });
}
