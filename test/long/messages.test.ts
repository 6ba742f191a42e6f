import { plainAnswer } from '../generated/answers.js';
import { type Vendor, VENDORS } from '../generated/vendors.js';

const MEGABYTE = 1_000_000;

/** Every code whose message has params, and one of each vendor, whose message is only kept. */
const CODES = VENDORS.flatMap((vendor) =>
  vendor.catalog.errors
    .filter(({ params }, index) => params !== undefined || index === 0)
    .map(({ code, message = '' }) => [vendor.id, code, vendor, message] as const),
);

/** Seconds of the processor, of the quickest of some tries: what else the machine does counts little. */
function cost(parse: () => unknown): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 9; attempt += 1) {
    const started = process.cpuUsage();
    for (let time = 0; time < 20; time += 1) parse();
    const { user, system } = process.cpuUsage(started);
    least = Math.min(least, (user + system) / 20e6);
  }
  return least;
}

/** Messages of a length that keep a careless reader looking: near misses of each text of the template. */
function messages(documented: string, length: number): readonly string[] {
  const texts = documented.split(/\{\{\.[A-Za-z0-9]+\}\}|\{[^}]*\}/u).filter((text) => text !== '');
  const [first = ''] = texts;
  return ['x', ' ', ...texts, ...texts.map((text) => text.slice(0, -1) || 'y')].flatMap((piece) => {
    const filling = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    return [filling, first + filling.slice(first.length)];
  });
}

it.each(CODES)(
  'the message of %s %s is read in time linear in its length',
  (_, code, vendor: Vendor, documented) => {
    const bodies = (length: number) =>
      messages(documented, length).map((message) => plainAnswer(vendor, code, message).body);
    const [once, twice] = [bodies(MEGABYTE), bodies(2 * MEGABYTE)];
    for (const [index, body] of once.entries()) {
      const single = cost(() => vendor.parse(body));
      expect(single).toBeLessThan(1);
      const double = cost(() => vendor.parse(twice[index]));
      // Below a tenth of a millisecond, nothing reads the message at all.
      expect(double / Math.max(single, 0.0001)).toBeLessThanOrEqual(2.5);
    }
  },
  600_000,
);
