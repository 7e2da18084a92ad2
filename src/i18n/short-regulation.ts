import type { Language } from './language.ts';
import { regulationName } from './regulation-name.ts';

/** The short name of a regulation, for where many stand together: `Permen 90/2021`, `SE 4/2025`. */
export function shortRegulation(language: Language, regulation: string): string {
  return regulationName(language, regulation).replace(/^(Permen|SE) (?:Menteri )?PAN-?RB /, '$1 ');
}
