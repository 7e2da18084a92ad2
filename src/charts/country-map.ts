import { project } from '../geo/projection.ts';
import { type MapShape, type ProvinceMap, provinceMap } from '../geo/province-map.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { drawnSeat, site } from '../site-data.ts';
import type { Count } from '../totals/count-by.ts';
import { WHOLE } from '../totals/map-filter.ts';
import { mapShades } from '../totals/map-shades.ts';
import { type MapView, mapView } from '../totals/map-view.ts';
import { countsOfAll, rankCounts } from '../totals/rank-counts.ts';
import type { MapStep } from '../totals/shade-steps.ts';

/** An outline with what its province holds in a view. */
export interface CountryShape extends MapShape {
  /** How dark; null where the view names nothing. */
  readonly shade: number | null;
  /** Whether any view names something here. */
  readonly known: boolean;
  /** The same in words. */
  readonly title: string;
  /** Code of the first province in it. */
  readonly first: string;
}

/** A city with its named awards at a point of the map. */
export interface CountryMark extends Count {
  readonly x: number;
  readonly y: number;
  readonly slug: string;
  /** Its awards in words. */
  readonly title: string;
  /** Whether the point is a stand-in. */
  readonly near: boolean;
}

/** A circle that shows how large so many awards are drawn, and its number beside it. */
export interface CountrySize {
  readonly size: number;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly x: number;
}

/** What the key of the map must explain. */
export interface CountryKey {
  readonly steps: readonly MapStep[];
  readonly none: boolean;
  readonly noneHere: boolean;
  readonly core: boolean;
  readonly near: boolean;
}

/** The national map of a view as data, for the page that links its places and the embed that does not. */
export interface CountryMap extends Pick<ProvinceMap, 'width' | 'height'> {
  readonly shapes: readonly CountryShape[];
  /** The largest first, so that the small ones lie on top. */
  readonly marks: readonly CountryMark[];
  /** Radius of one award. */
  readonly unit: number;
  readonly sizes: readonly CountrySize[];
  /** Awards of Jakarta, which is too small to see, and the line to its number; null without any. */
  readonly capital: { readonly total: string; readonly line: string } | null;
  readonly key: CountryKey;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Draws a view of the map at a width; 480 draws half as many points as 960. */
export function countryMap(language: Language, view: MapView, width: 960 | 480): CountryMap {
  const number = (value: number) => formatNumber(language, value);
  const unit = width === 480 ? 3 : 4.5;
  const map = provinceMap({ width });
  const areas = map.shapes.map((shape) => ({ id: shape.outline, provinces: shape.provinces }));
  const shades = mapShades(view.provinces, areas);
  const whole = mapShades(mapView(site, WHOLE).provinces, areas);
  const nameOf = (code: string) => site.province(code)[language === 'id' ? 'name' : 'nameEn'];
  const say = (place: string, count: Count) =>
    text(language, 'map.count', {
      place,
      total: number(count.total),
      wbk: number(count.wbk),
      wbbm: number(count.wbbm),
    });
  const shapes = map.shapes.map((shape): CountryShape => {
    const shade = shades.of(shape.outline);
    const known = whole.of(shape.outline) !== null;
    const names = countsOfAll(shape.provinces, view.provinces).map((count) => {
      if (count.total > 0) return say(nameOf(count.of), count);
      return text(language, known ? 'map.zeroHere' : 'map.zero', { place: nameOf(count.of) });
    });
    return { ...shape, shade, known, title: names.join('; '), first: shape.provinces[0] ?? '' };
  });
  const marks = rankCounts(view.cities).map((count): CountryMark => {
    const { lon, lat, near } = drawnSeat(count.of);
    const [x, y] = project(lon, lat, width);
    const { slug, name } = site.city(count.of);
    return { ...count, x: tenth(x), y: tenth(y), slug, title: say(name, count), near };
  });
  const [largest] = marks;
  const shown = [1, 5, 20].filter((size) => size === 1 || size <= (largest?.total ?? 0));
  const sizes = shown.map((size, at): CountrySize => {
    const r = unit * Math.sqrt(size);
    return {
      size,
      cx: width * (0.73 + 0.085 * at),
      cy: width * 0.03,
      r: tenth(r),
      x: tenth(width * (0.735 + 0.085 * at) + r),
    };
  });
  const [jakarta] = countsOfAll(['31'], view.provinces);
  const [x, y] = map.shapes.find(({ provinces }) => provinces.includes('31'))?.label ?? [0, 0];
  const line = `M${x} ${y}L${tenth(map.width * 0.03)} ${tenth(map.height * 0.9)}`;
  return {
    width: map.width,
    height: map.height,
    shapes,
    marks,
    unit,
    sizes: largest === undefined ? [] : sizes,
    capital:
      jakarta === undefined || jakarta.total === 0 ? null : { total: number(jakarta.total), line },
    key: {
      steps: shades.steps,
      none: shapes.some(({ shade, known }) => shade === null && !known),
      noneHere: shapes.some(({ shade, known }) => shade === null && known),
      core: marks.some(({ wbbm }) => wbbm > 0),
      near: marks.some(({ near }) => near),
    },
  };
}
