import type { HeaderGroup } from './header-groups.ts';

const TYPES = `    types {
      text/html html; text/css css; text/javascript js mjs; text/plain txt cff; text/csv csv;
      application/json json; application/ld+json jsonld; application/geo+json geojson;
      application/xml xml; application/zip zip; image/svg+xml svg; image/png png;
      application/vnd.apache.parquet parquet; application/x-bibtex bib;
      application/x-research-info-systems ris;
      application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
    }`;

const pattern = (address: string): string =>
  address.replace(/[.+?^$(){}|[\]\\]/g, '\\$&').replace(/\*$/, '');

/** An example server block for nginx with the headers of every part of the site. */
export function nginxFile(groups: readonly HeaderGroup[], base: string): string {
  const locations = groups.map(({ addresses, headers }) => {
    const exact = addresses.filter((address) => !address.endsWith('*')).map(pattern);
    const folders = addresses.filter((address) => address.endsWith('*')).map(pattern);
    const parts = [...exact.map((address) => `${address}$`), ...folders];
    return [
      `  location ~ "^${base}(?:${parts.join('|')})" {`,
      ...Object.entries(headers).map(
        ([name, value]) => `    add_header ${name} ${JSON.stringify(value)} always;`,
      ),
      '  }',
    ].join('\n');
  });
  return `# An example: put the built site into root, and your name and certificate into the block.
server {
  listen 80;
  server_name example.org;
  root /srv/peta-integritas;
  charset utf-8;
  default_type application/octet-stream;
${TYPES.replaceAll('\n  ', '\n').replace(/^ {4}/, '  ')}
  gzip on;
  gzip_types text/css text/javascript text/csv application/json application/xml image/svg+xml;
  error_page 404 ${base}/404.html;

${locations.join('\n')}
}
`;
}
