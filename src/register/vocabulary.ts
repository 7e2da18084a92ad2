/** The two predicates the ministry grants, lower first (Permen PAN-RB 52/2014). */
export const PREDICATES = ['WBK', 'WBBM'] as const;
export type Predicate = (typeof PREDICATES)[number];

/** Who granted a predicate: the ministry, or since 2023 the institution itself (WBK mandiri). */
export const GRANTERS = ['kemenpanrb', 'mandiri'] as const;
export type Granter = (typeof GRANTERS)[number];

/** The eight kinds of institution the ministry counts, in the order of its own statements. */
export const INSTITUTION_KINDS = [
  'kementerian',
  'lembaga-negara',
  'setingkat-menteri',
  'lpnk',
  'lns',
  'pemprov',
  'pemkab',
  'pemkot',
] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

/** Groups of kinds that official statements count together, beside the eight kinds themselves. */
export const KIND_GROUPS = ['kl', 'pemda', 'pemkab-pemkot'] as const;

/** The kinds each group holds: `kl` is ministries and agencies, `pemda` all local governments. */
export const KINDS_OF_GROUP: Readonly<
  Record<(typeof KIND_GROUPS)[number], readonly InstitutionKind[]>
> = {
  kl: ['kementerian', 'lembaga-negara', 'setingkat-menteri', 'lpnk', 'lns'],
  pemda: ['pemprov', 'pemkab', 'pemkot'],
  'pemkab-pemkot': ['pemkab', 'pemkot'],
};

/** What a citizen goes to an office for; the field's own words where there are some. */
export const SERVICES = [
  'agama',
  'bea-cukai',
  'diplomasi',
  'imigrasi',
  'karantina',
  'kecamatan',
  'kejaksaan',
  'kekayaan-negara',
  'kependudukan',
  'kepolisian',
  'kesehatan',
  'lainnya',
  'meteorologi',
  'narkotika',
  'obat-makanan',
  'pajak',
  'pemasyarakatan',
  'pendidikan',
  'pengadilan',
  'pengawasan',
  'perbendaharaan',
  'perdagangan',
  'perizinan',
  'pertanahan',
  'riset',
  'samsat',
  'statistik',
  'transportasi',
] as const;
export type Service = (typeof SERVICES)[number];

/** What an official figure is about: the country, a kind, one institution, or a part of one. */
export const SCOPES = ['national', 'kind', 'institution', 'part'] as const;
export type Scope = (typeof SCOPES)[number];

/** What an official figure counts; all are whole numbers of units, or of institutions where named so. */
export const METRICS = [
  'awarded',
  'cumulative_wbbm',
  'cumulative_wbk',
  'evaluated',
  'institutions',
  'institutions_proposing',
  'passed_selection',
  'proposed',
  'revoked',
  'service_evaluation_units',
  'wbbm',
  'wbk',
  'wbk_delegated',
] as const;
export type Metric = (typeof METRICS)[number];

/** Stages of a unit other than an award (awards have their own table). */
export const EVENTS = ['declared', 'proposed', 're-evaluated', 'revoked'] as const;
export type EventKind = (typeof EVENTS)[number];

/** Who speaks in a source. */
export const SOURCE_KINDS = ['government', 'news', 'regulation', 'other'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a row of regulations.csv is. */
export const REGULATION_KINDS = ['perpres', 'inpres', 'permen', 'program', 'se'] as const;

/** What makes rounds hard to compare: a new rule, awards by institutions themselves, the pandemic. */
export const BREAK_KINDS = ['rule', 'condition', 'delegation', 'pandemic'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

/** Whether a source states the first round of a break, or it follows from the year of its rule. */
export const BREAK_BASES = ['stated', 'inferred'] as const;
export type BreakBasis = (typeof BREAK_BASES)[number];

/** The two components of the assessment: change areas (60 points) and results (40). */
export const COMPONENTS = ['pengungkit', 'hasil'] as const;

/** Predicates of a lead: the third says that the source does not tell which of the two it was. */
export const CANDIDATE_PREDICATES = ['WBK', 'WBBM', 'WBK/WBBM'] as const;
