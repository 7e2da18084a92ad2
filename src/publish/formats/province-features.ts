import type { OutlineFeature } from '../../geo/outlines.ts';
import { type Point, signedArea } from '../../geo/point.ts';
import { sharedOutlines } from '../../geo/shared-outlines.ts';
import type { Site } from '../../totals/site.ts';
import type { PlaceFeature } from './feature-collection.ts';
import { boundsOf } from './feature-collection.ts';
import { placeFigures } from './place-figures.ts';

/** A province by its outline; those of 2022 have none of their own and repeat the one that shows them. */
export function provinceFeatures(site: Site, outlines: readonly OutlineFeature[]): PlaceFeature[] {
  const { provinces } = site.register;
  const shapes = new Map(outlines.map(({ id, geometry }) => [id, polygons(geometry.coordinates)]));
  const shared = new Map(sharedOutlines(provinces).map((each) => [each.outline, each.provinces]));
  return provinces.map((province) => {
    const { code, name, nameEn, outline } = province;
    const coordinates = shapes.get(outline);
    if (coordinates === undefined) throw new Error(`unknown outline "${outline}"`);
    const group = shared.get(outline) ?? [];
    const isShared = group.length > 0;
    return {
      type: 'Feature',
      id: code,
      bbox: boundsOf(coordinates.flat(2)),
      properties: {
        code,
        name,
        name_en: nameEn,
        since: province.since ?? null,
        formerly: province.formerly ?? null,
        outline,
        outline_provinces: isShared ? group.map((each) => each.code).join(' ') : code,
        outline_note: isShared
          ? `Garis wilayah ini bersama: ${group.map((each) => each.name).join(', ')}. Batas provinsi sendiri belum tersedia terbuka.`
          : null,
        outline_note_en: isShared
          ? `One outline for several: ${group.map((each) => each.nameEn).join(', ')}. No open outline of each is to be had.`
          : null,
        ...placeFigures(site.provinceModel(code)),
      },
      geometry: { type: 'MultiPolygon', coordinates },
    };
  });
}

/** As RFC 7946 has it, against d3: outer rings against the clock, holes with it. */
function polygons(parts: readonly Point[][][]): Point[][][] {
  return parts.map((rings) =>
    rings.map((ring, at) => {
      const points = ring.map(([x, y]): Point => [thousandths(x), thousandths(y)]);
      return signedArea(points) > 0 === (at === 0) ? points : points.reverse();
    }),
  );
}

/** The outlines stand on a grid of 0.004 degrees; the rest of the digits came from adding up. */
const thousandths = (degrees: number): number => Math.round(degrees * 1000) / 1000;
