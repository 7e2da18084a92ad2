import { cakupan } from './cakupan.ts';
import type { Chart } from './chart.ts';
import { instansi } from './instansi.ts';
import { instansiPerTahun } from './instansi-per-tahun.ts';
import { jenisInstansi } from './jenis-instansi.ts';
import { layanan } from './layanan.ts';
import { predikatPerTahun } from './predikat-per-tahun.ts';
import { provinsi } from './provinsi.ts';
import { riwayatUnit } from './riwayat-unit.ts';
import { seleksi } from './seleksi.ts';

/** Every chart of the site, in the order of its page of charts. */
export const CHARTS: readonly Chart[] = [
  predikatPerTahun,
  seleksi,
  cakupan,
  instansi,
  jenisInstansi,
  instansiPerTahun,
  provinsi,
  layanan,
  riwayatUnit,
];
