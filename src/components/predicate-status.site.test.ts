import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { slugify } from '../register/slug.ts';
import { distFolder } from '../server/site-address.ts';
import { site } from '../site-data.ts';
import { predicateStatuses } from '../totals/predicate-status.ts';
import { regulationModels } from '../totals/regulation-model.ts';

const statuses = predicateStatuses(site.register, site.totals.units);
const htmlOf = (path: string) => readFileSync(join(distFolder(), path, 'index.html'), 'utf8');

/** What stands in the facts of a unit: the markup, and the words alone. */
function factsOf(unit: string) {
  const [, html = ''] = /<dl class="facts">(.*?)<\/dl>/s.exec(htmlOf(`unit/${unit}`)) ?? [];
  const words = html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');
  return { html, words };
}

const oneOf = (is: (status: (typeof statuses)[number]) => boolean) =>
  statuses.filter(is).slice(0, 1);

describe('the facts of a unit', () => {
  test.each(oneOf(({ grantedBy }) => grantedBy === 'mandiri'))(
    '$unit: the programme of a WBK mandiri instead of a rule',
    ({ unit, programme }) => {
      const { html } = factsOf(unit);
      expect(html).toContain(`/aturan/${slugify(programme?.number ?? '')}/"`);
      expect(html).not.toContain('/aturan/permen-');
    },
  );
  test.each(statuses.filter(({ state }) => state === 'revoked'))(
    '$unit: what the rules say of a revocation, and the way to all rules',
    ({ unit, rule, afterRevocation }) => {
      const { html, words } = factsOf(unit);
      expect(html).toContain('/status/#aturan-pencabutan"');
      expect(html).toContain('/aturan/');
      if (rule === null) expect(html).toContain('/aturan/"');
      for (const { condition } of afterRevocation) expect(words).toContain(condition.id);
    },
  );
  test.each(oneOf(({ raisedFrom }) => raisedFrom !== null))(
    '$unit: the sources of both awards of a raised predicate',
    ({ unit, raisedFrom, sources }) => {
      const [, row = ''] = /<dt>Dinaikkan<\/dt>(.*?)<\/div>/s.exec(factsOf(unit).html) ?? [];
      for (const id of [...(raisedFrom?.sources ?? []), ...sources]) expect(row).toContain(id);
    },
  );
  test.each(oneOf(({ conditions }) => conditions.length > 0))(
    '$unit: the call for proposals of its round',
    ({ unit, conditions }) => {
      const { html } = factsOf(unit);
      for (const { number } of conditions) expect(html).toContain(`/aturan/${slugify(number)}/"`);
    },
  );
  test.each(oneOf(({ state }) => state === 'kept'))(
    '$unit: rounds since the last event, and no schedule that no source gives',
    ({ unit, lastEvent }) => {
      const { words } = factsOf(unit);
      expect(words).toContain(`${lastEvent.roundsSince} putaran`);
      expect(words).toContain('Jadwal menurut aturan sekarang: tidak diketahui');
    },
  );
});

it('never says of the rule in force what only a note says', () => {
  for (const path of ['status', 'en/status', `unit/${statuses[0]?.unit}`]) {
    expect(htmlOf(path), path).not.toMatch(/menyebut berkala|later rules say periodically/);
  }
});

test.each(regulationModels(site.register).filter(({ concerns }) => concerns.length > 0))(
  'the page of $slug tells which rounds it concerns, and not that there are none',
  ({ slug, concerns }) => {
    const html = htmlOf(`aturan/${slug}`);
    for (const year of concerns) expect(html).toContain(`/tahun/${year}/"`);
    expect(html).not.toContain('tidak mencatat putaran yang dinilai');
  },
);
