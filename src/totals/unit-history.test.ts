import { expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';
import { unitHistory } from './unit-history.ts';

const site = fixtureSite();
const model = site.totals.units.find(({ awards }) => awards.length === 1);
const event = site.register.events[0];

it('puts stages before the award of their year, and what befell it after', () => {
  if (model === undefined || event === undefined) throw new Error('missing rows');
  const [award] = model.awards;
  const year = award?.year ?? 0;
  const on = (kind: typeof event.event, date: string) => ({ ...event, event: kind, date });
  const events = [
    on('revoked', `${year}-02-03`),
    on('declared', `${year}-03-01`),
    on('re-evaluated', String(year)),
    on('proposed', `${year - 1}-12`),
  ];
  const order = unitHistory({ ...model, events, evaluations: [] }).map((entry) =>
    entry.kind === 'event' ? entry.event.event : entry.kind,
  );
  expect(order.indexOf('declared')).toBeLessThan(order.indexOf('award'));
  expect(order.indexOf('award')).toBeLessThan(order.indexOf('re-evaluated'));
  expect(order.indexOf('re-evaluated')).toBeLessThan(order.indexOf('revoked'));
  expect(order[0]).toBe('proposed');
});
