import type { Both, Condition } from '../register/register.ts';

/** What one scheme says of who judges. */
export interface TeamStatement {
  readonly team: Both;
  readonly members: readonly Both[];
  /** The row it was read from, with its scheme and its source. */
  readonly condition: Condition;
}

/** One member of the national team, and the statements that name it. */
export interface TeamMember {
  readonly name: Both;
  readonly statements: readonly TeamStatement[];
}

/** Who sits in the national team, as conditions.csv tells it. */
export interface NationalTeam {
  readonly statements: readonly TeamStatement[];
  readonly members: readonly TeamMember[];
  /** Rows about the team that name no members; they are shown as they stand. */
  readonly unread: readonly Condition[];
}

/** The conditions that tell who judges. */
export const TEAM_CONDITIONS: readonly string[] = ['Penilai', 'Evaluasi berkala'];

/** `oleh TPN: A, B` read as its team and its members; null where there is no list after a colon. */
function statementOf(condition: Condition): TeamStatement | null {
  const { id, en } = condition.value;
  const [[team = '', list], [teamEn = '', listEn]] = [id.split(': '), en.split(': ')];
  if (list === undefined || listEn === undefined) return null;
  const [names, namesEn] = [list.split(', '), listEn.split(', ')];
  if (names.length !== namesEn.length) return null;
  return {
    team: { id: team.replace(/^oleh /, ''), en: teamEn.replace(/^by /, '') },
    members: names.map((name, at) => ({ id: name, en: namesEn[at] ?? name })),
    condition,
  };
}

/** The members of the national team in the order they are first named, each with what names it. */
export function nationalTeam(conditions: readonly Condition[]): NationalTeam {
  const about = conditions.filter(({ condition }) => TEAM_CONDITIONS.includes(condition.id));
  const statements = about.map(statementOf).filter((each) => each !== null);
  const names = new Map(
    statements.flatMap(({ members }) => members.map((each) => [each.id, each])),
  );
  return {
    statements,
    members: [...names.values()].map((name) => ({
      name,
      statements: statements.filter(({ members }) => members.some(({ id }) => id === name.id)),
    })),
    unread: about.filter((row) => !statements.some(({ condition }) => condition === row)),
  };
}
