import { oneLine } from './one-line.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Not `\{`: BibTeX counts that brace as well, and one without its twin ends the file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** A text on one line that LaTeX prints as it is; letters beyond ASCII stay, for files are UTF-8. */
export function escapeLatex(text: string): string {
  const escaped = oneLine(text).replace(
    /[\\{}~^<>|&%$#_]/g,
    (character) => COMMANDS[character] ?? `\\${character}`,
  );
  // Braces around a text that begins with a command would be a "special character" to BibTeX, whose
  // letters it changes; an empty group before it hides the command.
  return escaped.startsWith('\\') ? `{}${escaped}` : escaped;
}
