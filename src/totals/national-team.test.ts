import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import { typeRegister } from '../register/type-register.ts';
import { fixtureSite } from './fixture-site.ts';
import { nationalTeam, TEAM_CONDITIONS } from './national-team.ts';

const { register } = fixtureSite();

it('reads the team and its members, each with what names it', () => {
  const { statements, members } = nationalTeam(register.conditions);
  expect(statements.map(({ team }) => team)).toEqual([{ id: 'TPN', en: 'TPN' }]);
  expect(members.map(({ name }) => name)).toEqual([
    { id: 'Lembaga Contoh', en: 'Example Agency' },
    { id: 'Komisi Contoh', en: 'Example Commission' },
  ]);
  expect(members[0]?.statements[0]?.condition.source).toBe('aturan-contoh-2021');
});
it('gives back a row that names no members, and guesses none', () => {
  expect(nationalTeam(register.conditions).unread.map(({ value }) => value.id)).toEqual([
    'Tim Contoh',
  ]);
});
it('counts a member once that two schemes name', () => {
  const twice = register.conditions.flatMap((row) =>
    row.condition.id === 'Evaluasi berkala' ? [row, { ...row, regulation: 'Skema lain' }] : [row],
  );
  const { members } = nationalTeam(twice);
  expect(members.map(({ statements }) => statements.length)).toEqual([2, 2]);
});
it('names the ministry, Ombudsman and KPK in the register, by every row about it', () => {
  const folder = fileURLToPath(new URL('../../data', import.meta.url));
  const real = typeRegister(correctRegister(readRegister(folder)));
  const { members, statements, unread } = nationalTeam(real.conditions);
  expect(members.map(({ name }) => name.id)).toEqual(
    expect.arrayContaining(['Kementerian PAN dan RB', 'Ombudsman', 'KPK']),
  );
  const about = real.conditions.filter((row) => TEAM_CONDITIONS.includes(row.condition.id));
  expect(about.length).toBeGreaterThanOrEqual(2);
  expect(unread).toEqual([]);
  expect(statements).toHaveLength(about.length);
});
