/** A text with its `{name}` places filled in; a place without a value stays as it is, to be seen. */
export function fillWords(
  text: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
