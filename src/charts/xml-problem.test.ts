import { expect, it } from 'vitest';
import { xmlProblem } from './xml-problem.ts';

it.each([
  ['<a><b c="1"/>x &amp; y</a>\n', null],
  ['<a><b></a></b>', '</a> closes <b>'],
  ['<a><b></a>', '</a> closes <b>'],
  ['<a>', '<a> is not closed'],
  ['<a>x & y</a>', 'invalid at "& y</a>"'],
  ['<a b="x & y"/>', 'loose & in attribute "b" in <a>'],
  ['<a b=1/>', 'invalid at "<a b=1/>"'],
  ['<a b="1" b="2"/>', 'duplicate attribute "b" in <a>'],
  ['<a/><b/>', 'second root <b>'],
  ['<a/>x', 'text outside the root "x"'],
  ['<a>\u0001</a>', 'forbidden character'],
  ['<a>1 < 2</a>', 'invalid at "< 2</a>"'],
  ['', 'no root'],
])('%j: %s', (xml, problem) => {
  expect(xmlProblem(xml)).toBe(problem);
});
