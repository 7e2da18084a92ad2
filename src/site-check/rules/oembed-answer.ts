import type { BuiltSite, Finding } from '../built-site.ts';
import { attribute } from '../html-element.ts';
import { parseHtml } from '../parse-html.ts';
import { fileOf, resolveLink } from '../resolve-link.ts';
import type { SiteRule } from '../rule.ts';

const TODO = 'write it with src/embed/oembed-json.ts';

/** Notices oEmbed answers that programs would refuse, or that show nothing. */
export const oembedAnswer: SiteRule = {
  id: 'oembed-answer',
  say: 'Every oEmbed answer is a rich one of version 1.0 with a frame, a size and pictures that exist.',
  site: (site) =>
    [...site.files]
      .filter((file) => /^(?:en\/)?oembed\/.*\.json$/.test(file))
      .flatMap((file) => findingsOf(site, site.read(file)).map((each) => ({ file, ...each }))),
};

function findingsOf(site: BuiltSite, json: string): Finding[] {
  let answer: Readonly<Record<string, unknown>>;
  try {
    answer = JSON.parse(json);
  } catch {
    return [{ found: 'invalid JSON', todo: TODO }];
  }
  const { html, thumbnail_url: picture } = answer;
  const { elements } = parseHtml(typeof html === 'string' ? html : '');
  const [frame] = elements;
  const src = frame === undefined ? undefined : attribute(frame, 'src');
  const isSize = (key: string) => Number.isInteger(answer[key]) && Number(answer[key]) > 0;
  const wrong = [
    answer['version'] === '1.0' ? '' : 'version',
    answer['type'] === 'rich' ? '' : 'type',
    typeof answer['title'] === 'string' && answer['title'] !== '' ? '' : 'title',
    isSize('width') && isSize('height') ? '' : 'width or height',
    elements.length === 1 && frame?.name === 'iframe' ? '' : 'html, which is not one frame',
    src !== undefined && leads(site, src) ? '' : `frame of ${src}`,
    frame !== undefined && (attribute(frame, 'title') ?? '') !== '' ? '' : 'title of the frame',
    picture === undefined || leads(site, String(picture)) ? '' : `thumbnail ${picture}`,
    picture === undefined || (isSize('thumbnail_width') && isSize('thumbnail_height'))
      ? ''
      : 'size of the thumbnail',
  ];
  return wrong
    .filter((part) => part !== '')
    .map((part) => ({ found: `invalid ${part}`, todo: TODO }));
}

/** Whether a whole address is one of this site with a file behind it. */
function leads(site: BuiltSite, address: string): boolean {
  const link = /^https?:/.test(address) ? resolveLink(site, '/', address) : undefined;
  return typeof link === 'object' && fileOf(site, link.path) !== undefined;
}
