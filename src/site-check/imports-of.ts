import type { SiteFiles } from './built-site.ts';
import { resolveLink } from './resolve-link.ts';

/** The built scripts that a built script names. */
export interface ScriptImports {
  /** What comes with it. */
  readonly now: readonly string[];
  /** What it asks for when it needs it. */
  readonly later: readonly string[];
  /** What it starts beside the page. */
  readonly workers: readonly string[];
}

const NAME = String.raw`\s*(?:/\*[^*]*\*/\s*)?["'\`]([^"'\`]+\.js)["'\`]`;
const NOW = new RegExp(String.raw`\b(?:from|import)${NAME}`, 'g');
const LATER = new RegExp(String.raw`\bimport\(${NAME}`, 'g');
const WORKER = new RegExp(String.raw`\bnew Worker\(\s*new URL\(${NAME}`, 'g');

/** Reads from a built script which other scripts of the site it names; others are left out. */
export function importsOf(
  site: Pick<SiteFiles, 'files' | 'origin' | 'base'>,
  file: string,
  code: string,
): ScriptImports {
  const named = (form: RegExp) =>
    [...code.matchAll(form)].flatMap(([, name = '']) => {
      const link = resolveLink(site, `/${file}`, name);
      const path = typeof link === 'object' ? link.path.slice(1) : '';
      return site.files.has(path) ? [path] : [];
    });
  return { now: named(NOW), later: named(LATER), workers: named(WORKER) };
}
