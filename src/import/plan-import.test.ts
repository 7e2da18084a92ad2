import { expect, test } from 'vitest';
import { fixtureRegister } from '../register/fixture/fixture-register.ts';
import { planImport } from './plan-import.ts';

const settings = { year: '2021', source: 'siaran-contoh-20211220' };

test('rows are matched by name, and new awards, units and sources are told apart', () => {
  const plan = planImport(
    fixtureRegister(),
    [
      'unit,predicate,institution,service,province,city',
      'pengadilan contoh MAKASSAR,WBK,Mahkamah Contoh,,,',
      'Pengadilan Contoh Ambon,WBK,mahkamah-contoh,pengadilan,,Kota Ambon',
      '',
    ].join('\n'),
    settings,
  );
  expect(plan.problems).toEqual([]);
  expect(plan.lines).toEqual([
    'new unit pengadilan-contoh-ambon (or is it "Pengadilan Contoh Jayapura"?)',
    'new award WBK of pengadilan-contoh-makassar',
    'new award WBK of pengadilan-contoh-ambon',
  ]);
  const [units, awards] = plan.files;
  expect(units?.text).toContain(
    'pengadilan-contoh-ambon,Pengadilan Contoh Ambon,mahkamah-contoh,pengadilan,81,81.71,,\n',
  );
  expect(awards?.path).toBe('awards/2021.csv');
  expect(awards?.text).toContain(
    'pengadilan-contoh-ambon,WBK,kemenpanrb,siaran-contoh-20211220,,\n',
  );
});

test('an award that is there already gets the source, once', () => {
  const text = 'unit,predicate,institution\nPengadilan Contoh Makassar,WBK,Mahkamah Contoh\n';
  const first = planImport(fixtureRegister(), text, settings);
  const register = fixtureRegister();
  const known = {
    ...register,
    files: register.files.map(
      (file) => first.files.find((each) => each.path === file.path) ?? file,
    ),
  };
  expect(planImport(known, text, settings).lines).toEqual([
    'known award WBK of pengadilan-contoh-makassar',
  ]);
  const other = { ...settings, source: 'mahkamah-contoh-20201222' };
  const again = planImport(known, text, other);
  expect(again.lines).toEqual(['new source of the award WBK of pengadilan-contoh-makassar']);
  expect(again.files[0]?.text).toContain(
    'pengadilan-contoh-makassar,WBK,kemenpanrb,mahkamah-contoh-20201222 siaran-contoh-20211220,,\n',
  );
});

test('what is not sound is told line by line, as the checks tell it', () => {
  const plan = planImport(
    fixtureRegister(),
    [
      'unit,predicate,institution,service,city',
      'Kantor Baru,WBK,Mahkamah Contohh,,',
      'Pengadilan Contoh Makassar,WBX,mahkamah-contoh,,',
      'Kantor Contoh Nabire,WBK,mahkamah-contoh,pengadilan,Kota Entah',
      'Pengadilan Contoh Ambon,WBK,mahkamah-contoh,,',
      '',
    ].join('\n'),
    settings,
  );
  expect(plan.problems).toEqual([
    'line 2: unknown institution "Mahkamah Contohh": write its id (mahkamah-contoh?) or add it to institutions.csv',
    'line 4: duplicate id "kantor-contoh-nabire", of polisi-contoh: add the unit to units.csv by hand',
    'awards/2021.csv:7 predicate: unknown predicate "WBX": write "WBK" or "WBBM"',
    expect.stringMatching(/^units\.csv:\d+ service: missing service/),
  ]);
});

test('a file that is no such list is refused whole', () => {
  expect(planImport(fixtureRegister(), 'name,predicate\nA,WBK,x\n', settings)).toEqual({
    lines: [],
    problems: [
      'line 1: missing column "unit": add it',
      'line 1: missing column "institution": add it',
      'line 1: unknown column "name": write unit, predicate, institution, service, province, city, granted_by',
      'line 2: invalid number of cells: write one a column',
    ],
    files: [],
  });
});
