const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/**
 * A text with `{name}` replaced and `{name|row|rows}` chosen by whether the value is one, for code in the
 * browser, which has only the words it needs; a place without a value stays as it is, to be seen.
 */
export function fillText(
  text: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return text.replace(PLACE, (whole: string, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined || many === undefined) return String(value);
    return String(value) === '1' ? one : many;
  });
}
