/** What prose takes from the data, by name. */
export type ProseValues = Readonly<Record<string, string>>;

/**
 * Fills the `{name}` places of rendered prose, throws for a name without a value, and leads its
 * links: those that begin with `/` through `link`, those to other hosts marked as external.
 */
export function fillProse(
  html: string,
  values: ProseValues,
  link: (path: string) => string,
): string {
  return html
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`missing value "${name}" for prose`);
      return value;
    })
    .replace(/<a href="(\/[^"]*)"/g, (_, path: string) => `<a href="${link(path)}"`)
    .replace(/<a href="(https?:[^"]*)"/g, '<a rel="noopener external" href="$1"');
}
