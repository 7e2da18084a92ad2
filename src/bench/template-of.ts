import { sharedPath } from '../site-check/page-facts.ts';

/** The kind of page behind an address, in either language: `/unit/<id>/` for every unit. */
export function templateOf(path: string): string {
  const [first = '', ...rest] = sharedPath(path)
    .split('/')
    .filter((part) => part !== '');
  if (first === '') return '/';
  if (first.endsWith('.html')) return `/${first}`;
  return `/${[first, ...rest.map((_, index) => (rest.length > 1 && index === 0 ? '<chart>' : '<id>'))].join('/')}/`;
}
