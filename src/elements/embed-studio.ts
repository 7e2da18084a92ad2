/**
 * `<embed-studio>`: code to copy, which stands there without a script. What its buttons and its preview
 * do is loaded when one is touched, from the script that lies unused in a `<template>` of the page
 * (`wake-search.ts` says why it is not imported by name).
 */
class EmbedStudio extends HTMLElement {
  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-copy],[data-options]'))
      part.hidden = false;
    // Begun before the click ends, so that copying still counts as what the reader asked for.
    for (const touch of ['pointerdown', 'focusin'])
      this.addEventListener(touch, () => void load().catch(() => {}));
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('[data-copy]') : null;
      if (button !== null) this.#use(button);
    });
    const options = this.querySelector('[data-options]');
    options?.addEventListener('toggle', () => this.#use(options));
  }

  #use(part: Element): void {
    load().then(
      () => part.dispatchEvent(new Event('studio', { bubbles: true })),
      () => {
        const status = this.querySelector('[role="status"]');
        if (status !== null) status.textContent = this.dataset['failed'] ?? '';
      },
    );
  }
}

function load(): Promise<unknown> {
  const code = document.querySelector<HTMLTemplateElement>('#kode-sematan')?.content;
  return import(/* @vite-ignore */ code?.querySelector('script')?.getAttribute('src') ?? '');
}

customElements.define('embed-studio', EmbedStudio);
