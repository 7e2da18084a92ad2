import type { RawRegister } from '../register/raw-register.ts';
import { citedNumbers } from './cited-numbers.ts';
import { numbersIn } from './numbers-in.ts';
import type { ProseBlock, ProseFile } from './read-prose.ts';

const isOurs = (block: ProseBlock): boolean => block.sources.includes('us');

/**
 * Judges sections of prose against the register: each block names a source that exists, or is ours,
 * and each number it states stands in a row that cites one of its sources (in any text of the data
 * folder, where the words are ours). Answers `file:line: what was found: what to do`, one a problem.
 */
export function proseClaims(register: RawRegister, texts: readonly string[]) {
  const cited = citedNumbers(register);
  const anywhere = numbersIn(texts.join('\n'));
  return (file: string, { title, own, blocks }: ProseFile): string[] => {
    const known = (ids: readonly string[], number: string): boolean =>
      ids.some((id) => cited.get(id)?.has(number));
    const every = blocks.flatMap((block) => block.sources);
    const inTitle = [...numbersIn(title)]
      .filter(
        (number) => !(own || every.includes('us') ? anywhere.has(number) : known(every, number)),
      )
      .map((number) => `${file}:2: title states ${number}: no row of its sources holds it`);
    const inBlocks = blocks.flatMap((block, at) => {
      const place = `${file}:${block.line}`;
      // A line that leads to a list stands on the sources of the list.
      const sources = block.leads ? [...block.sources, ...listSources(blocks, at)] : block.sources;
      const unknown = block.sources
        .filter((id) => id !== 'us' && !cited.has(id))
        .map((id) => `${place}: unknown source "${id}": add it to data/sources.csv`);
      const heading = block.text.startsWith('#');
      const silent =
        own || heading || block.leads || block.sources.length > 0
          ? []
          : [`${place}: no source: name one as [@id], or mark our own words with [@us]`];
      const ours = own || heading || isOurs(block);
      const wrong = [...numbersIn(block.text)]
        .filter((number) => !(ours && anywhere.has(number)) && !known(sources, number))
        .map((number) =>
          ours
            ? `${place}: states ${number}: nothing in data/ holds it`
            : `${place}: states ${number}: no row that cites ${sources.join(' or ')} holds it`,
        );
      return [...unknown, ...silent, ...wrong];
    });
    return [...inTitle, ...inBlocks];
  };
}

function listSources(blocks: readonly ProseBlock[], at: number): string[] {
  const below = blocks.slice(at + 1);
  const end = below.findIndex(({ item }) => !item);
  return below.slice(0, end < 0 ? below.length : end).flatMap(({ sources }) => sources);
}
