/** Orders versions as they follow each other: 2026.9 before 2026.10, and that before 2027.1. */
export function compareVersions(a: string, b: string): number {
  const [year = 0, count = 0] = a.split('.').map(Number);
  const [otherYear = 0, otherCount = 0] = b.split('.').map(Number);
  return year - otherYear || count - otherCount;
}
