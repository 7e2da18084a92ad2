import type { Both } from '../../register/register.ts';

/** README.txt: all paragraphs in Indonesian, then all in English. */
export function readmeFile(readme: readonly Both[]): string {
  const part = (language: keyof Both) => readme.map((both) => both[language]).join('\n\n');
  return `${part('id')}\n\n${'-'.repeat(72)}\n\n${part('en')}\n`;
}
