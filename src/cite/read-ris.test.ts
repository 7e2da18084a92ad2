import { expect, it } from 'vitest';
import { CHART } from './fixture-citations.ts';
import { readRis } from './read-ris.ts';
import { ris } from './ris.ts';

const sound = ris(CHART);

it.each([
  ['\r\nPY', '\nPY', 'invalid control character'],
  ['TY  - FIGURE', 'TY  - CHART2', 'invalid type'],
  ['PY  - 2026', 'PY - 2026', 'unknown tag'],
  ['PY  - 2026', 'XX  - 2026', 'unknown tag'],
  ['PY  - 2026', 'TI  - 2026', 'duplicate tag TI'],
  ['Integritas,', 'Integritas', 'invalid AU'],
  ['2026/11/21/', '2026-11-21', 'invalid DA'],
  ['ER  - \r\n', '', 'missing end of reference'],
  ['ER  - \r\n', 'ER  - ', 'missing line end'],
])('refuses %j turned into %j', (right, wrong, message) => {
  expect(sound).toContain(right);
  expect(() => readRis(sound.replace(right, wrong))).toThrow(message);
});
