import { readFileSync } from 'node:fs';

const SETTLE_MS = 3_000;
const KIB_PER_MIB = 1_024;

/** Resident memory after garbage collection, in MiB. Linux only. */
export async function residentMemory(pid: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  process.kill(pid, 'SIGUSR2');
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS / 3));
  const [, kib] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kib) / KIB_PER_MIB;
}
