import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import type { Condition } from '../register/register.ts';
import { typeRegister } from '../register/type-register.ts';
import { componentTotals } from './component-totals.ts';
import { fixtureSite } from './fixture-site.ts';
import { weighingRegulations, weightsOf } from './weights-of.ts';

const { register } = fixtureSite();
const [first] = register.conditions;
if (first === undefined) throw new Error('missing condition');
const stated: Condition = {
  ...first,
  regulation: 'Permen Contoh 2/2021',
  condition: { id: 'Bobot komponen', en: 'Weights of the components' },
  value: { id: 'pengungkit 60, hasil 40', en: 'levers 60, results 40' },
};
const withStated = { ...register, conditions: [...register.conditions, stated] };
const [OLD, NEW] = ['Permen Contoh 1/2014', 'Permen Contoh 2/2021'] as const;

describe('the total of a component', () => {
  it('is the sum of its weights where all are known', () => {
    expect(componentTotals(register, OLD).get('pengungkit')).toEqual({
      points: 60,
      basis: 'added',
      sources: ['aturan-contoh-2014'],
    });
  });
  it('is not known where a weight is missing and nobody states it', () => {
    expect(componentTotals(register, NEW).get('pengungkit')).toBeUndefined();
    expect(componentTotals(register, NEW).get('hasil')?.basis).toBe('added');
  });
  it('is what a source states, with that source', () => {
    expect(componentTotals(withStated, NEW).get('pengungkit')).toEqual({
      points: 60,
      basis: 'stated',
      sources: ['aturan-contoh-2021'],
    });
  });
});

describe('the weights of a regulation', () => {
  it('leave together unknown where the total is', () => {
    expect(weightsOf(register, NEW)[0]).toMatchObject({ known: 30, unknown: 1, together: null });
  });
  it('derive from the total what the unknown ones make', () => {
    expect(weightsOf(withStated, NEW)[0]).toMatchObject({ known: 30, unknown: 1, together: 30 });
  });
  it('have nothing together where all are known', () => {
    expect(weightsOf(register, OLD).map(({ together }) => together)).toEqual([null, null]);
  });
  it('are none for a programme', () => {
    expect(weightsOf(register, 'Program Contoh Mandiri')).toEqual([]);
  });
});

describe('the real register', () => {
  const folder = fileURLToPath(new URL('../../data', import.meta.url));
  const real = typeRegister(correctRegister(readRegister(folder)));
  const regulations = weighingRegulations(real);

  it.each(['52/2014', '10/2019', '90/2021', '5/2024'])('%s has six change areas', (number) => {
    const [levers] = weightsOf(real, `Permen PAN-RB ${number}`);
    expect(levers?.component).toBe('pengungkit');
    expect(levers?.areas).toHaveLength(6);
  });
  it('has the weights of each regulation add up to what it says, or marks them unknown', () => {
    for (const regulation of regulations) {
      for (const { known, unknown, total, together } of weightsOf(real, regulation)) {
        if (total === null) expect(unknown, regulation).toBeGreaterThan(0);
        else expect(known + (together ?? 0), regulation).toBe(total.points);
        // What the unknown ones make together is something, and nothing is left over without them.
        if (together !== null) expect(together, regulation).toBeGreaterThan(0);
      }
    }
  });
  it('knows 60 and 40 of 52/2014 and of 90/2021, and of 90/2021 two areas only together', () => {
    const said = (regulation: string) =>
      weightsOf(real, regulation).map(({ total, together }) => [total?.points, together]);
    expect(said('Permen PAN-RB 52/2014')).toEqual([
      [60, null],
      [40, null],
    ]);
    expect(said('Permen PAN-RB 90/2021')).toEqual([
      [60, 25],
      [40, 40],
    ]);
  });
});
