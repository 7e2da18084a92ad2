/**
 * Every string of `<office-map>`, in the page's language; pages write them into its `data-words` as
 * `map.*`. After each key: the Indonesian, then the English; `{name}` is filled in by the element.
 * Counts stand after a colon, so that no word has to change with a number.
 */
export interface MapWords {
  /** Tutup peta / Close map */
  readonly close: string;
  /** Memuat peta… / Loading the map… */
  readonly loading: string;
  /** Peta besar tidak dapat dimuat. Periksa sambungan internet Anda lalu coba lagi; peta dan daftar di halaman ini tetap dapat dipakai. / The large map could not be loaded. Check your connection and try again; the map and the list on this page still work. */
  readonly failed: string;
  /** Peta kantor: panah berpindah antartempat, Enter memilih, Escape kembali / Map of offices: arrow keys move between places, Enter chooses, Escape goes back */
  readonly map: string;
  /** Tempat dan kantor / Places and offices */
  readonly panel: string;
  /** Indonesia / Indonesia */
  readonly indonesia: string;
  /** Kembali ke {place} / Back to {place} */
  readonly back: string;
  /** Perbesar / Zoom in */
  readonly zoomIn: string;
  /** Perkecil / Zoom out */
  readonly zoomOut: string;
  /** Pakai dua jari untuk menggeser dan memperbesar peta / Use two fingers to move and zoom the map */
  readonly twoFingers: string;
  /** Tahan {key} sambil menggulir untuk memperbesar peta / Hold {key} while scrolling to zoom the map */
  readonly wheel: string;
  /** Predikat bernama: {awards}. Provinsi: {places}. / Named awards: {awards}. Provinces: {places}. */
  readonly countryStatus: string;
  /** Predikat bernama: {awards}. Kabupaten dan kota: {places}. / Named awards: {awards}. Regencies and cities: {places}. */
  readonly provinceStatus: string;
  /** Kantor: {offices}. Predikat: {awards}. / Offices: {offices}. Awards: {awards}. */
  readonly placeStatus: string;
  /** {place}: WBK {wbk}, WBBM {wbbm} / {place}: WBK {wbk}, WBBM {wbbm} */
  readonly counts: string;
  /** belum ada yang bernama / none named yet */
  readonly none: string;
  /** tidak ada dalam pilihan ini / none in this choice */
  readonly noneHere: string;
  /** Provinsi / Provinces */
  readonly provinces: string;
  /** Kabupaten dan kota / Regencies and cities */
  readonly cities: string;
  /** Kantor / Offices */
  readonly offices: string;
  /** Kota tidak diketahui / City unknown */
  readonly unknownCity: string;
  /** {place}, kota tidak diketahui / {place}, city unknown */
  readonly unknownCityOf: string;
  /** Predikat lain milik kantor di luar negeri atau yang tempatnya tidak diketahui: {count}. / Other awards belong to offices abroad or whose place is unknown: {count}. */
  readonly outside: string;
  /** Di sini belum ada kantor yang diketahui namanya dalam tampilan ini. Itu tidak berarti tidak ada. / No office is known by name here in this view. That does not mean there is none. */
  readonly noOffices: string;
  /** Daftar kantor tidak dapat dimuat. Coba lagi, atau buka halaman tempat ini. / The list of offices could not be loaded. Try again, or open the page of this place. */
  readonly officesFailed: string;
  /** Coba lagi / Try again */
  readonly again: string;
  /** Halaman {place} / Page of {place} */
  readonly page: string;
  /** dicabut {date} / revoked {date} */
  readonly revoked: string;
  /** pencabutan tercatat / a revocation is on record */
  readonly revocation: string;
  /** WBK mandiri / self-granted WBK */
  readonly delegated: string;
  /** Titik pengganti: ibu kotanya tidak ada dalam sumber posisi, jadi titiknya di tempat lain di dekatnya. / Stand-in point: the seat is not in the source of positions, so the point is at another place nearby. */
  readonly standIn: string;
  /** Peta menggambarnya dalam satu bentuk bersama: {places}. / The map draws it in one shape with: {places}. */
  readonly shared: string;
  /** Cara membaca peta / How to read the map */
  readonly key: string;
  /** Luas lingkaran: jumlah predikat bernama di kota itu / Area of a circle: named awards in that city */
  readonly keyArea: string;
  /** Bagian dalam bertepi dan berbintang: WBBM / Inner disc with an edge and a star: WBBM */
  readonly keyWbbm: string;
  /** Kosong bergaris putus: titik pengganti / Hollow and dashed: stand-in point */
  readonly keyStandIn: string;
  /** Kotak bertanda tanya: kotanya tidak diketahui / Square with a question mark: city unknown */
  readonly keyUnknown: string;
  /** Arsir: belum ada yang bernama / Hatched: none named yet */
  readonly keyZero: string;
  /** Polos bertepi: tidak ada dalam pilihan ini, ada di pilihan lain / Plain with an edge: none in this choice, but in another */
  readonly keyZeroHere: string;
  /** Garis batas hanya skema, tanpa sikap tentang batas mana pun. Bentuk: Natural Earth dan MapSVG (CC BY 4.0); posisi: GeoNames (CC BY 4.0). / Outlines are schematic and take no side on any border. Shapes: Natural Earth and MapSVG (CC BY 4.0); positions: GeoNames (CC BY 4.0). */
  readonly credit: string;
  /** Mencari posisi Anda… / Finding your position… */
  readonly nearWorking: string;
  /** Kota terdekat yang punya kantor bernama / Nearest cities with named offices */
  readonly nearTitle: string;
  /** Jarak lurus ke pusat pemerintahan kotanya. Posisi Anda tidak dikirim ke mana pun. / Straight distance to the seat of the city. Your position is sent nowhere. */
  readonly nearNote: string;
  /** {distance} km / {distance} km */
  readonly nearDistance: string;
  /** kurang dari 1 km / less than 1 km */
  readonly nearClose: string;
  /** Anda tidak mengizinkan posisi dibaca. Tidak apa-apa: pilih provinsi dari peta atau daftar. / You did not allow your position to be read. That is fine: choose a province from the map or the list. */
  readonly nearRefused: string;
  /** Perangkat ini tidak dapat menentukan posisinya sekarang. Pilih provinsi dari peta atau daftar. / This device cannot tell its position now. Choose a province from the map or the list. */
  readonly nearUnavailable: string;
  /** Mencari posisi terlalu lama. Coba lagi, atau pilih provinsi dari peta atau daftar. / Finding the position took too long. Try again, or choose a province from the map or the list. */
  readonly nearSlow: string;
  /** Tampilan ini tidak memuat satu kota pun. / This view holds no city at all. */
  readonly nearNone: string;
}
