// The list of interactions: filtered and sorted as the address says, and only the rows that are in sight are built.
const VERDICTS = ['offer-while-held', 'not-solved', 'on-its-way', 'claimed', 'confirmed', 'no-problem'];
const VERDICT_WORDS = ['Offer while held', 'Not solved', 'Promised or handed over', 'Called solved, not confirmed',
  'Confirmed', 'No problem'];
const VERDICT_STYLES = ['bad', 'bad', 'warn', 'warn', 'good', 'plain'];
const LEVELS = ['calm', 'uneasy', 'stressed', 'crisis'];
const SEVERITIES = ['none', 'info', 'minor', 'major', 'critical'];
const CHECKS = { overdue: 'overdue', due: 'due now', infeasible: 'without a fitting minute', upcoming: 'upcoming',
  'without-time': 'without a time', done: 'done', lapsed: 'lapsed', cancelled: 'cancelled' };
const CLOSED = ['', 'done', 'lapsed', 'cancelled'];
const COLUMNS = [
  ['start', 'Start', (row) => row.at],
  ['id', 'Interaction', (row) => row.id],
  ['agent', 'Agent', (row) => row.agent],
  ['queue', 'Queue', (row) => row.queue],
  ['channel', 'Channel', (row) => row.channel],
  ['pic', 'Stress, gate, offers'],
  ['peak', 'Peak', (row) => row.peak],
  ['verdict', 'Verdict', (row) => row.rank],
  ['findings', 'Findings', (row) => row.worst * 1000 + row.findings],
];
const BEYOND = 12;
const PRINTED = 1000;

// Check-ins that another contact on the page settled; the cases were written before that was known.
const settled = new Set(document.getElementById('list').dataset.settled.split(' '));

const cases = Array.from(document.getElementsByClassName('i'), (node, order) => {
  const of = (name) => node.getAttribute('data-' + name);
  return {
    node, order, i: of('i'), id: of('id'), customer: of('customer'), agent: of('agent'), queue: of('queue'),
    channel: of('channel'), verdict: of('verdict'), rank: VERDICTS.indexOf(of('verdict')),
    peak: Number(of('peak')), day: of('day'), start: of('start'), at: Number(of('at')), worst: Number(of('worst')),
    findings: Number(of('findings')), harm: Number(of('harm')),
    check: settled.has(of('i')) ? 'done' : of('check'), rules: of('rules').split(' '),
  };
});
const casesByNumber = new Map(cases.map((row) => [row.i, row]));
let found = cases;

// What was said in it, without its markup; kept, for each letter typed looks through all.
function spoken(row) {
  if (row.spoken === undefined) {
    const said = row.node.textContent.matchAll(/<p dir="auto">([^]*?)<\/p>/g);
    const words = Array.from(said, (match) => match[1].replace(/<[^>]*>/g, '')).join('\n');
    row.spoken = (row.id + '\n' + row.customer + '\n' + plain(words)).toLowerCase();
  }
  return row.spoken;
}

function testsOf(filters) {
  const tests = [];
  for (const name of ['agent', 'queue', 'channel', 'verdict', 'day']) {
    if (filters.has(name)) tests.push((row) => row[name] === filters.get(name));
  }
  const peak = LEVELS.indexOf(filters.get('stress'));
  if (peak >= 0) tests.push((row) => row.peak >= peak);
  const worst = SEVERITIES.indexOf(filters.get('finding'));
  if (worst > 0) tests.push((row) => row.worst >= worst);
  const check = filters.get('check');
  if (check) tests.push((row) => (check === 'owed' ? !CLOSED.includes(row.check) : row.check === check));
  const rule = filters.get('rule');
  if (rule) tests.push((row) => row.rules.includes(numberOf(rule)));
  const text = (filters.get('text') || '').trim().toLowerCase();
  if (text) tests.push((row) => spoken(row).includes(text));
  return tests;
}

function choose(filters) {
  const tests = testsOf(filters);
  const chosen = cases.filter((row) => tests.every((test) => test(row)));
  const sort = filters.get('sort') || 'verdict';
  const column = COLUMNS.find(([name, , key]) => key && name === sort.replace(/^-/, ''));
  const key = column ? column[2] : (row) => row.order;
  const sign = sort.startsWith('-') ? -1 : 1;
  // Unless another order is asked for, people in danger come first, then the vulnerable.
  const isHarmFirst = !filters.has('sort');
  const compare = (one, other) => {
    if (isHarmFirst && one.harm !== other.harm) return other.harm - one.harm;
    const [a, b] = [key(one), key(other)];
    if (a === b) return other.peak - one.peak || other.worst - one.worst || one.order - other.order;
    return (typeof a === 'string' ? (a < b ? -1 : 1) : a - b) * sign;
  };
  return chosen.sort(compare);
}

function pictureOf(row) {
  const text = row.node.textContent;
  const start = text.indexOf('<svg');
  return build(text.slice(start, text.indexOf('</svg>', start) + 6));
}

function rowOf(row, place) {
  const link = element('a', { href: addressOf('interaction', new URLSearchParams({ i: row.i })) },
    element('bdi', null, row.id));
  const worst = row.worst > 2 ? (row.worst > 3 ? 'bad' : 'warn') : 'plain';
  // What may harm people stands in the place of the severity.
  const harm = row.harm > 1 ? ['bad', 'danger'] : row.harm ? ['warn', 'vulnerable'] : [worst, SEVERITIES[row.worst]];
  const findings = row.findings || row.harm ? [element('span', { class: 'pill ' + harm[0] }, harm[1]),
    row.findings ? ' ' + row.findings : ''] : ['none'];
  const cells = {
    start: row.start.replace(/ [^ ]*$/, '') || 'no time', id: link, agent: element('bdi', null, row.agent || 'not named'),
    queue: element('bdi', null, row.queue), channel: row.channel, pic: pictureOf(row), peak: LEVELS[row.peak],
    verdict: element('span', { class: 'pill ' + VERDICT_STYLES[row.rank] }, VERDICT_WORDS[row.rank]), findings,
  };
  const made = element('tr', { class: 'row', 'aria-rowindex': String(place + 2) });
  for (const [name] of COLUMNS) {
    const content = cells[name];
    made.append(element('td', { class: 'c-' + name }, ...(Array.isArray(content) ? content : [content])));
  }
  return made;
}

const list = document.getElementById('list');
const status = element('p', { role: 'status', class: 'faint' });
const body = element('tbody');
const table = element('table', { class: 'list', 'aria-label': 'Interactions' });
let painted = null;

// The rows in sight, between two empty ones as high as what is above and below.
function paint(isPrinting) {
  const height = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--row'));
  const top = body.getBoundingClientRect().top;
  const first = isPrinting ? 0 : Math.max(0, Math.min(found.length, Math.floor(-top / height)) - BEYOND);
  const last = isPrinting ? Math.min(found.length, PRINTED)
    : Math.min(found.length, first + Math.ceil(innerHeight / height) + 2 * BEYOND);
  // What was built beyond the edge lasts a while.
  if (painted && painted[0] <= Math.max(0, first + BEYOND / 2) && last - BEYOND / 2 <= painted[1] && !isPrinting) return;
  painted = isPrinting ? null : [first, last];
  const rows = found.slice(first, last).map((row, index) => rowOf(row, first + index));
  body.replaceChildren(pad(first * height), ...rows, pad(isPrinting ? 0 : (found.length - last) * height));
}

function pad(height) {
  const cell = element('td', { colspan: String(COLUMNS.length) });
  cell.style.height = height + 'px';
  return element('tr', { class: 'pad', 'aria-hidden': 'true' }, cell);
}

function showList(filters) {
  found = choose(filters);
  const count = (number) => number.toLocaleString('en').replace(/,/g, '\u202f');
  const told = Array.from(filters).filter(([name]) => name !== 'sort').map(([name, value]) => name + ' ' + value);
  status.textContent = count(found.length) + ' of ' + count(cases.length) + ' interactions'
    + (told.length ? ': ' + told.join(', ') : '');
  table.setAttribute('aria-rowcount', String(found.length + 1));
  const sort = filters.get('sort') || 'verdict';
  for (const head of table.querySelectorAll('th[data-sort]')) {
    const name = head.dataset.sort;
    if (sort.replace(/^-/, '') !== name) head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', sort.startsWith('-') ? 'descending' : 'ascending');
  }
  painted = null;
  paint();
}

// Cases name rules by the numbers that the table of rules has.
const rulesByNumber = new Map();
const numbersByRule = new Map();
for (const row of document.querySelectorAll('tr[data-rule]')) {
  rulesByNumber.set(row.dataset.number, row.dataset.rule);
  numbersByRule.set(row.dataset.rule, row.dataset.number);
}

function numberOf(rule) { return numbersByRule.get(rule) || 'none'; }
