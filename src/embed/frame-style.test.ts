import { expect, test } from 'vitest';
import { frameStyle } from './frame-style.ts';

test('says the height of a narrow and of a wide frame, and a plain one for old browsers first', () => {
  const style = frameStyle({
    narrow: [{ base: 684, slope: -0.4, until: 555 }],
    wide: [{ base: 236, slope: 0.15, until: 752 }],
    most: 554,
  });
  expect(style).toBe(
    'width:100%;border:0;height:554px;height:max(236px + 0.15*min(100cqw,752px),min(684px - 0.4*min(100cqw,555px),(640px - 100cqw)*9999))',
  );
});

test('a height that is the same at every width is a plain one', () => {
  const flat = [{ base: 300, slope: 0, until: 640 }];
  expect(frameStyle({ narrow: flat, wide: flat, most: 300 })).toContain(
    'height:max(300px,min(300px,(640px - 100cqw)*9999))',
  );
});

test('the greater of two lines counts', () => {
  const wide = [{ base: 200, slope: 0, until: 752 }];
  const narrow = [
    { base: 900, slope: -1, until: 640 },
    { base: 500, slope: -0.2, until: 640 },
  ];
  expect(frameStyle({ narrow, wide, most: 620 })).toContain(
    'height:max(200px,min(max(900px - 1*min(100cqw,640px),500px - 0.2*min(100cqw,640px)),(640px - 100cqw)*9999))',
  );
});
