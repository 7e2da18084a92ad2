/** What idn-area-data does not say of a province. */
export interface ProvinceFacts {
  readonly nameEn: string;
  readonly outline: string;
  readonly since?: string;
  readonly formerly?: string;
}

const fact = (nameEn: string, outline: string): ProvinceFacts => ({ nameEn, outline });

/**
 * English name and outline by Kemendagri code. Laws 20 of 2012 (Kalimantan Utara), 14, 15, 16 and 29
 * of 2022 (the four new provinces of Papua) give year and origin; the outlines predate the latter.
 */
export const PROVINCE_FACTS: Readonly<Record<string, ProvinceFacts>> = {
  11: fact('Aceh', 'ID-AC'),
  12: fact('North Sumatra', 'ID-SU'),
  13: fact('West Sumatra', 'ID-SB'),
  14: fact('Riau', 'ID-RI'),
  15: fact('Jambi', 'ID-JA'),
  16: fact('South Sumatra', 'ID-SS'),
  17: fact('Bengkulu', 'ID-BE'),
  18: fact('Lampung', 'ID-LA'),
  19: fact('Bangka Belitung Islands', 'ID-BB'),
  21: fact('Riau Islands', 'ID-KR'),
  31: fact('Special Capital Region of Jakarta', 'ID-JK'),
  32: fact('West Java', 'ID-JB'),
  33: fact('Central Java', 'ID-JT'),
  34: fact('Special Region of Yogyakarta', 'ID-YO'),
  35: fact('East Java', 'ID-JI'),
  36: fact('Banten', 'ID-BT'),
  51: fact('Bali', 'ID-BA'),
  52: fact('West Nusa Tenggara', 'ID-NB'),
  53: fact('East Nusa Tenggara', 'ID-NT'),
  61: fact('West Kalimantan', 'ID-KB'),
  62: fact('Central Kalimantan', 'ID-KT'),
  63: fact('South Kalimantan', 'ID-KS'),
  64: fact('East Kalimantan', 'ID-KI'),
  65: { ...fact('North Kalimantan', 'ID-KU'), since: '2012', formerly: '64' },
  71: fact('North Sulawesi', 'ID-SA'),
  72: fact('Central Sulawesi', 'ID-ST'),
  73: fact('South Sulawesi', 'ID-SN'),
  74: fact('Southeast Sulawesi', 'ID-SG'),
  75: fact('Gorontalo', 'ID-GO'),
  76: fact('West Sulawesi', 'ID-SR'),
  81: fact('Maluku', 'ID-MA'),
  82: fact('North Maluku', 'ID-MU'),
  91: fact('Papua', 'ID-PA'),
  92: fact('West Papua', 'ID-PB'),
  93: { ...fact('South Papua', 'ID-PA'), since: '2022', formerly: '91' },
  94: { ...fact('Central Papua', 'ID-PA'), since: '2022', formerly: '91' },
  95: { ...fact('Highland Papua', 'ID-PA'), since: '2022', formerly: '91' },
  96: { ...fact('Southwest Papua', 'ID-PB'), since: '2022', formerly: '92' },
};
