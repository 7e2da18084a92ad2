import { provinceFile } from '../publish/data-file.ts';
import type { PlaceModel } from '../totals/by-place.ts';
import type { ApiContext } from './api-context.ts';
import { dataAddress } from './api-context.ts';
import { documentSchema } from './api-document.ts';
import { linkCounts, linkTo, serviceCounts } from './links.ts';
import { LABEL, LINK, LINK_COUNT, SPLIT, TERM_COUNT } from './parts.ts';
import type { Of } from './schema.ts';
import { address, count, list, nullable, object, string } from './schema.ts';

const PLACE = {
  code: string('Code of Kemendagri, as text: 35.70 is not 35.7'),
  name: LABEL,
  named: SPLIT,
  mandiri: SPLIT,
  revoked: count('Predicates here that a source says were revoked'),
  units_awarded: count('Offices with at least one named award'),
  units: list(string('Id of an office'), 'Offices here in the register: `units/{id}.json`'),
  rounds: list(
    object({ year: count('Year of the round'), named: SPLIT, mandiri: SPLIT }),
    'Rounds with a named award here, oldest first. No source breaks official figures down by place',
  ),
  services: list(TERM_COUNT, 'Named awards of the ministry by service, most first'),
  institutions: list(LINK_COUNT, 'Named awards of the ministry by institution, most first'),
};

const PROVINCE = object({
  ...PLACE,
  since: nullable(count('Year'), 'Year of the law that made it, where that is 2012 or later'),
  formerly: nullable(LINK, 'The province it was part of before; null for all but the youngest'),
  cities: list(LINK_COUNT, 'Named awards of the ministry by regency and city, most first'),
  without_city: count('Offices of the province whose regency or city is not known'),
  csv: nullable(address('A CSV file'), 'Its named awards as a table; null where there is none'),
});

const CITY = object({ ...PLACE, province: LINK });

/** The schema of a province. */
export const PROVINCE_DOCUMENT = documentSchema('ProvinceDocument', PROVINCE);
/** The schema of a regency or city. */
export const CITY_DOCUMENT = documentSchema('CityDocument', CITY);

function placeData(context: ApiContext, model: PlaceModel) {
  return {
    named: model.named,
    mandiri: model.delegated,
    revoked: model.revoked,
    units_awarded: model.unitsAwarded,
    units: model.units,
    rounds: model.years.map(({ year, named, delegated }) => ({ year, named, mandiri: delegated })),
    services: serviceCounts(model.services),
    institutions: linkCounts(context, 'institutions', model.institutions),
  };
}

/** What is known of one province. */
export function provinceData(context: ApiContext, code: string): Of<typeof PROVINCE> {
  const { name, nameEn, slug, since, formerly } = context.site.province(code);
  const model = context.site.provinceModel(code);
  return {
    code,
    name: { id: name, en: nameEn },
    ...placeData(context, model),
    since: since ?? null,
    formerly: formerly === undefined ? null : linkTo(context, 'provinces', formerly),
    cities: linkCounts(context, 'cities', model.cities),
    without_city: model.withoutCity,
    csv: model.awards.length > 0 ? dataAddress(context, provinceFile(slug)) : null,
  };
}

/** What is known of one regency or city. */
export function cityData(context: ApiContext, code: string): Of<typeof CITY> {
  const { name, province } = context.site.city(code);
  return {
    code,
    name: { id: name, en: name },
    ...placeData(context, context.site.cityModel(code)),
    province: linkTo(context, 'provinces', province),
  };
}
