import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const fontFile = (font: string, file: string): string =>
  join(dirname(resolve(`@expo-google-fonts/${font}/package.json`)), file);

/** The letters of every picture, from npm and not from the machine, so that all machines draw alike; the second font has the star. */
export const PICTURE_FONTS: readonly string[] = [
  fontFile('roboto', '400Regular/Roboto_400Regular.ttf'),
  fontFile('roboto', '700Bold/Roboto_700Bold.ttf'),
  fontFile('noto-sans-symbols-2', '400Regular/NotoSansSymbols2_400Regular.ttf'),
];

/** The family that stands in for the system font of a page. */
export const PICTURE_FAMILY = 'Roboto';
