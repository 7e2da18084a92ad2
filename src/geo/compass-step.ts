const STEPS: Readonly<Record<string, readonly [east: number, north: number]>> = {
  Barat: [-1, 0],
  Pusat: [0, 0],
  Selatan: [0, -1],
  Timur: [1, 0],
  Utara: [0, 1],
};

/** Where a part of a city lies in it, by the last word of its name, in steps east and north. */
export function compassStep(name: string): readonly [east: number, north: number] | undefined {
  return STEPS[name.split(' ').at(-1) ?? ''];
}
