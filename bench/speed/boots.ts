import { openApp } from './app';
import { residentMemory } from './resident';
import { median, rounded, type Line } from './table';

const BOOTS = 5;

/** Starts the filled app with and without the plugin, in turn. */
export async function compareBoots(folder: string): Promise<Line[]> {
  const kinds: { what: string; env: Record<string, string> }[] = [
    { what: 'without the plugin', env: { LIFECYCLE_DISABLED: 'true' } },
    { what: 'with the plugin', env: {} },
  ];
  const boots = kinds.map((): number[] => []);
  const memory = kinds.map((): number[] => []);
  for (let round = 0; round < BOOTS; round += 1) {
    for (const [index, { env }] of kinds.entries()) {
      const app = await openApp(folder, env);
      boots[index]?.push(app.bootMs);
      memory[index]?.push(await residentMemory(app.pid));
      await app.stop();
    }
  }
  const [without = 0] = boots.map(median);
  const [withoutMemory = 0] = memory.map(median);
  return kinds.map(({ what }, index): Line => {
    const bootMs = median(boots[index] ?? []);
    const rssMiB = median(memory[index] ?? []);
    return {
      what,
      bootMs: rounded(bootMs, 0),
      bootRatio: rounded(bootMs / without),
      rssMiB: rounded(rssMiB, 0),
      rssRatio: rounded(rssMiB / withoutMemory),
    };
  });
}
