import { slugify } from '../register/slug.ts';

/** The anchor of an abbreviation in the glossary, such as `pan-rb`. */
export function termAnchor(term: string): string {
  return slugify(term);
}

/** Where an abbreviation is explained, without language: `/istilah/#wbk`. */
export function termPath(term: string): string {
  return `/istilah/#${termAnchor(term)}`;
}
