/** Makes what opens something do so once, when it is first asked for; what failed is tried again the next time. */
export function openedOnce<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    if (opened !== null) return opened;
    const opening = open();
    opened = opening;
    opening.catch(() => {
      opened = null;
    });
    return opening;
  };
}
