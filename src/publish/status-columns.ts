import type { Column } from '../register/table.ts';
import { BREAK_BASES, EVENTS, PREDICATES } from '../register/vocabulary.ts';
import { STATUS_STATES } from '../totals/predicate-status.ts';
import { GRANTED_BY, OFFICE_COLUMNS } from './office-columns.ts';

const DATE = { pattern: /^\d{4}(-\d{2}(-\d{2})?)?$/, example: '2022-02-03' };

/** What each column of status.csv means and may hold, in the order of the columns. */
export const STATUS_COLUMNS: readonly Column[] = [
  ...OFFICE_COLUMNS,
  {
    name: 'predicate',
    id: 'Predikat terakhir yang diketahui: WBK atau WBBM',
    en: 'Last known predicate: WBK or WBBM',
    type: { oneOf: PREDICATES },
    required: true,
  },
  GRANTED_BY,
  {
    name: 'round',
    id: 'Putaran predikat itu; kosong bila tidak ada sumber yang menyebutnya',
    en: 'Round of that predicate; empty where no source tells it',
    type: { ref: 'rounds' },
    required: false,
  },
  {
    name: 'rounds_since',
    id: 'Jumlah putaran sesudahnya sampai putaran terbaru dalam register; kosong bila putarannya tidak diketahui',
    en: 'Rounds after it up to the newest one of the register; empty where its round is not known',
    type: 'integer',
    required: false,
  },
  {
    name: 'state',
    id: 'Yang terakhir diketahui: awarded (diberikan), raised (WBBM sesudah WBK), kept (dipertahankan setelah evaluasi ulang), revoked (dicabut). Tidak satu pun berarti predikat masih berlaku',
    en: 'Last thing known: awarded, raised (WBBM after WBK), kept (after a re-evaluation), revoked. None of them says that the predicate still holds',
    type: { oneOf: STATUS_STATES },
    required: true,
  },
  {
    name: 'raised_from_round',
    id: 'Putaran WBK kantor ini sebelum WBBM; kosong bila tidak tercatat',
    en: 'Round of the WBK of this office before its WBBM; empty where none is on record',
    type: { ref: 'rounds' },
    required: false,
  },
  {
    name: 'kept_date',
    id: 'Tanggal evaluasi ulang terakhir yang tercatat, sejauh diketahui; kosong tidak berarti tidak pernah dievaluasi ulang',
    en: 'Date of the last re-evaluation on record, as far as known; empty does not mean that there was none',
    type: DATE,
    required: false,
  },
  {
    name: 'revoked_date',
    id: 'Tanggal pencabutan sejauh diketahui; kosong bila tidak ada sumber yang menyebut pencabutan',
    en: 'Date of the revocation as far as known; empty where no source speaks of one',
    type: DATE,
    required: false,
  },
  {
    name: 'revoked_reason',
    id: 'Yang memicu pencabutan menurut sumber, dalam bahasa Indonesia',
    en: 'What triggered the revocation according to the source, in Indonesian',
    type: 'text',
    required: false,
  },
  {
    name: 'revoked_reason_en',
    id: 'Yang memicu pencabutan menurut sumber, dalam bahasa Inggris',
    en: 'What triggered the revocation according to the source, in English',
    type: 'text',
    required: false,
  },
  {
    name: 'last_event',
    id: 'Peristiwa terakhir yang tercatat: awarded, declared, proposed, re-evaluated, atau revoked',
    en: 'Last event on record: awarded, declared, proposed, re-evaluated or revoked',
    type: { oneOf: ['awarded', ...EVENTS] },
    required: true,
  },
  {
    name: 'last_event_date',
    id: 'Tanggalnya sejauh diketahui; untuk awarded tahun putarannya',
    en: 'Its date as far as known; for awarded the year of the round',
    type: DATE,
    required: true,
  },
  {
    name: 'last_event_rounds_since',
    id: 'Jumlah putaran sesudah tahun peristiwa terakhir itu sampai putaran terbaru dalam register',
    en: 'Rounds after the year of that last event up to the newest one of the register',
    type: 'integer',
    required: true,
  },
  {
    name: 'rule',
    id: 'Nomor aturan yang dipakai menilai putaran itu; kosong bila tidak diketahui, juga untuk WBK mandiri',
    en: 'Number of the regulation that round was judged by; empty where not known, as for WBK mandiri',
    type: { ref: 'regulations' },
    required: false,
  },
  {
    name: 'rule_basis',
    id: 'stated: ada sumber yang menyebut putaran pertama aturan itu; inferred: disimpulkan dari tahunnya; kosong bila aturannya tidak diketahui',
    en: 'stated: a source names the first round under that rule; inferred: it follows from the year; empty where the rule is not known',
    type: { oneOf: BREAK_BASES },
    required: false,
  },
  {
    name: 'reevaluation_expected_round',
    id: 'Tahun evaluasi ulang menurut satu-satunya jarak waktu yang disebut sumber, bukan menurut aturan yang kini berlaku; kosong bila dicabut, putarannya tidak diketahui, WBK mandiri, atau tidak ada jarak waktu yang diketahui',
    en: 'Year of a re-evaluation by the only interval a source gives, not by the rule now in force; empty where revoked, of an unknown round, WBK mandiri, or no interval is known',
    type: 'year',
    required: false,
  },
  {
    name: 'reevaluation_source',
    id: 'Id sumber yang menyebut jarak waktu untuk reevaluation_expected_round; kosong bila kolom itu kosong',
    en: 'Id of the source of the interval behind reevaluation_expected_round; empty where that is empty',
    type: { ref: 'sources' },
    required: false,
  },
  {
    name: 'sources',
    id: 'Id sumber tentang kantor itu, dipisah spasi',
    en: 'Ids of the sources on that office, separated by spaces',
    type: { refs: 'sources' },
    required: true,
  },
];
