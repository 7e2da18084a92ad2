import { expect, it } from 'vitest';
import { faqPage } from './faq-page.ts';

const URL = 'https://example.org/tanya/';
const QUESTIONS = [
  { anchor: 'beda', name: 'Apa bedanya?', html: '<p>Satu <em>hal</em>.</p>' },
  { anchor: 'cabut', name: 'Bisakah </script>?', html: '<p>Bisa &amp; pernah.</p>' },
];

it('holds each question with the words of its answer', () => {
  const page = JSON.parse(faqPage(URL, 'id', QUESTIONS));
  expect(page).toMatchObject({ '@type': 'FAQPage', '@id': URL, inLanguage: 'id' });
  expect(page.mainEntity).toEqual([
    {
      '@type': 'Question',
      '@id': `${URL}#beda`,
      name: 'Apa bedanya?',
      acceptedAnswer: { '@type': 'Answer', text: 'Satu hal.' },
    },
    {
      '@type': 'Question',
      '@id': `${URL}#cabut`,
      name: 'Bisakah </script>?',
      acceptedAnswer: { '@type': 'Answer', text: 'Bisa & pernah.' },
    },
  ]);
});

it('cannot end the script element it stands in', () => {
  expect(faqPage(URL, 'id', QUESTIONS)).not.toContain('<');
});
