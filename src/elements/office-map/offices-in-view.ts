import type { MapOffice, MapView } from './map-data.ts';

type Filter = Pick<MapView, 'year' | 'service' | 'headOffices' | 'institution'>;

/**
 * The offices that a view shows, sorted by name, each with its awards of the view's round. An office
 * of which only a revocation is known has no round, so it is shown where no round is chosen.
 */
export function officesInView(
  offices: readonly MapOffice[],
  { year, service, headOffices, institution }: Filter,
): MapOffice[] {
  return offices
    .filter(
      (office) =>
        (headOffices || office.head === 0) &&
        (service === null || office.service === service) &&
        (institution === null || office.institution === institution),
    )
    .map((office) => ({
      ...office,
      awards: office.awards.filter(([round]) => year === null || round === year),
    }))
    .filter(({ awards }) => awards.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'id'));
}
