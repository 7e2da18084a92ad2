import type { SiteRule } from '../rule.ts';
import { apiDocuments } from './api-documents.ts';
import { breadcrumb } from './breadcrumb.ts';
import { byteBudget } from './byte-budget.ts';
import { chartFiles } from './chart-files.ts';
import { chartParts } from './chart-parts.ts';
import { citationFiles } from './citation-files.ts';
import { citationMeta } from './citation-meta.ts';
import { dataFormats } from './data-formats.ts';
import { dataMetadata } from './data-metadata.ts';
import { duplicateId } from './duplicate-id.ts';
import { embedAlone } from './embed-alone.ts';
import { embedParts } from './embed-parts.ts';
import { emptyElement } from './empty-element.ts';
import { gluedLink } from './glued-link.ts';
import { imageAlt } from './image-alt.ts';
import { knownReference } from './known-reference.ts';
import { languagePair } from './language-pair.ts';
import { leakedKey } from './leaked-key.ts';
import { leakedValue } from './leaked-value.ts';
import { linkTarget } from './link-target.ts';
import { mainLandmark } from './main-landmark.ts';
import { oembedAnswer } from './oembed-answer.ts';
import { oneHeading } from './one-heading.ts';
import { oneStylesheet } from './one-stylesheet.ts';
import { otherHost } from './other-host.ts';
import { pageDescription } from './page-description.ts';
import { pageLanguage } from './page-language.ts';
import { pageTitle } from './page-title.ts';
import { scriptWeight } from './script-weight.ts';
import { searchWeight } from './search-weight.ts';
import { shareCard } from './share-card.ts';
import { sitemap } from './sitemap.ts';
import { skipLink } from './skip-link.ts';
import { splitParagraph } from './split-paragraph.ts';
import { tableHeader } from './table-header.ts';
import { termLinks } from './term-links.ts';
import { titleTwice } from './title-twice.ts';
import { untranslated } from './untranslated.ts';
import { wholeHtml } from './whole-html.ts';

/** Every rule of the built site. */
export const SITE_RULES: readonly SiteRule[] = [
  wholeHtml,
  pageTitle,
  titleTwice,
  pageDescription,
  pageLanguage,
  oneHeading,
  mainLandmark,
  skipLink,
  breadcrumb,
  duplicateId,
  knownReference,
  imageAlt,
  tableHeader,
  chartParts,
  embedParts,
  embedAlone,
  chartFiles,
  oembedAnswer,
  shareCard,
  citationMeta,
  citationFiles,
  apiDocuments,
  dataFormats,
  dataMetadata,
  leakedValue,
  leakedKey,
  emptyElement,
  splitParagraph,
  gluedLink,
  untranslated,
  otherHost,
  oneStylesheet,
  scriptWeight,
  searchWeight,
  byteBudget,
  linkTarget,
  termLinks,
  languagePair,
  sitemap,
];
