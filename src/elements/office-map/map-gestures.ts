import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import { fillText } from '../../i18n/fill-text.ts';
import type { MapFrame } from './map-frame.ts';
import type { MapWords } from './words.ts';

const HINT_STAYS = 1500;

/**
 * Leaves the page its own gestures: one finger scrolls the page and only two move the map; the wheel
 * zooms only with Ctrl or Command, or once the reader has pressed or focused the map.
 */
export function addGestures(map: LeafletMap, { box, hint }: MapFrame, words: MapWords): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let pressed = false;
  let hiding: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string) => {
    clearTimeout(hiding);
    hint.textContent = text;
    hint.classList.add('seen');
    hiding = setTimeout(() => hint.classList.remove('seen'), HINT_STAYS);
  };
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  const wheelHint = fillText(words.wheel, { key: isMac ? '⌘' : 'Ctrl' });

  document.addEventListener(
    'pointerdown',
    (event) => {
      pressed = event.composedPath().includes(box);
      // Before Leaflet sees the event: one that drags with a mouse must not drag with a finger.
      if (!pressed) return;
      if (event.pointerType === 'touch') map.dragging.disable();
      else map.dragging.enable();
    },
    { capture: true, signal },
  );
  box.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length === 1) say(words.twoFingers);
      // Two fingers are for the map: without this the browser would take them for its own zoom.
      else if (event.cancelable) event.preventDefault();
    },
    { passive: false, signal },
  );
  box.addEventListener(
    'wheel',
    (event) => {
      const isMeant = event.ctrlKey || event.metaKey || pressed;
      if (isMeant || box.querySelector(':focus-visible') !== null) return;
      event.stopPropagation();
      say(wheelHint);
    },
    { capture: true, passive: true, signal },
  );
  return () => {
    clearTimeout(hiding);
    ended.abort();
  };
}
