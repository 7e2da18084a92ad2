/** Ids of sources that data refers to, wherever in it they stand. */
export function sourcesIn(data: unknown): string[] {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([name, value]) => {
    if (name === 'source' && typeof value === 'string') return [value];
    if (/(^|_)sources$/.test(name) && Array.isArray(value)) return value.map(String);
    return sourcesIn(value);
  });
}
