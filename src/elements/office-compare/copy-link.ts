import { makeElement } from '../../dom/make-element.ts';
import type { Drawing } from './drawing.ts';

/** A button that copies the address of the comparison; where it may not, the address itself appears. */
export function copyLinkButton({ say }: Drawing, tell: (text: string) => void): HTMLElement {
  const button = makeElement('button', { type: 'button' }, say('compare.copy'));
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      tell(say('compare.copied'));
    } catch {
      const label = makeElement('label', { class: 'by-hand' }, say('compare.copyByHand'));
      const field = makeElement('input', { type: 'text', readonly: '', value: location.href });
      label.append(field);
      button.parentElement?.querySelector('.by-hand')?.remove();
      button.after(label);
      field.select();
      field.focus();
    }
  });
  return button;
}
