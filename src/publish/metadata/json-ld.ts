import { canonicalJson } from '../canonical-json.ts';

/**
 * A value as JSON-LD, to stand in `<script type="application/ld+json">`: a block of data that no browser
 * runs, so a policy on scripts lets it be.
 */
export function jsonLd(value: unknown): string {
  // Within a script element only this letter could end it.
  return canonicalJson(value).trimEnd().replaceAll('<', '\\u003c');
}
