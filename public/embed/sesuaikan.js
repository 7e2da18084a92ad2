// Peta Integritas: lets a frame grow when its content needs more room; it never shrinks one.
(() => {
  const frames = () => document.querySelectorAll('iframe[src*="/embed/"]');
  // The page inside a sandbox without allow-same-origin has no origin but "null".
  const originOf = ({ src, sandbox }) =>
    sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
  addEventListener('message', ({ data, origin, source }) => {
    if (!Number.isFinite(data)) return;
    for (const frame of frames())
      if (source === frame.contentWindow && origin === originOf(frame))
        frame.style.minHeight = `${Math.min(2400, Math.max(120, Math.ceil(data)))}px`;
  });
  for (const frame of frames()) frame.contentWindow.postMessage('tinggi', '*');
})();
