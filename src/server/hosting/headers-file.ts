import type { HeaderGroup } from './header-groups.ts';

const named = (name: string) => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** The file `_headers`, which several static hosts read at the root of a site; `base` is empty or such as `/peta`. */
export function headersFile(groups: readonly HeaderGroup[], base: string): string {
  const blocks = groups.flatMap(({ addresses, headers }) =>
    addresses.map((address) =>
      [
        `${base}${address}`,
        ...Object.entries(headers).map(([name, value]) => `  ${named(name)}: ${value}`),
      ].join('\n'),
    ),
  );
  return `${blocks.join('\n')}\n`;
}
