import { setTimeout as sleep } from 'node:timers/promises';
import { type DutyLight, demoPeople, type GovernanceApi } from '@junheng/governance/api';
import { demand } from './demand.ts';
import type { ActAs } from './people.ts';

/** The publicity section has signed nothing yet: its measure stays grey until it does. */
const notSigned = 'publicity';
const longestWaitMilliseconds = 60_000;

/**
 * Each office signs what it answers for: the values that the platform has computed, what its watches show, and how much is
 * carried out. Waits until the values have been handed in.
 */
export async function signFirstValues(governance: GovernanceApi, actAs: ActAs): Promise<void> {
  const duties = await readDuties(governance, actAs);
  for (const { at, subject } of demoPeople) {
    if (at.kind !== 'office' || at.officeId === notSigned) continue;
    const own = duties.filter(({ leadOffice }) => leadOffice === at.officeId);
    for (const [index, { obligationId, dutyKind, value, signatures }] of own.entries()) {
      if (signatures.length > 0 || (dutyKind === 'measured' && value?.value == null)) continue;
      const signed = dutyKind === 'measured' ? value!.value : dutyKind === 'watched' ? null : 55 + ((index * 7) % 40);
      await demand(governance.signValue({ obligationId, value: signed }, actAs(subject)));
    }
  }
}

async function readDuties(governance: GovernanceApi, actAs: ActAs): Promise<DutyLight[]> {
  const reader = actAs('project-office');
  const giveUpAt = performance.now() + longestWaitMilliseconds;
  for (;;) {
    const { measures } = await governance.readBoard(null, reader);
    const cards = await Promise.all(measures.map(({ measureId }) => governance.readMeasureCard(measureId, null, reader)));
    const duties = cards.flatMap((card) => (card ? card.duties : []));
    if (duties.some(({ value }) => value?.value != null)) return duties;
    if (performance.now() > giveUpAt) throw new Error('no values of the demo county were handed in');
    await sleep(500);
  }
}
