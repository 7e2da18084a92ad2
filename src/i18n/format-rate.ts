import type { Language } from './language.ts';

/** A percentage with one decimal, as it is counted: 20,7% in Indonesian, 20.7% in English. */
export function formatRate(language: Language, percent: number): string {
  const text = percent.toFixed(1);
  return `${language === 'id' ? text.replace('.', ',') : text}%`;
}
