import type { BuiltSite, Finding, PageFacts, SiteFiles, SiteProblem } from './built-site.ts';
import { factsOf, readPage } from './page-facts.ts';
import type { SiteRule } from './rule.ts';

/** Runs rules over a built site, page by page so that only one page is in memory at a time. */
export async function runRules(
  site: SiteFiles,
  rules: readonly SiteRule[],
  onPage: (count: number) => void = () => {},
): Promise<{ pages: number; problems: SiteProblem[] }> {
  const pages: PageFacts[] = [];
  const problems: SiteProblem[] = [];
  const slow: Promise<void>[] = [];
  for (const file of site.files) {
    if (!file.endsWith('.html')) continue;
    const page = readPage(file, site.read(file));
    for (const rule of rules) {
      const keep = (findings: readonly Finding[]): void => {
        for (const finding of findings) problems.push({ file, ...finding });
      };
      const findings = rule.page?.(page, site) ?? [];
      // Compressing runs beside the reading; everything else is done at once.
      if (findings instanceof Promise) slow.push(findings.then(keep));
      else keep(findings);
    }
    pages.push(factsOf(page));
    onPage(pages.length);
  }
  await Promise.all(slow);
  const built: BuiltSite = { ...site, pages };
  for (const rule of rules) problems.push(...(rule.site?.(built) ?? []));
  return { pages: pages.length, problems: problems.sort(compareProblems) };
}

function compareProblems(a: SiteProblem, b: SiteProblem): number {
  const left = `${a.file}\n${a.found}`;
  const right = `${b.file}\n${b.found}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
