import type { HeaderGroup } from './header-groups.ts';

/** An example Caddyfile with the headers of every part of the site. */
export function caddyFile(groups: readonly HeaderGroup[], base: string): string {
  const parts = groups.map(({ addresses, headers }, at) =>
    [
      `  @bagian${at + 1} path ${addresses.map((address) => `${base}${address}`).join(' ')}`,
      `  header @bagian${at + 1} {`,
      ...Object.entries(headers).map(([name, value]) => `    ${name} ${JSON.stringify(value)}`),
      '  }',
    ].join('\n'),
  );
  return `# An example: put the built site into root, and your name in place of example.org.
example.org {
  root * /srv/peta-integritas
  encode zstd gzip
  file_server
  handle_errors {
    rewrite * ${base}/404.html
    file_server
  }
${parts.join('\n')}
}
`;
}
