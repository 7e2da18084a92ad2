import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { otherHost } from './other-host.ts';

test('a script, a font and an image of other hosts', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({
      body: '<script src="//cdn.example/a.js"></script><style>@font-face{src:url(https://fonts.example/a.woff2)}</style><img alt="" src="https://example.org/own.png"><a href="https://elsewhere.example/">Out</a>',
    }),
  });
  expect(await messagesOf(otherHost, site)).toEqual([
    'index.html: invalid address //cdn.example/a.js of another host: serve the file from this site, or link to it with a plain <a>',
    'index.html: invalid address https://fonts.example/a.woff2 of another host: serve the file from this site, or link to it with a plain <a>',
  ]);
});

test('a drawing that loads an image', async () => {
  const site = fixtureSite({
    'grafik/a.svg':
      '<svg xmlns="http://www.w3.org/2000/svg"><image href="http://maps.example/a.png"/></svg>',
  });
  expect(await messagesOf(otherHost, site)).toEqual([
    'grafik/a.svg: invalid address http://maps.example/a.png of another host: serve the file from this site, or link to it with a plain <a>',
  ]);
});
