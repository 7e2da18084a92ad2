// `npm run check:site`: prints every problem of the built site and fails if there is one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder, siteAddress } from '../src/server/site-address.ts';
import { formatSiteProblem } from '../src/site-check/built-site.ts';
import { openBuiltSite } from '../src/site-check/open-built-site.ts';
import { SITE_RULES } from '../src/site-check/rules/index.ts';
import { runRules } from '../src/site-check/run-rules.ts';
import { step } from './progress.ts';

const folder = distFolder();
if (existsSync(join(folder, 'index.html'))) {
  const { problems } = await step(
    'Built site',
    (say) =>
      runRules(openBuiltSite(folder, siteAddress()), SITE_RULES, (pages) => say(`${pages} pages`)),
    ({ pages, problems }) =>
      `${pages} pages, ${SITE_RULES.length} rules, ${problems.length === 0 ? 'no' : problems.length} problems`,
  );
  for (const problem of problems) console.error(formatSiteProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
} else {
  console.error(`${folder}: missing index.html: build the site with \`npm run build\``);
  process.exitCode = 1;
}
