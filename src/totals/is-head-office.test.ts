import { expect, it } from 'vitest';
import type { InstitutionKind } from '../register/vocabulary.ts';
import { isHeadOffice } from './is-head-office.ts';

it.each<[string, InstitutionKind]>([
  [
    'Asisten Deputi Pengaduan Masyarakat, Deputi Bidang Hubungan Kelembagaan dan Kemasyarakatan',
    'kementerian',
  ],
  ['Auditorat Utama Keuangan Negara III', 'lembaga-negara'],
  ['Badan Pendidikan dan Pelatihan Kejaksaan Republik Indonesia', 'setingkat-menteri'],
  ['Biro Kerja Sama Teknik Luar Negeri, Sekretariat Kementerian Sekretariat Negara', 'kementerian'],
  ['Deputi Bidang Dukungan Kerja Kabinet', 'setingkat-menteri'],
  ['Direktorat Jenderal Badan Peradilan Agama', 'lembaga-negara'],
  ['Inspektorat BPKP', 'lpnk'],
  ['Jaksa Agung Muda Bidang Pembinaan', 'setingkat-menteri'],
  ['Pusat Penerangan Hukum Kejaksaan Agung', 'setingkat-menteri'],
  ['Sekretariat Badan Penelitian dan Pengembangan Perhubungan', 'kementerian'],
])('is one: %s', (name, kind) => {
  expect(isHeadOffice({ name, province: '31' }, kind)).toBe(true);
});

it.each<[string, string, string, InstitutionKind]>([
  ['31', 'BPK Perwakilan Provinsi DKI Jakarta', 'a branch', 'lembaga-negara'],
  ['31', 'Kantor Otoritas Pelabuhan Utama Tanjung Priok', 'a branch', 'kementerian'],
  ['31', 'Balai Sertifikasi', 'not among the names', 'kementerian'],
  ['31', 'Kejaksaan Negeri Jakarta Selatan', 'a branch', 'setingkat-menteri'],
  ['31', 'Direktorat Lalu Lintas Polda Metro Jaya', 'a part of the police of Jakarta', 'lpnk'],
  ['31', 'Pusat Kesehatan Masyarakat Tebet', 'of the province', 'pemprov'],
  ['31', 'Biro Organisasi Sekretariat Daerah', 'of the province', 'pemprov'],
  ['31', 'Pusatnya', 'another word', 'kementerian'],
  ['32', 'Pusat Pengembangan Sumber Daya Kemetrologian', 'in Bandung', 'kementerian'],
  ['52', 'Direktorat Reserse Narkoba Polda Nusa Tenggara Barat', 'in Mataram', 'setingkat-menteri'],
  ['', 'Direktorat Kelaikudaraan dan Pengoperasian Pesawat Udara', 'place unknown', 'kementerian'],
])('is none: %s %s, %s', (province, name, _why, kind) => {
  expect(isHeadOffice({ name, province }, kind)).toBe(false);
});
