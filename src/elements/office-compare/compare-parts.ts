/** The elements that a page wrote into `<office-compare>`. */
export interface CompareParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly fieldLabel: HTMLElement;
  readonly suggestions: HTMLElement;
  readonly status: HTMLElement;
  readonly notices: HTMLElement;
  readonly chosen: HTMLElement;
  readonly result: HTMLElement;
  readonly examples: HTMLElement;
}

/** Finds the elements of the page; throws where it lacks one. */
export function compareParts(host: HTMLElement): CompareParts {
  const find = <T extends HTMLElement>(name: string): T => {
    const element = host.querySelector<T>(`[data-${name}]`);
    if (element === null) throw new Error(`missing [data-${name}] in <office-compare>`);
    return element;
  };
  return {
    form: find('form'),
    field: find('field'),
    fieldLabel: find('field-label'),
    suggestions: find('suggestions'),
    status: find('status'),
    notices: find('notices'),
    chosen: find('chosen'),
    result: find('result'),
    examples: find('examples'),
  };
}
