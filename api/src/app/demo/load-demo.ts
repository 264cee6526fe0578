import type { DataSource } from 'typeorm';
import { AgencyRow } from '../../modules/identity';
import { isBusy } from '../../platform/database/busy';
import { transaction, type Tx } from '../../platform/database/transaction';
import { breaksUniqueKey } from '../../platform/database/unique-key';
import { DEMO_AGENCY } from './agency';
import { loadDemoAgency } from './load-agency';
import { loadWorkers } from './load-workers';

/**
 * Loads the demo agency into a database that holds no agency: all of it in one transaction, so that a load that is
 * interrupted leaves nothing; one that meets another waits for it. Tells whether the demo is there afterwards: loaded
 * now, or earlier.
 */
export async function loadDemo(source: DataSource): Promise<boolean> {
  for (;;) {
    const agencies = await source.manager.find(AgencyRow, { select: { slug: true } });
    if (agencies.length > 0) return agencies.some(({ slug }) => slug === DEMO_AGENCY.slug);
    try {
      await transaction(source, loadAll);
    } catch (error) {
      // Somebody else is loading it, or has done so meanwhile: look again.
      if (!isBusy(error) && !breaksUniqueKey(error, 'uq_agencies_slug')) throw error;
    }
  }
}

async function loadAll(tx: Tx): Promise<void> {
  await loadWorkers(tx, await loadDemoAgency(tx));
}
