import type { YearOfInstitution } from './by-institution.ts';
import type { Compared, ComparedCoverage, ComparedFigure, ComparedRound } from './compared.ts';
import { comparedCounts } from './compared-counts.ts';
import type { Figure } from './figure.ts';
import { institutionCoverage } from './institution-coverage.ts';
import { namedSources } from './named-sources.ts';
import type { Site } from './site.ts';
import type { UnitAward } from './unit-award.ts';

function figureOf(figure: Figure | undefined): ComparedFigure | null {
  if (figure === undefined) return null;
  return { value: figure.value, sources: figure.sources, others: figure.others.length };
}

function officialOf({ figures, official }: YearOfInstitution): ComparedRound['official'] {
  if (official === null) return null;
  const parts = [figures.awarded, figures.wbk, figures.wbbm].flatMap((figure) => figure ?? []);
  const shown = figures.awarded === undefined ? parts : [figures.awarded];
  return {
    ...official,
    sources: [...new Set(parts.flatMap((figure) => figure.sources))].sort(),
    others: shown.reduce((sum, figure) => sum + figure.others.length, 0),
  };
}

function roundOf(
  year: YearOfInstitution,
  awards: readonly UnitAward[],
  coverage: ComparedCoverage | null,
): ComparedRound {
  return {
    year: year.year,
    official: officialOf(year),
    proposed: figureOf(year.figures.proposed),
    ownStated: figureOf(year.figures.wbk_delegated),
    named: year.named,
    own: year.delegated,
    namedSources: namedSources(awards, year.year),
    coverage,
  };
}

/** A round of which a comparison has nothing to say, since only figures up to a date are stated for it. */
function isEmpty({ official, proposed, ownStated, named, own }: ComparedRound): boolean {
  const isStated = official !== null || proposed !== null || ownStated !== null;
  return !isStated && named.total + own.total === 0;
}

/** An institution as it stands in a comparison. */
export function comparedInstitution(site: Site, id: string): Compared {
  const institution = site.institution(id);
  const model = site.institutionModel(id);
  const relative = (other: string) => ({ id: other, name: site.institution(other).name });
  const covered =
    institutionCoverage(site, Number.POSITIVE_INFINITY).find((row) => row.institution === id)
      ?.years ?? [];
  const rounds = model.years
    .map((year) => {
      const mine = covered.find((each) => each.year === year.year);
      const coverage =
        mine === undefined ? null : { official: mine.official, named: mine.named, only: mine.only };
      return roundOf(year, model.awards, coverage);
    })
    .filter((round) => !isEmpty(round));
  return {
    ...comparedCounts(site, model),
    level: 'instansi',
    id,
    name: institution.name,
    path: `/instansi/${id}/`,
    kind: institution.kind,
    from: institution.from,
    until: institution.until,
    predecessors: model.predecessors.map(relative),
    successors: model.successors.map(relative),
    province: null,
    rounds,
    coverage:
      covered.length === 0
        ? null
        : {
            official: covered.reduce((sum, each) => sum + each.official, 0),
            named: covered.reduce((sum, each) => sum + Math.min(each.named, each.official), 0),
            partial: covered.some((each) => each.only !== null),
          },
  };
}
