import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

// SITE_URL and BASE_PATH are the only settings: the site works at any address, in a subfolder too.
const site = process.env.SITE_URL ?? 'https://peta-integritas.example';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [
    sitemap({
      filter: (page) => !page.includes('/embed/') && !/\/404\/?$/.test(page),
      i18n: { defaultLocale: 'id', locales: { id: 'id', en: 'en' } },
    }),
  ],
  vite: { build: { assetsInlineLimit: 0 } },
});
