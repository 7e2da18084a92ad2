import type { TextKey } from '../i18n/text.ts';

/** A page about how the award is won, kept and lost: where it is, what it is called, what it answers. */
export interface MethodPage {
  readonly path: string;
  readonly title: TextKey;
  readonly lead: TextKey;
  /** Anchors of the page of method on which these words stood before they had pages of their own. */
  readonly anchor: string;
}

/** The way of an award in the order in which a reader would ask. */
export const METHOD_PAGES: readonly MethodPage[] = [
  {
    path: '/metode/zona-integritas/',
    title: 'method.zone',
    lead: 'method.zoneLead',
    anchor: 'zona-integritas',
  },
  {
    path: '/metode/penilaian/',
    title: 'method.assessment',
    lead: 'method.assessmentLead',
    anchor: 'penilaian',
  },
  {
    path: '/metode/syarat/',
    title: 'method.conditions',
    lead: 'method.conditionsLead',
    anchor: 'syarat',
  },
  { path: '/metode/jalan/', title: 'method.path', lead: 'method.pathLead', anchor: 'jalan' },
  { path: '/metode/mandiri/', title: 'method.own', lead: 'method.ownLead', anchor: 'mandiri' },
  { path: '/aturan/', title: 'method.rules', lead: 'method.rulesLead', anchor: 'aturan' },
  { path: '/seleksi/', title: 'method.selection', lead: 'method.selectionLead', anchor: 'seleksi' },
  { path: '/status/', title: 'method.status', lead: 'method.statusLead', anchor: 'pencabutan' },
  { path: '/tahap/', title: 'method.stages', lead: 'method.stagesLead', anchor: 'tahap' },
  {
    path: '/evaluasi-pelayanan/',
    title: 'method.services',
    lead: 'method.servicesLead',
    anchor: 'evaluasi-pelayanan',
  },
  { path: '/tanya/', title: 'method.questions', lead: 'method.questionsLead', anchor: 'tanya' },
  { path: '/istilah/', title: 'method.terms', lead: 'method.termsLead', anchor: 'istilah' },
];
