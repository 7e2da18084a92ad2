/** Copies the code beside a button and says so; where that is refused, the code is selected instead. */
export async function copyCode(studio: HTMLElement, button: HTMLElement): Promise<void> {
  const status = studio.querySelector('[role="status"]');
  const code = button.parentElement?.querySelector('code');
  if (status === null || code === null || code === undefined) return;
  // Emptied first, so that the same words are said again the second time.
  status.textContent = '';
  button.after(status);
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = studio.dataset['copied'] ?? '';
  } catch {
    getSelection()?.selectAllChildren(code);
    status.textContent = studio.dataset['byHand'] ?? '';
  }
}
