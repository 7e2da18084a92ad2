import type { Granter, Predicate } from '../register/vocabulary.ts';
import type { Site } from '../totals/site.ts';
import type { UnitAward } from '../totals/unit-award.ts';
import type { PublishedTable } from './csv.ts';

const COLUMNS = [
  'year',
  'predicate',
  'granted_by',
  'unit_id',
  'unit',
  'service',
  'institution_id',
  'institution',
  'institution_kind',
  'province_code',
  'province',
  'city_code',
  'city',
  'revoked',
  'sources',
  'source_urls',
  'note',
  'note_en',
] as const;

/** An award as a row, or what a row says of a unit without one: then there is no predicate, and maybe no year. */
export interface AwardRow extends Omit<UnitAward, 'year' | 'predicate' | 'grantedBy'> {
  readonly year: number | null;
  readonly predicate: Predicate | '';
  readonly grantedBy: Granter | '';
}

/** One award a row with unit, institution and place written out; codes are text, `revoked` an ISO date. */
export function awardsTable(site: Site, awards: readonly AwardRow[]): PublishedTable {
  return {
    columns: COLUMNS,
    rows: awards.map((award) => {
      const unit = site.unit(award.unit);
      const institution = site.institution(unit.institution);
      return [
        award.year,
        award.predicate,
        award.grantedBy,
        unit.id,
        unit.name,
        unit.service,
        institution.id,
        institution.name.id,
        institution.kind,
        unit.province,
        unit.province === '' ? '' : site.province(unit.province).name,
        unit.city,
        unit.city === '' ? '' : site.city(unit.city).name,
        award.revoked,
        award.sources.join(' '),
        award.sources
          .map((id) => site.source(id).url)
          .filter((url) => url !== '')
          .join(' '),
        award.note.id,
        award.note.en,
      ];
    }),
  };
}
