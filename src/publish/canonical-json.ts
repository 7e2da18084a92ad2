function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** JSON with the keys of every object sorted, so that equal data gives equal bytes. */
export function canonicalJson(value: unknown, indent?: number): string {
  return `${JSON.stringify(sorted(value), null, indent)}\n`;
}
