import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { shareCard } from './share-card.ts';

const TODO = 'list it in src/share/share-cards.ts and build with npm run build, which draws it';
const card = (image: string, alt: string) =>
  `<meta property="og:image" content="https://example.org${image}"><meta property="og:image:alt" content="${alt}">`;

test('a page without a picture, without words for it, and with one that is not there', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({ head: '' }),
    'en/index.html': fixturePage({ path: '/en/', head: card('/none.png', ' ') }),
  });
  expect(await messagesOf(shareCard, site)).toEqual([
    `en/index.html: missing og:image:alt: ${TODO}`,
    `en/index.html: missing share picture https://example.org/none.png: ${TODO}`,
    `index.html: missing og:image: ${TODO}`,
  ]);
});

test('a round that is shared with the picture of another page', async () => {
  const path = '/tahun/2020/';
  const head = card('/bagikan/beranda.png', 'Home');
  const site = fixtureSite({
    'tahun/2020/index.html': fixturePage({ path, head }),
    'metode/index.html': fixturePage({ path: '/metode/', head }),
  });
  expect(await messagesOf(shareCard, site)).toEqual([
    `tahun/2020/index.html: missing own share picture /bagikan/tahun/2020.png: ${TODO}`,
  ]);
});
