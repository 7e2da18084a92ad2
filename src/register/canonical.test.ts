import { describe, expect, it } from 'vitest';
import { canonicalText, cleanCell, csvText } from './canonical.ts';
import { fixtureRegister } from './fixture/fixture-register.ts';
import { readRawFile } from './raw-file.ts';

describe('cleanCell', () => {
  it.each([
    ['spaces at the ends and two in a row', '  Kantor  Contoh ', 'Kantor Contoh'],
    ['odd spaces and tabs', '\tKantor\u00a0Contoh\u2009Satu', 'Kantor Contoh Satu'],
    ['signs of no width', '\ufeffKan\u00adtor\u200b', 'Kantor'],
    ['letters in two parts', 'Kafe\u0301', 'Kafé'],
    ['letters that meet when a sign between them goes', 'Kafe\u200b\u0301', 'Kafé'],
    ['nothing else', '007 35.70 "x", – y', '007 35.70 "x", – y'],
  ])('mends %s', (_, text, clean) => {
    expect(cleanCell(text)).toBe(clean);
    expect(cleanCell(clean)).toBe(clean);
  });
});

describe('csvText', () => {
  it('quotes only cells that hold a comma, a quote or a line break', () => {
    expect(
      csvText([
        ['a', 'b c'],
        ['x,y', 'z "w"'],
        ['1\n2', ''],
      ]),
    ).toBe('a,b c\n"x,y","z ""w"""\n"1\n2",\n');
  });
});

describe('canonicalText', () => {
  it('leaves every file of the fixture as it is', () => {
    for (const file of fixtureRegister().files) expect(canonicalText(file)).toBe(file.text);
  });
  it('keeps codes and numbers as text', () => {
    const text =
      'number,year,kind,title,title_en,replaces,what_changed,what_changed_en,source\n007,2014,se,35.70,1.200,,0,00,x\n';
    expect(canonicalText(readRawFile('regulations.csv', text))).toBe(text);
  });
  it('puts columns and rows in order', () => {
    const file = readRawFile(
      'rounds.csv',
      'year,note,sources,ceremony,note_en\n2020,,,,\n2019,a,,2019-12-10,b\n',
    );
    expect(canonicalText(file)).toBe(
      'year,ceremony,sources,note,note_en\n2019,2019-12-10,,a,b\n2020,,,,\n',
    );
  });
  it('leaves out lines of nothing but commas', () => {
    const head = 'version,date,note,note_en\n';
    expect(canonicalText(readRawFile('releases.csv', `${head},,,\n2024.1,2024-06-01,,\n`))).toBe(
      `${head}2024.1,2024-06-01,,\n`,
    );
  });
  it('puts the preferred value of a figure first', () => {
    const head = 'year,scope,of,metric,value,preferred,source,note,note_en\n';
    const [no, yes] = ['2017,national,,wbk,5,no,a,x,x\n', '2017,national,,wbk,7,yes,b,,\n'];
    expect(canonicalText(readRawFile('official-totals.csv', head + no + yes))).toBe(
      head + yes + no,
    );
  });
  it('puts version 2024.10 after 2024.9', () => {
    const head = 'version,date,note,note_en\n';
    const [ten, nine] = ['2024.10,2024-06-02,,\n', '2024.9,2024-06-01,,\n'];
    expect(canonicalText(readRawFile('releases.csv', head + ten + nine))).toBe(head + nine + ten);
  });
});
