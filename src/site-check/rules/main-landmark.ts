import { elementsNamed } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

/** Notices pages whose content a screen reader cannot jump to. */
export const mainLandmark: SiteRule = {
  id: 'main-landmark',
  say: 'Every page has exactly one main.',
  page: (page) => {
    const count = elementsNamed(page, 'main').length;
    if (count === 1) return [];
    if (count === 0) return [{ found: 'missing main', todo: 'put the content into <main>' }];
    return [{ found: `duplicate main, ${count} of them`, todo: 'keep one <main>' }];
  },
};
