import { canonicalJson } from '../publish/canonical-json.ts';
import type { ReleaseSnapshot } from '../register/release-snapshot.ts';

/** A snapshot as JSON with sorted keys and one record a line, so that two of them can be compared by eye. */
export function snapshotText(snapshot: ReleaseSnapshot): string {
  const line = (value: unknown) => canonicalJson(value).trimEnd();
  const entries = Object.entries(snapshot)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => {
      if (!Array.isArray(value)) return `${line(key)}: ${line(value)}`;
      if (value.length === 0) return `${line(key)}: []`;
      return `${line(key)}: [\n${value.map(line).join(',\n')}\n]`;
    });
  return `{\n${entries.join(',\n')}\n}\n`;
}
