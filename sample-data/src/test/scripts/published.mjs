// Holds every published count of a release against totals counted by totals.mjs: months, quarters and years, sections, types of border and states. No code of Limen is used.
// node totals.mjs INPUT DATE > totals.csv && node published.mjs totals.csv RELEASE  (RELEASE: what limen report --format csv wrote for that date)
// Prints a line for each table and exits 1 if a figure is wrong or lacks.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [totals, directory] = process.argv.slice(2);
const WHOLE = { TRANSFERRED_WITHIN_24H: 'TRANSFERRED', TRANSFERRED_LATER: 'TRANSFERRED', TRANSFERRED_NOT_TIMED: 'TRANSFERRED' };
for (const ground of 'ABCDEFGHI') WHOLE[`GROUND_${ground}`] = 'GROUNDS';
const EXACT = ['VEHICLES_CHECKED', 'PATROL_HOURS', 'VEHICLES_PASSED', 'LORRIES_PASSED', 'PASSENGERS_CARRIED'];
const REGISTERS = ['decisions', 'durations', 'ratios', 'cooperation', 'coverage', 'quality', 'reviews', 'states_words', 'weeks_not_assessed', 'dictionary', 'codes', 'indicators'];

/** A count is rounded to five, and a figure stands until it is ten away from the count behind it. */
const ROUNDED = 2;
const STANDS = 9 + ROUNDED;

const sums = new Map();
const add = (key, amount) => sums.set(key, (sums.get(key) ?? 0) + amount);

/** Each member, or all of them together; a member that says nothing (_Z) is in no total. */
function combinations(members) {
  return members.reduce((all, member) => all.flatMap((each) => (member === '_Z' ? [[...each, member]] : [[...each, member], [...each, '_T']])), [[]]);
}

for (const line of readFileSync(totals, 'utf8').trim().split('\n')) {
  const [indicator, month, state, type, section, direction, measure, context, transport, threat, sum] = line.split(',');
  const year = month.slice(0, 4);
  const periods = [month, `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`, year];
  const indicators = WHOLE[indicator] ? [indicator, WHOLE[indicator]] : [indicator];
  for (const members of combinations([type, section, direction, measure, context, transport, threat])) {
    for (const period of periods) for (const each of indicators) add([each, period, state, ...members].join(), Number(sum));
  }
}

let wrong = 0;
console.log('table,frequency,cells,within_rounding,stands_from_an_earlier_release,small_hidden,others_hidden,hidden_share,wrong,lacking');
for (const file of readdirSync(directory).filter((name) => name.endsWith('.csv') && !name.startsWith('yearbook')).sort()) {
  const table = file.replace('.csv', '');
  if (REGISTERS.includes(table)) continue;
  const counts = {};
  const published = new Set();
  const shapes = new Set();
  const [, ...lines] = readFileSync(join(directory, file), 'utf8').trim().split(/\r?\n/);
  for (const line of lines) {
    const [frequency, state, section, type, direction, measure, context, transport, threat, indicator, period, value, , , confidential] = line.split(',');
    const told = [type, section, direction, measure, context, transport, threat];
    const key = [indicator, period, state, ...told].join();
    const counted = sums.get(key);
    const is = verdict(indicator, counted, value, confidential);
    const count = (counts[frequency] ??= { cells: 0, rounded: 0, stands: 0, small: 0, others: 0, wrong: 0, lacking: 0 });
    published.add(key);
    shapes.add(shape(key));
    count.cells++;
    count[is]++;
    if (is === 'wrong' && wrong++ < 20) console.error(`${table}: ${line}: counted ${counted}`);
  }
  for (const key of sums.keys()) {
    if (!published.has(key) && shapes.has(shape(key))) {
      counts[frequencyOf(key.split(',')[1])].lacking++;
      if (wrong++ < 20) console.error(`${table}: lacks ${key}`);
    }
  }
  for (const [frequency, c] of Object.entries(counts)) {
    const hidden = (100 * (c.small + c.others)) / c.cells;
    console.log([table, frequency, c.cells, c.rounded, c.stands, c.small, c.others, `${hidden.toFixed(1)} %`, c.wrong, c.lacking].join());
  }
}
process.exitCode = wrong > 0 ? 1 : 0;

/** Which figures a table has: of which indicator and year, and which members are told apart. */
function shape(key) {
  const [indicator, period, , ...members] = key.split(',');
  return [indicator, period.slice(0, 4), frequencyOf(period), ...members.map((each) => (each === '_T' || each === '_Z' ? each : 'told'))].join();
}

function frequencyOf(period) {
  return period.length === 4 ? 'A' : period.includes('Q') ? 'Q' : 'M';
}

function verdict(indicator, counted, value, confidential) {
  if (counted === undefined) return 'wrong';
  const small = counted > 0 && counted < 10;
  if (confidential === 'A') return small ? 'small' : 'wrong';
  if (confidential === 'D') return small ? 'wrong' : 'others';
  const away = Math.abs(Number(value) - counted);
  if (value === '' || (EXACT.includes(indicator) && away > 0)) return 'wrong';
  if (small && !EXACT.includes(indicator)) return 'wrong';
  if (away <= ROUNDED) return 'rounded';
  return away <= STANDS ? 'stands' : 'wrong';
}
