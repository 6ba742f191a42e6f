/** Loaded before a program under measurement: leaves its peak memory behind. No ES module, as that would slow down every program alike, and the smallest most. */
const { writeFileSync } = require('node:fs');

const report = process.env.BENCH_PEAK;
process.on('exit', () => {
  if (report) writeFileSync(report, String(process.resourceUsage().maxRSS));
});
