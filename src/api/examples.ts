import type { Language } from '../i18n/language.ts';
import type { ApiContext } from './api-context.ts';
import { dataAddress, documentAddress } from './api-context.ts';
import { figureList } from './figures.ts';
import { pathOf } from './links.ts';

/** The programs there is an example for. */
export const EXAMPLE_IDS = [
  'curl',
  'javascript',
  'observable',
  'python',
  'r',
  'duckdb',
  'importdata',
] as const;

/** Something to copy and run, and what it gives. */
export interface ApiExample {
  readonly id: (typeof EXAMPLE_IDS)[number];
  readonly name: string;
  readonly code: string;
  /** What it prints, line by line, or what the first cell holds. */
  readonly gives: string;
}

/** The examples with the addresses of this site and the numbers of this version. */
export function apiExamples(context: ApiContext, language: Language): ApiExample[] {
  const { site } = context;
  const { largestYear, newestYear } = site.totals;
  const year = largestYear || newestYear;
  const round = documentAddress(context, pathOf('years', String(year)));
  const awards = dataAddress(context, 'awards.csv');
  const model = site.totals.years.find((each) => each.year === year);
  const lines = figureList(model?.official ?? {}).map(
    ({ label, value, sources }) => `${label[language]}: ${value} (${sources.join(', ')})`,
  );
  const { wbk, wbbm } = model?.named ?? { wbk: 0, wbbm: 0 };
  const all = site.register.awards.length;
  const counts = Object.entries({ WBK: wbk, WBBM: wbbm })
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    {
      id: 'curl',
      name: 'curl',
      code: `curl --fail --silent --output ${year}.json --write-out '%{http_code}' ${round}`,
      gives: '200',
    },
    {
      id: 'javascript',
      name: 'JavaScript',
      code: `const answer = await fetch('${round}');
const { data } = await answer.json();
for (const { label, value, sources } of data.figures)
  console.log(\`\${label.${language}}: \${value} (\${sources.join(', ')})\`);`,
      gives: lines.join('\n'),
    },
    {
      id: 'observable',
      name: 'Observable',
      code: `fetch("${round}")
  .then((answer) => answer.json())
  .then(({ data }) => data.figures.map(({ label, value }) => \`\${label.${language}}: \${value}\`))`,
      gives: JSON.stringify(lines.map((line) => line.replace(/ \([^()]*\)$/, ''))),
    },
    {
      id: 'python',
      name: 'Python',
      code: `import json
from urllib.request import urlopen

with urlopen("${round}") as answer:
    data = json.load(answer)["data"]
for figure in data["figures"]:
    print(f"{figure['label']['${language}']}: {figure['value']} ({', '.join(figure['sources'])})")`,
      gives: lines.join('\n'),
    },
    {
      id: 'r',
      name: 'R',
      code: `awards <- read.csv("${awards}", colClasses = "character")
cat(nrow(awards))`,
      gives: String(all),
    },
    {
      id: 'duckdb',
      name: 'DuckDB',
      code: `SELECT predicate, count(*) AS awards
FROM read_csv('${awards}', header = true, all_varchar = true)
WHERE year = '${year}' AND granted_by = 'kemenpanrb'
GROUP BY predicate ORDER BY predicate;`,
      gives: counts.map(([predicate, count]) => `${predicate} ${count}`).join('\n'),
    },
    {
      id: 'importdata',
      name: 'Google Sheets',
      code: `=IMPORTDATA("${awards}")`,
      gives: 'year',
    },
  ];
}
