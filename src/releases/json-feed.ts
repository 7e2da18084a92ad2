import type { Feed } from './feed.ts';
import { momentOf } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ language, title, subtitle, page, self, author, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description: subtitle,
    language,
    authors: [{ name: author }],
    items: items.map(({ id, url, title: name, lines, date }) => ({
      id,
      url,
      title: name,
      content_text: lines.join('\n'),
      date_published: momentOf(date),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
