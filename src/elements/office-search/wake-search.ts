/**
 * Waits for the first use of a search box and only then loads what searches: the script that lies
 * unused in a `<template>` of every page. An import that the bundler knows of would bring one more
 * file and twice these bytes to every page, only to preload.
 */
const TEXT_FIELD =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

const boxes = [...document.querySelectorAll<HTMLElement>('office-search')];
const fields = boxes.flatMap((box) => box.querySelector('input') ?? []);
const code = document.querySelector<HTMLTemplateElement>('#kode-cari')?.content;
const address = code?.querySelector('script')?.getAttribute('src') ?? '';

function say(text: string): void {
  for (const box of boxes) {
    box.querySelector(':scope > p[role="alert"]')?.remove();
    if (text === '') continue;
    const note = box.appendChild(document.createElement('p'));
    note.setAttribute('role', 'alert');
    note.textContent = text;
  }
}

function wake(): void {
  // What has come once does not come again.
  import(/* @vite-ignore */ address).then(
    () => say(''),
    () => say(boxes[0]?.dataset['failed'] ?? ''),
  );
}

for (const field of fields) {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-keyshortcuts', '/');
  field.addEventListener('focus', wake);
  // The reader may have been faster than this script.
  if (field === document.activeElement) wake();
}

addEventListener('keydown', (event) => {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  if (key !== '/' || ctrlKey || altKey || metaKey) return;
  if (target instanceof Element && target.closest(TEXT_FIELD)) return;
  // On the home page the large one comes last; a hidden one has no parent to be placed in.
  const field = fields.findLast(({ offsetParent }) => offsetParent !== null);
  if (field === undefined) return;
  event.preventDefault();
  field.focus();
});
