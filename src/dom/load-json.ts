const loaded = new Map<string, Promise<unknown>>();

/** Fetches a JSON file of this site once; one that failed is asked for again the next time. */
export function loadJson<T>(address: string): Promise<T> {
  const known = loaded.get(address);
  if (known !== undefined) return known as Promise<T>;
  const asked = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  asked.catch(() => loaded.delete(address));
  loaded.set(address, asked);
  return asked;
}
