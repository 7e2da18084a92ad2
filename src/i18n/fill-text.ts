const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** Values for the `{name}` places of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/**
 * A text with `{name}` replaced and `{name|row|rows}` chosen by whether the value is one; a place without
 * a value becomes what `missing` makes of it, and stays as it is, to be seen, where nothing is said.
 */
export function fillText(
  text: string,
  values: TextValues = {},
  missing: (place: string, name: string) => string = (place) => place,
): string {
  return text.replace(PLACE, (place: string, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return missing(place, name);
    if (one === undefined || many === undefined) return String(value);
    return String(value) === '1' ? one : many;
  });
}
