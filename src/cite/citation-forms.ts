import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** A form of citation that is a file for a program. */
export interface CitationForm {
  readonly name: string;
  /** How the name of its file ends, without the first dot. */
  readonly ending: string;
  readonly type: string;
  readonly write: (citation: Citation) => string;
}

/** The forms of citation that programs read; two more, short and long, are for people. */
export const CITATION_FORMS: readonly CitationForm[] = [
  { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', write: bibtex },
  { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', write: ris },
  {
    name: 'CSL-JSON',
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
];
