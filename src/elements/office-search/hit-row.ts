import type { Language } from '../../i18n/language.ts';
import type { Both } from '../../register/register.ts';
import type { Catalogue, RecordKind, RecordOf, UnitRecord } from '../../search/catalogue.ts';
import { foldWords } from '../../search/fold-words.ts';
import type { Hit, Reason } from '../../search/searcher.ts';
import { reasonWords } from './reason-words.ts';
import type { SearchWords } from './search-words.ts';
import type { Standing } from './standing.ts';
import { standingOf } from './standing.ts';

/** What one result shows and where it leads. */
export interface HitRow {
  /** Address without language and base, such as `/kota/3578-kota-surabaya/`. */
  readonly path: string;
  readonly title: string;
  /** Of a unit only. */
  readonly standing: Standing | null;
  readonly detail: string;
  /** Why it was found, where the title does not show it. */
  readonly why: readonly string[];
}

interface About {
  readonly catalogue: Catalogue;
  readonly words: SearchWords;
}

interface Row {
  readonly path: string;
  readonly name: Both;
  readonly detail: string;
}

const same = (name: string): Both => ({ id: name, en: name });

function heldBy({ catalogue, words }: About, isOf: (unit: UnitRecord) => boolean): string {
  return words.say('search.holds', { count: catalogue.units.filter(isOf).length });
}

const ROWS: { readonly [Kind in RecordKind]: (record: RecordOf[Kind], about: About) => Row } = {
  unit: ({ id, name, institution, city, province }, { words: { language } }) => {
    const place = city?.name ?? province?.name[language];
    const whose = institution.name[language];
    return {
      path: `/unit/${id}/`,
      name: same(name),
      detail: place === undefined ? whose : `${whose} · ${place}`,
    };
  },
  city: ({ slug, name, province }, { words }) => ({
    path: `/kota/${slug}/`,
    name: same(name),
    detail: province.name[words.language],
  }),
  province: (province, about) => ({
    path: `/provinsi/${province.slug}/`,
    name: province.name,
    detail: heldBy(about, (unit) => unit.province === province),
  }),
  institution: (institution, about) => ({
    path: `/instansi/${institution.id}/`,
    name: institution.name,
    detail: heldBy(about, (unit) => unit.institution === institution),
  }),
  service: (service, about) => ({
    path: `/unit/layanan/${service.id}/`,
    name: service.name,
    detail: heldBy(about, (unit) => unit.service === service),
  }),
  round: ({ year, named, official }, { words: { say } }) => ({
    path: `/tahun/${year}/`,
    name: same(say('search.roundName', { year: String(year) })),
    detail:
      official === null
        ? say('search.roundUnknown', { named })
        : say('search.roundKnown', { named, official }),
  }),
};

const LISTS = {
  unit: 'units',
  city: 'cities',
  province: 'provinces',
  institution: 'institutions',
  service: 'services',
  round: 'rounds',
} as const;

function recordAt<Kind extends RecordKind>(catalogue: Catalogue, kind: Kind, at: number) {
  const record = catalogue[LISTS[kind]][at];
  if (record === undefined) throw new Error(`missing ${kind} ${at} in the catalogue`);
  return record as RecordOf[Kind];
}

/** The name in the other language, where a word stands in that one only: Supreme Court for Mahkamah Agung. */
function otherName(name: Both, language: Language, reasons: readonly Reason[]): string[] {
  const [shown, other] = [foldWords(name[language]), name[language === 'id' ? 'en' : 'id']];
  const known = foldWords(other);
  const isOther = ({ word }: Reason) => known.includes(word) && !shown.includes(word);
  return reasons.some(isOther) ? [other] : [];
}

function rowOf<Kind extends RecordKind>(kind: Kind, hit: Hit, about: About): HitRow {
  const { catalogue, words } = about;
  const record = recordAt(catalogue, kind, hit.at);
  const { path, name, detail } = ROWS[kind](record, about);
  const unit = kind === 'unit' ? recordAt(catalogue, 'unit', hit.at) : null;
  return {
    path,
    title: name[words.language],
    standing: unit === null ? null : standingOf(unit.awards, words),
    detail,
    why: [
      ...otherName(name, words.language, hit.reasons),
      ...reasonWords(hit.reasons, unit, words),
    ],
  };
}

/** What is shown of a hit. */
export function hitRow(hit: Hit, catalogue: Catalogue, words: SearchWords): HitRow {
  return rowOf(hit.kind, hit, { catalogue, words });
}
