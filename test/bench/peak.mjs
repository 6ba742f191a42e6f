/** Loaded before a program under measurement: leaves its peak memory behind. */
import { writeFileSync } from 'node:fs';

const report = process.env.BENCH_PEAK;
process.on('exit', () => {
  if (report) writeFileSync(report, String(process.resourceUsage().maxRSS));
});
