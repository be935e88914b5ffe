// `npm run histories -- 100000`: runs 100,000 random histories of a fleet, on all cores; exits with 1 if one of them falsely succeeds.

import { availableParallelism } from 'node:os';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { shareOfSuccesses } from '../__tests__/unit/histories.ts';

if (isMainThread) {
  const count = Number(process.argv[2] ?? 10_000);
  const threads = availableParallelism();
  const ends = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL(import.meta.url), { workerData: Math.ceil(count / threads) });
    return new Promise<number>((resolve) => worker.once('exit', resolve));
  });
  const failed = (await Promise.all(ends)).some((code) => code !== 0);
  if (failed) process.exitCode = 1;
} else {
  const share = await shareOfSuccesses(workerData);
  process.stdout.write(`${workerData} histories, ${Math.round(share * 100)} % successful, no false success\n`);
  // A wait that never succeeds would never be wrong.
  if (share < 0.2) process.exitCode = 1;
}
