import { type Config, connect, type Logger, openHome, createLog } from '@junheng/runtime';
import { openInstallation } from './installation.ts';
import { migrateSchemas } from './schemas.ts';
import { createStopList } from './stop-list.ts';

/**
 * The job `migrate`: with the owner's login brings roles, schemas and rights up to date, and ends. Services that run alone may change none of it.
 * @throws {StartProblem} as the start of the platform
 */
export async function runMigrateJob({ config, tell }: { config: Config; tell(zh: string, en: string): void }): Promise<void> {
  const home = openHome(config.home);
  const log: Logger = createLog(home.file('junheng.log'));
  const stops = createStopList(log);
  stops.add('home', () => home.release());
  try {
    const { databaseUrl, secrets } = await openInstallation({ config, home, log, stops, tell });
    const owner = connect(databaseUrl, { max: 2 });
    stops.add('owner connection', () => owner.end({ timeout: 5 }));
    await migrateSchemas(owner, secrets.password);
    log.info({ county: config.county }, 'migrated');
  } catch (error) {
    log.error({ err: error }, 'migration failed');
    throw error;
  } finally {
    await stops.stopAll();
  }
}
