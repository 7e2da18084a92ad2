/** Ids of sources, each once and in order. */
export function sourceList(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}
