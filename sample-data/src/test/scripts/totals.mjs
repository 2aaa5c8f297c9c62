// Totals before disclosure control, counted from reports by nothing but this file: no code of Limen is used.
// node totals.mjs DIRECTORY DATE  reads every *.jsonl, takes what was sent before DATE (00:00Z), and prints
// indicator,month,state,borderType,section,direction,measureType,context,transport,threat,sum,reports
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const [directory, date] = process.argv.slice(2);
const cutoff = Date.parse(`${date}T00:00:00Z`);

const CAPITAL = {
  AT: 'Vienna', BE: 'Brussels', BG: 'Sofia', CH: 'Zurich', CZ: 'Prague', DE: 'Berlin', DK: 'Copenhagen', EE: 'Tallinn', ES: 'Madrid',
  FI: 'Helsinki', FR: 'Paris', GR: 'Athens', HR: 'Zagreb', HU: 'Budapest', IT: 'Rome', LI: 'Vaduz', LT: 'Vilnius', LU: 'Luxembourg',
  LV: 'Riga', NL: 'Amsterdam', NO: 'Oslo', PL: 'Warsaw', PT: 'Lisbon', RO: 'Bucharest', SE: 'Stockholm', SI: 'Ljubljana', SK: 'Bratislava',
};
const THREATS = ['UNAUTHORISED_MOVEMENT', 'MIGRANT_SMUGGLING', 'FIREARMS_TRAFFICKING', 'DRUGS_TRAFFICKING', 'DOCUMENT_FRAUD',
  'TRAFFICKING_IN_HUMAN_BEINGS', 'ORGANISED_PROPERTY_CRIME', 'OTHER_ORGANISED_CRIME'];
const COUNTS = ['check', 'unauthorised-movement', 'apprehension', 'traffic', 'counter'];

const formats = new Map();
/** The month of the reporting state in which a slot begins; a slot from midnight UTC names its UTC day, whatever the state's clock. */
function month(state, start) {
  if (start.endsWith('T00:00:00Z')) return start.slice(0, 7);
  if (!formats.has(state)) {
    formats.set(state, new Intl.DateTimeFormat('en-CA', { timeZone: `Europe/${CAPITAL[state]}`, year: 'numeric', month: '2-digit', day: '2-digit' }));
  }
  return formats.get(state).format(Date.parse(start)).slice(0, 7);
}

/** The revision of each report that holds: the highest; of equal ones the one sent later. */
const holds = new Map();
for (const name of readdirSync(directory).filter((each) => each.endsWith('.jsonl')).sort()) {
  for await (const line of createInterface({ input: createReadStream(join(directory, name)) })) {
    const report = JSON.parse(line);
    const sent = Date.parse(report.reportedAt);
    if (!COUNTS.includes(report.kind) || sent >= cutoff) continue;
    const id = `${report.source} ${report.reportId}`;
    const before = holds.get(id);
    if (!before || report.revision > before.revision || (report.revision === before.revision && sent > before.sent)) {
      holds.set(id, { revision: report.revision, sent, report });
    }
  }
}

const sums = new Map();
function add(report, indicator, amount, told = {}) {
  if (amount === undefined) return;
  const section = report.section ?? '_Z';
  const type = !report.section ? '_Z' : (section.split(':')[1] ?? 'LAND');
  const key = [indicator, month(report.reportingState, report.slot.start), report.reportingState, type, section, told.direction ?? '_Z',
    told.measure ?? '_Z', told.context ?? '_Z', told.transport ?? '_Z', told.threat ?? '_Z'].join(',');
  const figure = sums.get(key) ?? { sum: 0, reports: 0 };
  figure.sum += amount;
  figure.reports += 1;
  sums.set(key, figure);
}

function check(r) {
  const measure = r.regime === 'BORDER_CONTROL' ? 'BORDER_CONTROL' : 'INTENSIFIED_POLICE_CHECKS';
  add(r, 'PERSONS_CHECKED', r.personsChecked, { measure });
  add(r, 'PERSONS_CHECKED_SYSTEMATICALLY', r.selectivity === 'SYSTEMATIC' ? r.personsChecked : 0, { measure });
  add(r, 'PERSONS_CHECKED_BY_MOBILE_PATROLS', r.mobility === 'MOBILE' ? r.personsChecked : 0, { measure });
  add(r, 'PERSONS_CHECKED_JOINTLY', r.joint ? r.personsChecked : 0, { measure });
  add(r, 'VEHICLES_CHECKED', r.vehiclesChecked, { measure });
  add(r, 'PATROL_HOURS', r.patrolHours, { measure });
  add(r, 'REFUSALS_AT_CHECKS', r.refusalsOfEntry, { measure });
  for (const threat of THREATS) add(r, 'FINDINGS', r.hits[threat] ?? 0, { measure, threat });
  for (const [name, share] of [['CONNECTIONS', r.connections], ['LANES', r.lanes]]) {
    add(r, `${name}_OPEN`, share?.open);
    add(r, name, share?.total);
  }
  if (r.waitingMinutes && r.vehiclesChecked > 0) {
    add(r, 'WAITING_MINUTES_TIMES_VEHICLES', r.waitingMinutes.p50 * r.vehiclesChecked);
    add(r, 'LONG_WAITING_MINUTES_TIMES_VEHICLES', r.waitingMinutes.p90 * r.vehiclesChecked);
    add(r, 'WAITING_VEHICLES', r.vehiclesChecked);
  }
}

function apprehension(r) {
  add(r, 'APPREHENDED', r.persons, { context: r.context, threat: r.threat });
  const o = r.outcomes ?? {};
  add(r, 'REFUSED_ENTRY', o.refusedEntry);
  add(r, 'REFUSED_STAY', o.refusedStay);
  add(r, 'TAKEN_BACK', o.takenBack);
  add(r, 'NOT_TAKEN_BACK', o.notTakenBack);
  const direction = r.transferredTo ? `${r.reportingState}>${r.transferredTo}` : '_U';
  if (o.transferred !== undefined) {
    const timed = o.transferredWithin24h !== undefined;
    const within = timed ? Math.min(o.transferredWithin24h, o.transferred) : undefined;
    add(r, 'TRANSFERRED_WITHIN_24H', within, { direction });
    add(r, 'TRANSFERRED_LATER', timed ? o.transferred - within : undefined, { direction });
    add(r, 'TRANSFERRED_NOT_TIMED', timed ? undefined : o.transferred, { direction });
  }
  if (r.grounds) {
    for (const ground of 'ABCDEFGHI') add(r, `GROUND_${ground}`, r.grounds[ground] ?? 0);
  }
}

for (const { report } of holds.values()) {
  if (report.withdrawn) continue;
  switch (report.kind) {
    case 'check':
      check(report);
      break;
    case 'unauthorised-movement':
      add(report, 'DETECTIONS', report.detections, {
        direction: report.direction === 'UNKNOWN' ? '_U' : report.direction, context: report.context, transport: report.transport ?? '_U' });
      break;
    case 'apprehension':
      apprehension(report);
      break;
    case 'traffic':
      add(report, 'VEHICLES_PASSED', report.vehiclesPassed);
      add(report, 'LORRIES_PASSED', report.lorriesPassed);
      add(report, 'PASSENGERS_CARRIED', report.passengersCarried);
      break;
    default:
      add(report, report.name, report.value);
  }
}
for (const [key, { sum, reports }] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${key},${sum},${reports}`);
