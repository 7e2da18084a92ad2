import type { Finding, SiteProblem } from '../built-site.ts';
import { isRead } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

const LEAKED = /\b(?:undefined|NaN)\b|\[object Object\]/;
const LEAKED_WORD = /\b(?:undefined|NaN|null)\b|\[object Object\]/;
const LEAKED_CELL = /(?:^|,)"?(undefined|NaN|null|\[object Object\])"?(?:,|$)/m;
const READ_OUT = new Set(['alt', 'aria-label', 'content', 'title']);

/** Notices values that were never meant for readers. */
export const leakedValue: SiteRule = {
  id: 'leaked-value',
  say: 'No page, attribute or CSV shows undefined, NaN, null or [object Object].',
  page: (page) => {
    const findings = new Map<string, Finding>();
    const look = (text: string, pattern: RegExp, where: string): void => {
      const [value] = pattern.exec(text) ?? [];
      if (value === undefined) return;
      const found = `invalid text "${value}" in ${where}: "${cut(text)}"`;
      findings.set(`${value} ${where}`, {
        found,
        todo: 'say that it is not known, or leave it out',
      });
    };
    for (const element of page.elements) {
      if (isRead(element))
        for (const child of element.children)
          if (typeof child === 'string') look(child, LEAKED_WORD, `<${element.name}>`);
      for (const [name, value] of element.attributes)
        look(value, READ_OUT.has(name) ? LEAKED_WORD : LEAKED, `${element.name} ${name}`);
    }
    return [...findings.values()];
  },
  site: (site) => {
    const problems: SiteProblem[] = [];
    for (const file of site.files) {
      if (!file.endsWith('.csv')) continue;
      const [, value] = LEAKED_CELL.exec(site.read(file)) ?? [];
      if (value !== undefined)
        problems.push({ file, found: `invalid cell "${value}"`, todo: 'leave it empty' });
    }
    return problems;
  },
};

function cut(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 60);
}
