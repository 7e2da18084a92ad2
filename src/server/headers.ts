import { EMBED_SCRIPT_HASHES } from '../embed/embed-script.ts';
import { contentType } from './content-type.ts';

/** Styles are inlined in pages and written on marks of charts; nothing else may be inline or foreign. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'";

/** An embed loads nothing at all, and runs one script that is known by its hash. */
const EMBED_POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src ${EMBED_SCRIPT_HASHES.join(' ')}; img-src 'self' data:; base-uri 'none'; form-action 'none'`;

/**
 * The headers a host of the site should send with a file (path below the base, such as `unit/index.html`):
 * only embeds may be framed, and data, charts and oEmbed answers may be fetched by pages of any host.
 */
export function headersOf(file: string): Record<string, string> {
  const isEmbed = /^(en\/)?embed\/.*\.html$/.test(file);
  const isOpen = /^(en\/)?(data|grafik|oembed)\//.test(file) && !file.endsWith('.html');
  return {
    'content-type': contentType(file),
    'content-security-policy': isEmbed
      ? `${EMBED_POLICY}; frame-ancestors *`
      : `${POLICY}; frame-ancestors 'none'`,
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    ...(isOpen ? { 'access-control-allow-origin': '*' } : {}),
  };
}
