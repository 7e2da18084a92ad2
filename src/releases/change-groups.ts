import type { TextKey } from '../i18n/text.ts';
import type { Change } from './change.ts';

/** Changes of one kind to one subject, under their heading. */
export interface ChangeGroup {
  readonly heading: TextKey;
  readonly changes: readonly Change[];
}

const HEADINGS: Readonly<Record<string, TextKey>> = {
  'award added': 'changes.awardAdded',
  'award corrected': 'changes.awardCorrected',
  'award withdrawn': 'changes.awardWithdrawn',
  'unit added': 'changes.unitAdded',
  'unit corrected': 'changes.unitCorrected',
  'unit renamed': 'changes.unitRenamed',
  'unit withdrawn': 'changes.unitWithdrawn',
  'institution added': 'changes.institutionAdded',
  'institution renamed': 'changes.institutionRenamed',
  'institution withdrawn': 'changes.institutionWithdrawn',
  'total moved': 'changes.totalMoved',
  'table moved': 'changes.tableMoved',
};

/** Changes in groups with headings, in the order they come in. */
export function changeGroups(changes: readonly Change[]): ChangeGroup[] {
  const groups = Map.groupBy(changes, ({ subject, change }) => `${subject} ${change}`);
  return [...groups].map(([name, mine]) => {
    const heading = HEADINGS[name];
    if (heading === undefined) throw new Error(`missing heading of "${name}"`);
    return { heading, changes: mine };
  });
}
