/**
 * The words of a text as search compares them: lower case, without marks, letters and digits only;
 * `K.R.M.T.` is one word, since people write it either way.
 */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/\b(?:\p{L}\.){2,}/gu, (initials) => `${initials.replaceAll('.', '')} `)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
