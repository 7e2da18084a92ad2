import type { Register, Regulation } from '../register/register.ts';

/** A change of the rules, and the first round it applied to. */
export interface RuleChange {
  readonly from: number;
  readonly regulation: Regulation;
}

// First round under each rule: 90/2021 came into force after the round of 2021 was judged.
const FIRST_ROUNDS: readonly (readonly [number: string, from: number])[] = [
  ['Permen PAN-RB 52/2014', 2014],
  ['Permen PAN-RB 10/2019', 2019],
  ['Permen PAN-RB 90/2021', 2022],
  ['Program WBK Mandiri', 2023],
  ['Permen PAN-RB 5/2024', 2024],
];

/** Where the rules of the award changed, as far as the register holds the rule, by first round. */
export function ruleChanges(register: Register): RuleChange[] {
  return FIRST_ROUNDS.flatMap(([number, from]) => {
    const regulation = register.regulations.find((each) => each.number === number);
    return regulation === undefined ? [] : [{ from, regulation }];
  });
}
