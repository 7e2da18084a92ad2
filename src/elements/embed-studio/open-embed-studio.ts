import { copyCode } from './copy-code.ts';
import { openPreview } from './open-preview.ts';

// What `<embed-studio>` asks for once this is loaded: a button to copy, or the options to open.
document.addEventListener('studio', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const studio = target.closest<HTMLElement>('embed-studio');
  if (studio === null) return;
  if (target.dataset['copy'] === undefined) openPreview(studio);
  else void copyCode(studio, target);
});
