import type { Feed, FeedItem } from './feed.ts';
import { momentOf } from './feed.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** A feed as Atom (RFC 4287). */
export function atom({ language, title, subtitle, page, self, author, updated, items }: Feed) {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escaped(self)}</id>
<title>${escaped(title)}</title>
<subtitle>${escaped(subtitle)}</subtitle>
<updated>${momentOf(updated)}</updated>
<author><name>${escaped(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${escaped(page)}"/>
${items.map(entry).join('')}</feed>
`;
}

function entry({ id, url, title, lines, date }: FeedItem): string {
  return `<entry>
<id>${escaped(id)}</id>
<title>${escaped(title)}</title>
<updated>${momentOf(date)}</updated>
<published>${momentOf(date)}</published>
<link rel="alternate" type="text/html" href="${escaped(url)}"/>
<content type="text">${escaped(lines.join('\n'))}</content>
</entry>
`;
}
