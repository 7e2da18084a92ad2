/**
 * A text as a YAML scalar in double quotes: JSON is one, apart from characters that YAML wants escaped.
 * So nothing is ever taken for a number, a date or a comment.
 */
export function yamlString(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
