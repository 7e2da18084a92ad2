/** What prose takes from the data, by name. */
export type ProseValues = Readonly<Record<string, string>>;

/** What the marks and links of prose become: the page's own. */
export interface ProseFrame {
  /** The address of a path of the site, in the language of the page. */
  readonly link: (path: string) => string;
  /** The mark of some sources, as HTML. */
  readonly mark: (sources: readonly string[]) => string;
}

/**
 * Fills the `{name}` places of rendered prose, throws for a name without a value, puts source marks
 * for `[@id id]` and nothing for `[@us]` (our own words), and leads its links: those that begin with
 * `/` through `link`, those to other hosts marked as external.
 */
export function fillProse(html: string, values: ProseValues, { link, mark }: ProseFrame): string {
  return (
    html
      .replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`missing value "${name}" for prose`);
        return value;
      })
      .replace(/<a href="(\/[^"]*)"/g, (_, path: string) => `<a href="${link(path)}"`)
      .replace(/<a href="(https?:[^"]*)"/g, '<a rel="noopener external" href="$1"')
      // Last, since the links of marks are whole already.
      .replace(/\s*\[@([\w -]+)\]/g, (_, ids: string) =>
        ids === 'us' ? '' : ` ${mark(ids.split(' '))}`,
      )
  );
}
