import { aturan } from './aturan.ts';
import { bobot } from './bobot.ts';
import { cakupan } from './cakupan.ts';
import type { Chart } from './chart.ts';
import { instansi } from './instansi.ts';
import { instansiPerTahun } from './instansi-per-tahun.ts';
import { jalan } from './jalan.ts';
import { jenisInstansi } from './jenis-instansi.ts';
import { layanan } from './layanan.ts';
import { pencabutan } from './pencabutan.ts';
import { predikatPerTahun } from './predikat-per-tahun.ts';
import { provinsi } from './provinsi.ts';
import { putaranBerdampingan } from './putaran-berdampingan.ts';
import { riwayatUnit } from './riwayat-unit.ts';
import { seleksi } from './seleksi.ts';
import { syaratInstansi } from './syarat-instansi.ts';
import { tingkatSeleksi } from './tingkat-seleksi.ts';

/** Every chart of the site, in the order of its page of charts. */
export const CHARTS: readonly Chart[] = [
  predikatPerTahun,
  seleksi,
  tingkatSeleksi,
  putaranBerdampingan,
  cakupan,
  instansi,
  jenisInstansi,
  instansiPerTahun,
  provinsi,
  layanan,
  riwayatUnit,
  pencabutan,
  jalan,
  syaratInstansi,
  aturan,
  bobot,
];
