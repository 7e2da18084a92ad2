import type { NamedRow, RawRegister } from './raw-register.ts';
import { rowsOf, yearOf } from './raw-register.ts';
import type { Both, Register } from './register.ts';
import type {
  BreakBasis,
  BreakKind,
  EventKind,
  Granter,
  InstitutionKind,
  Metric,
  Predicate,
  Scope,
  Service,
  SourceKind,
} from './vocabulary.ts';

type Get = NamedRow['get'];
const list = (text: string): string[] => (text === '' ? [] : text.split(' '));
const both = (get: Get, column: string): Both => ({ id: get(column), en: get(`${column}_en`) });

/**
 * Turns checked rows of text into typed rows; it believes the checks and so must only be given a
 * register in which they found nothing.
 */
export function typeRegister(raw: RawRegister): Register {
  const each = <T>(table: string, make: (get: Get, row: NamedRow) => T): T[] =>
    rowsOf(raw, table).map((row) => make(row.get, row));
  return {
    awards: each('awards', (get, row) => ({
      year: Number(yearOf(row.file)),
      unit: get('unit'),
      predicate: get('predicate') as Predicate,
      grantedBy: get('granted_by') as Granter,
      sources: list(get('sources')),
      note: both(get, 'note'),
    })),
    units: each('units', (get) => ({
      id: get('id'),
      name: get('name'),
      institution: get('institution'),
      service: get('service') as Service,
      province: get('province'),
      city: get('city'),
      note: both(get, 'note'),
    })),
    institutions: each('institutions', (get) => ({
      id: get('id'),
      name: both(get, 'name'),
      kind: get('kind') as InstitutionKind,
      province: get('province'),
      city: get('city'),
      from: get('from'),
      until: get('until'),
      successors: list(get('successor')),
      note: both(get, 'note'),
    })),
    rounds: each('rounds', (get) => ({
      year: Number(get('year')),
      ceremony: get('ceremony'),
      sources: list(get('sources')),
      note: both(get, 'note'),
    })),
    statements: each('official-totals', (get) => ({
      year: Number(get('year')),
      scope: get('scope') as Scope,
      of: get('of'),
      metric: get('metric') as Metric,
      value: Number(get('value')),
      preferred: get('preferred') === 'yes',
      source: get('source'),
      note: both(get, 'note'),
    })),
    events: each('events', (get) => ({
      unit: get('unit'),
      date: get('date'),
      event: get('event') as EventKind,
      predicate: get('predicate') as Predicate | '',
      source: get('source'),
      note: both(get, 'note'),
    })),
    evaluations: each('service-evaluations', (get) => ({
      year: Number(get('year')),
      unit: get('unit'),
      grade: get('grade'),
      source: get('source'),
      note: both(get, 'note'),
    })),
    regulations: each('regulations', (get) => ({
      number: get('number'),
      year: Number(get('year')),
      kind: get('kind'),
      title: both(get, 'title'),
      replaces: get('replaces'),
      whatChanged: both(get, 'what_changed'),
      source: get('source'),
    })),
    breaks: each('breaks', (get) => ({
      year: Number(get('year')),
      kind: get('kind') as BreakKind,
      regulation: get('regulation'),
      label: both(get, 'label'),
      sentence: both(get, 'sentence'),
      basis: get('basis') as BreakBasis,
      source: get('source'),
      note: both(get, 'note'),
    })),
    criteria: each('criteria', (get) => ({
      regulation: get('regulation'),
      component: get('component'),
      area: both(get, 'area'),
      weight: get('weight') === '' ? null : Number(get('weight')),
      source: get('source'),
      note: both(get, 'note'),
    })),
    conditions: each('conditions', (get) => ({
      regulation: get('regulation'),
      condition: both(get, 'condition'),
      value: both(get, 'value'),
      source: get('source'),
      note: both(get, 'note'),
    })),
    channels: each('channels', (get) => ({
      id: get('id'),
      name: get('name'),
      operator: both(get, 'operator'),
      purpose: both(get, 'purpose'),
      url: get('url'),
      phone: get('phone'),
      source: get('source'),
      note: both(get, 'note'),
    })),
    terms: each('terms', (get) => ({
      term: get('term'),
      full: both(get, 'full'),
      meaning: both(get, 'meaning'),
      source: get('source'),
      note: both(get, 'note'),
    })),
    sources: each('sources', (get) => ({
      id: get('id'),
      url: get('url'),
      publisher: get('publisher'),
      title: get('title'),
      published: get('published'),
      kind: get('kind') as SourceKind,
    })),
    candidates: each('candidates', (get) => ({
      year: get('year') === '' ? null : Number(get('year')),
      predicate: get('predicate'),
      unit: get('unit'),
      institution: get('institution'),
      province: get('province'),
      city: get('city'),
      source: get('source'),
      reason: both(get, 'reason'),
    })),
    corrections: each('corrections', (get) => ({
      file: get('file'),
      key: get('key'),
      column: get('column'),
      was: get('was'),
      now: get('now'),
      reason: both(get, 'reason'),
      source: get('source'),
      date: get('date'),
    })),
    releases: each('releases', (get) => ({
      version: get('version'),
      date: get('date'),
      note: both(get, 'note'),
    })),
    provinces: [...raw.provinces.values()],
    cities: [...raw.cities.values()],
  };
}
