/**
 * `<cite-box>`: a citation with buttons. What they do is loaded when one is touched, from the script that
 * lies unused in a `<template>` of the page (`wake-search.ts` says why it is not imported by name).
 */
class CiteBox extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button:not([data-copy])')?.setAttribute('aria-expanded', 'false');
    // Begun before the click ends, so that copying still counts as what the reader asked for.
    for (const touch of ['pointerdown', 'focusin'])
      this.addEventListener(touch, () => void this.#load().catch(() => {}));
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button === null) return;
      this.querySelector(':scope > [role="alert"]')?.remove();
      this.#load().then(
        () => button.dispatchEvent(new Event('cite', { bubbles: true })),
        () => {
          const alert = this.appendChild(document.createElement('p'));
          alert.setAttribute('role', 'alert');
          alert.textContent = this.dataset['failed'] ?? '';
        },
      );
    });
  }

  #load(): Promise<unknown> {
    const code = document.querySelector<HTMLTemplateElement>('#kode-kutip')?.content;
    return import(/* @vite-ignore */ code?.querySelector('script')?.getAttribute('src') ?? '');
  }
}

customElements.define('cite-box', CiteBox);
