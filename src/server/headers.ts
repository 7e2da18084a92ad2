import { EMBED_SCRIPT_HASHES } from '../embed/embed-script.ts';
import { contentType } from './content-type.ts';

/** Styles are inlined in pages and written on marks of charts; nothing else may be inline or foreign. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'";

/** An embed loads nothing at all, and runs one script that is known by its hash. */
const EMBED_POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src ${EMBED_SCRIPT_HASHES.join(' ')}; img-src 'self' data:; base-uri 'none'; form-action 'none'`;

const CLOSED = `${POLICY}; frame-ancestors 'none'`;
const FRAMED = `${EMBED_POLICY}; frame-ancestors *`;

/** Asked for anew each time: the address stays and what stands there changes. */
const FRESH = 'no-cache';
/** Never changes under its address. */
const LASTING = 'public, max-age=31536000, immutable';

/** What part of the site a folder belongs to, as hosts treat it. */
type Part = 'page' | 'embed' | 'open' | 'frozen' | 'hashed';

const PARTS: readonly (readonly [folder: RegExp, part: Part])[] = [
  [/^(en\/)?embed\//, 'embed'],
  [/^data\/v\//, 'frozen'],
  [/^(en\/)?(data|grafik|oembed)\//, 'open'],
  [/^_astro\//, 'hashed'],
];

function partOf(file: string): Part {
  return PARTS.find(([folder]) => folder.test(file))?.[1] ?? 'page';
}

/**
 * The headers of every file of a folder, except its type: only embeds may be framed, and data, charts
 * and oEmbed answers may be fetched by pages of any host (their pages too, since hosts set headers by
 * folder and there is nothing in them that is not public).
 */
export function folderHeaders(file: string): Record<string, string> {
  const part = partOf(file);
  const isOpen = part === 'open' || part === 'frozen';
  return {
    'content-security-policy': part === 'embed' ? FRAMED : CLOSED,
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': part === 'frozen' || part === 'hashed' ? LASTING : FRESH,
    ...(isOpen ? { 'access-control-allow-origin': '*' } : {}),
  };
}

/** The headers a host should send with a file (path below the base, such as `unit/index.html`). */
export function headersOf(file: string): Record<string, string> {
  return { 'content-type': contentType(file), ...folderHeaders(file) };
}
