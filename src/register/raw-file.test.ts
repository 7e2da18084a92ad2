import { describe, expect, it } from 'vitest';
import { cellOf, keyOf, readRawFile, tableOf } from './raw-file.ts';

const rowsOf = (text: string) => readRawFile('units.csv', text).rows;

describe('tableOf', () => {
  it('knows tables by their path', () => {
    expect(tableOf('units.csv')?.name).toBe('units');
    expect(tableOf('awards/2020.csv')?.name).toBe('awards');
  });
  it('does not know a file in the wrong place or with the wrong name', () => {
    for (const path of [
      'awards.csv',
      'awards/2020-2.csv',
      'awards/20.csv',
      'a/units.csv',
      'x/2020.csv',
    ])
      expect(tableOf(path)).toBeUndefined();
  });
});

describe('readRawFile', () => {
  it('keeps every cell as text', () => {
    const [row] = rowsOf('id,name,city\n007,1.200,35.70\n');
    expect(row?.cells).toEqual(['007', '1.200', '35.70']);
  });
  it('counts lines of the file, also past empty lines and cells of several lines', () => {
    const rows = rowsOf('id,name\na,"x\ny"\n\nb,z\n');
    expect(rows.map((row) => row.line)).toEqual([2, 5]);
  });
  it('keeps a row of commas, and twin names in the header', () => {
    const file = readRawFile('units.csv', 'id,id\n,\n');
    expect(file.header).toEqual(['id', 'id']);
    expect(file.rows).toEqual([{ line: 2, cells: ['', ''] }]);
  });
  it('reads past a BOM, CRLF and the lone CR of old Macs', () => {
    for (const text of ['\uFEFFid,name\na,b\n', 'id,name\r\na,b\r\n', 'id,name\ra,b\r'])
      expect(rowsOf(text)).toEqual([{ line: 2, cells: ['a', 'b'] }]);
  });
  it('reads quotes, doubled quotes and commas inside quotes', () => {
    const file = readRawFile('units.csv', 'id,name\na,"Balai ""X"", Y"\n');
    expect(file.rows[0]?.cells).toEqual(['a', 'Balai "X", Y']);
    expect(file.brokenQuotes).toEqual([]);
  });
  it.each([
    ['never closed', 'id,name\na,"x\nb,y\n'],
    ['closed too early', 'id,name\na,"x"y\nb,z\n'],
    ['opened late', 'id,name\na, "x"\nb,z\n'],
    ['only closed', 'id,name\na,x"\nb,z\n'],
  ])('notices a quote that is %s', (_, text) => {
    expect(readRawFile('units.csv', text).brokenQuotes).toEqual([2]);
  });
  it('takes an empty file, and one empty line, as no header', () => {
    expect(readRawFile('units.csv', '').header).toEqual([]);
    expect(readRawFile('units.csv', '\n').header).toEqual([]);
  });
});

describe('cellOf and keyOf', () => {
  const file = readRawFile('events.csv', 'unit,date,event\na,2020,revoked\nb\n');
  it('gives an empty text for a missing column or a short row', () => {
    expect(file.rows.map((row) => cellOf(file, row, 'event'))).toEqual(['revoked', '']);
    expect(file.rows.map((row) => cellOf(file, row, 'note'))).toEqual(['', '']);
  });
  it('joins the key columns', () => {
    expect(file.rows.map((row) => keyOf(file, row))).toEqual(['a|2020|revoked', 'b||']);
  });
});
