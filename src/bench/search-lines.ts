import type { SearchBench } from './bench-search.ts';

/** What the bench prints of the search at one size, the way that is used there first. */
export function searchLines({ times, records, weight, costs }: SearchBench): string[] {
  const { units, index, scripts, budget } = weight;
  return [
    `Search in ${times} times the register, ${units} units and ${records} records: ` +
      `${index + scripts} of ${budget} bytes before the first result (search file ${index}, scripts ${scripts})`,
    ...costs.map(([searcher, { ready, p50, p95, longest, memory }], at) => {
      const [half, most, all] = [p50, p95, longest].map((time) => time.toFixed(1));
      return (
        `  ${searcher}${at === 0 ? ', used here' : ''}: ready in ${ready.toFixed(0)} ms, ` +
        `half the answers within ${half} ms, 95 % within ${most}, all within ${all}; ${memory.toFixed(0)} MB`
      );
    }),
  ];
}
