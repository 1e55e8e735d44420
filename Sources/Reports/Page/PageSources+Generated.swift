// Recorded from Sources/Reports/Page/Sources by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

/// The page's own style and script.
enum PageSources {
  /// The style.
  static let style = ##"""
:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --panel: #f5f7f9;
  --text: #1b2027;
  --faint: #56606b;
  --line: #d4dae1;
  --strong: #8a94a0;
  --accent: #0a58a8;
  --bad: #9c1418;
  --bad-ground: #fde8e7;
  --warn: #704400;
  --warn-ground: #fdf0d3;
  --good: #125a2c;
  --good-ground: #e2f4e8;
  --plain: #3f4852;
  --plain-ground: #e9edf1;
  --mark: #fff3c4;
  --row: 46px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181c;
    --panel: #1b2025;
    --text: #e5e9ed;
    --faint: #a3adb8;
    --line: #343c45;
    --strong: #77828e;
    --accent: #83bcff;
    --bad: #ffb4b0;
    --bad-ground: #4c1b1d;
    --warn: #ffd68c;
    --warn-ground: #42320f;
    --good: #a2e2b6;
    --good-ground: #143d24;
    --plain: #c8d0d8;
    --plain-ground: #2b323a;
    --mark: #4a4118;
  }
}
* { box-sizing: border-box; }
html { font-size: 87.5%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.45 system-ui, "Segoe UI", "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.05rem; margin: 0; }
h2 { font-size: 1.35rem; margin: 0 0 .75rem; letter-spacing: -.01em; }
h3 { font-size: 1rem; margin: 1.6rem 0 .5rem; }
h4 { font-size: .93rem; margin: 1rem 0 .25rem; }
h2:focus { outline: none; }
p { margin: .3rem 0; }
a { color: var(--accent); text-underline-offset: 2px; }
ul, ol { margin: .25rem 0; padding-left: 1.3rem; }
[hidden] { display: none !important; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.faint { color: var(--faint); font-size: .93em; }
.note { color: var(--faint); max-width: 62rem; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: .5rem; top: .5rem; background: var(--ground); padding: .3rem .6rem; z-index: 5; }
header { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: end; justify-content: space-between; padding: .9rem 1.5rem 0; border-bottom: 1px solid var(--line); background: var(--panel); }
header p { margin: 0 0 .6rem; }
nav { display: flex; flex-wrap: wrap; gap: .25rem; }
nav a { padding: .45rem .8rem; text-decoration: none; color: var(--text); border: 1px solid transparent; border-bottom: 3px solid transparent; }
nav a:hover { border-bottom-color: var(--strong); }
nav a[aria-current] { border-bottom-color: var(--accent); font-weight: 600; }
main { padding: 1.2rem 1.5rem 3rem; max-width: 92rem; margin: 0 auto; }
.view { margin-bottom: 3rem; }
.pill { display: inline-block; padding: 0 .5em; border-radius: 3px; font-size: .86em; line-height: 1.55; font-weight: 600; white-space: nowrap; color: var(--plain); background: var(--plain-ground); }
.pill.bad { color: var(--bad); background: var(--bad-ground); }
.pill.warn { color: var(--warn); background: var(--warn-ground); }
.pill.good { color: var(--good); background: var(--good-ground); }
.pill:empty { display: none; }
q { quotes: "\201C" "\201D"; unicode-bidi: isolate; }
.tiles { list-style: none; margin: 0 0 1rem; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr)); gap: .6rem; }
.tile { display: flex; flex-direction: column; height: 100%; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: 5px; background: var(--panel); color: inherit; text-decoration: none; }
a.tile:hover { border-color: var(--accent); }
.tile .name { font-size: .93em; }
.tile .figure { font-size: 1.7rem; line-height: 1.25; font-variant-numeric: tabular-nums; font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: .86em; color: var(--faint); font-weight: 600; border-bottom-color: var(--strong); vertical-align: bottom; }
tbody th { font-weight: 500; }
.n { text-align: right; }
td .pill { margin-right: .2rem; }
tr.all th, tr.all td { border-top: 1px solid var(--strong); font-weight: 600; }
.share { font-weight: 600; }
td.out .share { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
dl.terms { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .4rem 0; }
dl.terms dt { color: var(--faint); }
dl.terms dd { margin: 0; }
.worst, .voice, .warnings { padding-left: 1.6rem; }
.worst > li { margin-bottom: .7rem; }
.reasons { list-style: none; padding: 0; margin: .15rem 0; }
.reasons li { margin: .15rem 0; }
.reasons .pill { min-width: 5.5em; text-align: center; }
.quote { unicode-bidi: isolate; }
.voice { list-style: none; padding-left: 0; }
.voice li { padding: .25rem 0 .25rem .8rem; border-left: 2px solid var(--line); margin-bottom: .25rem; max-width: 60rem; }
mark { background: var(--mark); color: inherit; font-weight: inherit; }
.place { font-size: .9em; white-space: nowrap; }
pre { white-space: pre-wrap; background: var(--panel); padding: .4rem .6rem; margin: .2rem 0; border-radius: 3px; font: .9em/1.45 ui-monospace, "Liberation Mono", monospace; }
details > summary { cursor: pointer; padding: .25rem 0; color: var(--accent); }
svg { display: block; max-width: 100%; }
svg.chart { width: 760px; height: auto; margin: .4rem 0; }
svg.pic { width: 120px; height: 30px; }
svg.mini { width: 90px; height: 12px; }
svg text { font-size: 11px; fill: var(--faint); font-family: inherit; }
svg .end { text-anchor: end; }
svg .middle { text-anchor: middle; }
svg .grid { stroke: var(--line); fill: none; }
svg .stress { stroke: var(--text); stroke-width: 1.6; fill: none; stroke-linejoin: round; }
svg .held { fill: var(--strong); }
svg .answer { fill: var(--strong); opacity: .55; }
svg .open { fill: var(--strong); }
svg .breach { stroke: var(--bad); stroke-width: 2.4; fill: none; }
svg .halo { fill: var(--ground); stroke: var(--bad); }
svg .offered { fill: var(--good); stroke: var(--ground); }
svg .asked { fill: var(--ground); stroke: var(--text); stroke-width: 1.4; }
svg .state { fill: var(--plain-ground); }
svg .state.bad { fill: var(--bad-ground); }
svg .state.way { fill: var(--warn-ground); }
svg .state.good { fill: var(--good-ground); }
svg .limit { stroke: var(--strong); stroke-dasharray: 4 3; fill: none; }
svg .centre { stroke: var(--accent); fill: none; }
svg .series { stroke: var(--text); stroke-width: 1.2; fill: none; }
svg .point { fill: var(--text); }
svg .outside { fill: var(--ground); stroke: var(--bad); stroke-width: 2.4; }
svg .bar { fill: var(--strong); }
svg .base { stroke: var(--faint); }
svg .spread { fill: var(--strong); }
/* The list of interactions. */
.filters { display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: end; margin-bottom: .6rem; }
.filters label { display: flex; flex-direction: column; font-size: .86em; color: var(--faint); }
thead th { overflow-wrap: normal; }
.when { white-space: nowrap; }
.filters select, .filters input { font: inherit; font-size: 1.16em; color: var(--text); background: var(--ground); border: 1px solid var(--strong); border-radius: 4px; padding: .25rem .4rem; max-width: 13rem; min-height: 30px; }
.filters input { width: 13rem; }
button { font: inherit; color: var(--accent); background: none; border: 1px solid var(--strong); border-radius: 4px; padding: .25rem .7rem; min-height: 30px; cursor: pointer; }
table.list { table-layout: fixed; }
table.list thead th { position: sticky; top: 0; background: var(--ground); z-index: 1; padding-top: .3rem; }
table.list th button, table.sortable th button { border: 0; padding: .2rem 0; color: inherit; font-weight: inherit; text-align: inherit; }
th[aria-sort] button { color: var(--text); }
th[aria-sort="ascending"] button::after { content: " \25B2"; }
th[aria-sort="descending"] button::after { content: " \25BC"; }
table.list tbody tr.row { height: var(--row); }
table.list tbody tr.row:hover { background: var(--panel); }
table.list tbody td { height: var(--row); padding-top: 0; padding-bottom: 0; vertical-align: middle; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
table.list tr.pad td { border: 0; padding: 0; }
.c-start { width: 13rem; }
.c-pic { width: 9rem; }
.c-peak { width: 5.5rem; }
.c-verdict { width: 15rem; }
.c-findings { width: 8.5rem; }
.c-agent, .c-queue { width: 8.5rem; }
.c-channel { width: 6.5rem; }
/* One interaction. */
.steps { display: flex; flex-wrap: wrap; gap: 1rem; margin-bottom: .4rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(16rem, 25rem); gap: 2rem; }
.why { padding-left: 1rem; }
.why li { margin-bottom: .35rem; }
.turns { list-style: none; padding: 0; margin: 0; }
.turns > li { position: relative; display: grid; grid-template-columns: 2rem 7.2rem 6rem 5.4rem minmax(0, 1fr); scroll-margin-top: 1rem; }
.turns > li > * { grid-row: 1; padding-top: .3rem; }
.turns > li > small { grid-column: 1; text-align: right; color: var(--faint); }
.k1, .k2, .k3 { font-size: .93em; font-weight: 500; }
.k1 { grid-column: 2; padding-left: 2rem; }
.k2 { grid-column: 3; }
.k3 { grid-column: 4; padding-left: 1rem; }
.turns b > i { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.turns > li::before { content: ""; position: absolute; left: 2.6rem; top: 0; bottom: 0; width: 2px; background: var(--strong); print-color-adjust: exact; }
.turns > .l1::before { width: 6px; }
.turns > .l2::before { width: 11px; }
.turns > .l3::before { width: 16px; }
.turns > li::after { content: ""; position: absolute; left: 15.3rem; top: 0; bottom: 0; border-left: 1px solid var(--line); print-color-adjust: exact; }
.turns > .gh::after { border-left: 8px solid var(--strong); }
.turns > .ga::after { border-left: 8px double var(--strong); }
.turns > li > div { grid-column: 5; padding: .3rem 0 .6rem .9rem; }
.turns div > small, .turns div > b { color: var(--faint); font-size: .93em; }
.turns > .c > div > b { color: var(--text); }
.turns p { margin: .1rem 0; white-space: pre-wrap; max-width: 44rem; padding: .35rem .6rem; border-radius: 5px; background: var(--panel); border: 1px solid transparent; width: fit-content; min-width: min(8rem, 100%); }
.turns > .c p { border-color: var(--strong); background: var(--ground); }
.turns > li:target p, .turns > .here p { outline: 2px solid var(--accent); }
mark[data-m] { border-bottom: 2px solid var(--strong); cursor: help; }
mark.stress[data-m] { border-bottom-color: var(--bad); }
mark.problem[data-m] { border-bottom: 2px dashed var(--bad); }
mark.offer[data-m] { border-bottom: 3px double var(--warn); }
mark.resolution[data-m], mark.relief[data-m] { border-bottom: 2px solid var(--good); }
mark.commitment[data-m] { border-bottom: 2px dotted var(--accent); }
mark.trial { background: none; }
.turns ul { list-style: none; padding: 0; margin: .1rem 0; display: flex; flex-wrap: wrap; gap: .1rem .9rem; font-size: .93em; color: var(--faint); }
#tip { position: absolute; z-index: 4; max-width: 24rem; background: var(--ground); border: 1px solid var(--strong); border-radius: 5px; padding: .5rem .7rem; box-shadow: 0 3px 12px rgb(0 0 0 / .25); font-size: .93em; }
#tip p { margin: 0 0 .3rem; }
#interactions > details { border-bottom: 1px solid var(--line); padding: .2rem 0; }
#rule:not(:empty) { border: 1px solid var(--line); border-radius: 5px; padding: .2rem 1rem .8rem; margin: 1rem 0; }
@media screen and (max-width: 62rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
}
@media screen and (max-width: 46rem) {
  :root { --row: 92px; }
  header, main { padding-left: .8rem; padding-right: .8rem; }
  dl.terms { grid-template-columns: 1fr; }
  dl.terms dd { margin-bottom: .3rem; }
  .turns > li { grid-template-columns: 2rem 6.6rem 6rem 1fr; }
  .turns > li::after { left: 14.9rem; bottom: auto; height: 1.6rem; }
  .turns > li::before { bottom: auto; height: 1.6rem; }
  .turns > li > div { grid-row: 2; grid-column: 1 / -1; padding-left: 0; }
  .turns > li > * { min-height: 1.6rem; }
  svg.chart { min-width: 560px; }
  .scroll > table { min-width: 66rem; }
  .pill, .when { white-space: normal; }
  .reasons .pill { min-width: 0; }
  table.list, table.list tbody, table.list tbody tr { display: block; }
  table.list thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.list tbody tr.row { display: grid; grid-template-columns: 1fr 9rem; grid-template-rows: 22px 22px 22px; border-bottom: 1px solid var(--line); padding: 10px 0; column-gap: .6rem; }
  table.list tbody td { height: 22px; border: 0; padding: 0; font-size: .93em; }
  table.list td.c-pic { grid-row: 1 / 3; grid-column: 2; height: 44px; width: auto; }
  table.list td.c-verdict { grid-column: 1; width: auto; }
  table.list td.c-findings { grid-column: 2; width: auto; }
  table.list td.c-agent, table.list td.c-queue, table.list td.c-channel, table.list td.c-peak { display: none; }
  table.list td.c-start { width: auto; grid-row: 2; grid-column: 1; }
  table.list td.c-id { grid-row: 1; grid-column: 1; }
  .filters label { flex: 1 1 9rem; }
  .filters select, .filters input { max-width: none; width: 100%; }
}
@media print {
  :root { --ground: #fff; --panel: #fff; --text: #000; --faint: #444; --line: #bbb; --strong: #777; --accent: #000; --mark: #eee; }
  body { font-size: 10pt; }
  nav, .skip, .filters, .steps, #tip, .note button { display: none !important; }
  header, main { padding-left: 0; padding-right: 0; max-width: none; }
  header { background: none; }
  .pill { border: 1px solid currentColor; background: none; }
  .scroll { overflow: visible; }
  .columns { display: block; }
  .turns > li, tr, .worst > li, .voice li, svg { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  table.list { table-layout: auto; }
  table.list thead th { position: static; }
  table.list th, table.list td { width: auto; }
  table.list tbody td { white-space: normal; overflow-wrap: break-word; }
  table.list td.c-peak { white-space: nowrap; }
  table { font-size: 8.5pt; }
  .pill, .when { white-space: normal; }
  svg text { fill: var(--faint); }
  svg *, .turns > li::before, .turns > li::after { print-color-adjust: exact; }
  a { text-decoration: none; }
}
code { white-space: nowrap; }
"""##

  /// The script.
  static let script = ##"""
(() => {
'use strict';
// Pieces of the page lie in <noscript>, where a browser that runs scripts keeps them as text and builds nothing. This
// builds one of them when it is wanted: only these elements and attributes, each by its own call, so that what stands in
// a piece can't become anything else whatever it is.
const SVG = new Set(['svg', 'path', 'circle', 'text']);
const ELEMENTS = new Set(['a', 'b', 'bdi', 'dd', 'details', 'div', 'dl', 'dt', 'h3', 'h4', 'i', 'li', 'mark',
  'ol', 'p', 'pre', 'q', 'small', 'span', 'summary', 'ul', ...SVG]);
const ATTRIBUTES = new Set(['aria-label', 'class', 'cx', 'cy', 'd', 'data-m', 'dir', 'height', 'href',
  'id', 'r', 'role', 'tabindex', 'viewBox', 'width', 'x', 'y']);
const CHARACTERS = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function plain(text) {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => CHARACTERS[name]);
}

function build(source) {
  const root = document.createDocumentFragment();
  const open = [root];
  for (const [, end, name, attributes, text] of source.matchAll(
    /<(\/?)([a-z0-9]+)((?: [a-zA-Z-]+="[^"]*")*)\/?>|([^<]+)/g)) {
    const inside = open[open.length - 1];
    if (text !== undefined) {
      inside.append(plain(text));
    } else if (end) {
      if (open.length > 1) open.pop();
    } else if (ELEMENTS.has(name)) {
      const element = make(name, attributes);
      inside.append(element);
      if (!isEmpty(name)) open.push(element);
    }
  }
  return root;
}

function isEmpty(name) {
  return SVG.has(name) && name !== 'svg' && name !== 'text';
}

function make(name, attributes) {
  const element = SVG.has(name)
    ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
  for (const [, key, value] of attributes.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)) {
    const words = plain(value);
    if (ATTRIBUTES.has(key) && (key !== 'href' || isOwnAddress(words))) element.setAttribute(key, words);
  }
  return element;
}

// Of this page, or of a page beside it: nothing that begins with a scheme or names a server.
function isOwnAddress(address) {
  return /^([\w.~-]|%[0-9A-F]{2})*#[\w.~?=&%-]*$/.test(address);
}

function element(name, properties, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties || {})) {
    if (value === undefined || value === null) continue;
    if (key in made && typeof value !== 'string') made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

// What is shown stands in the address after the #: a view, then what it is filtered by.
const VIEWS = ['today', 'interactions', 'coaching', 'moments', 'rules', 'interaction'];

function readAddress() {
  const text = location.hash.slice(1);
  const mark = text.indexOf('?');
  const view = mark < 0 ? text : text.slice(0, mark);
  return {
    view: VIEWS.includes(view) ? view : 'today',
    filters: new URLSearchParams(mark < 0 ? '' : text.slice(mark + 1)),
  };
}

function addressOf(view, filters) {
  const text = filters.toString();
  return '#' + view + (text ? '?' + text : '');
}

// Typing must not fill the history with every letter.
function goTo(address, isTyping) {
  if (isTyping) location.replace(address);
  else location.hash = address;
}

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

// The controls above the list; each change goes into the address, and the list follows the address.
function counted(key) {
  const counts = new Map();
  for (const row of cases) {
    for (const value of [key(row)].flat()) if (value) counts.set(value, (counts.get(value) || 0) + 1);
  }
  return Array.from(counts).sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
}

function byName(values) {
  return values.sort((one, other) => (one[0] < other[0] ? -1 : 1));
}

const CHOICES = [
  ['verdict', 'Verdict', () => counted((row) => row.verdict).sort((a, b) => VERDICTS.indexOf(a[0]) - VERDICTS.indexOf(b[0]))
    .map(([code, count]) => [code, VERDICT_WORDS[VERDICTS.indexOf(code)] + ' (' + count + ')'])],
  ['stress', 'Stress', () => [['uneasy', 'uneasy or more'], ['stressed', 'stressed or more'], ['crisis', 'crisis']]],
  ['finding', 'Findings', () => [['info', 'any'], ['minor', 'minor or worse'], ['major', 'major or worse'],
    ['critical', 'critical']]],
  ['agent', 'Agent', () => named(byName(counted((row) => row.agent)))],
  ['queue', 'Queue', () => named(byName(counted((row) => row.queue)))],
  ['channel', 'Channel', () => named(byName(counted((row) => row.channel)))],
  ['day', 'Day', () => named(byName(counted((row) => row.day)))],
  ['check', 'Check-in', () => [['owed', 'any owed'], ...Object.entries(CHECKS)]],
  ['rule', 'Rule', () => named(counted((row) => row.rules)
    .map(([number, count]) => [rulesByNumber.get(number), count]).filter(([id]) => id))],
];

function named(values) {
  return values.map(([value, count]) => [value, value + ' (' + count + ')']);
}

const controls = new Map();

function filterNow(isTyping) {
  const filters = new URLSearchParams();
  for (const [name, control] of controls) if (control.value) filters.set(name, control.value);
  const sort = readAddress().filters.get('sort');
  if (sort) filters.set('sort', sort);
  goTo(addressOf('interactions', filters), isTyping);
}

function makeFilters() {
  const bar = element('div', { class: 'filters', role: 'search', 'aria-label': 'Filter interactions' });
  const text = element('input', { type: 'search', autocomplete: 'off' });
  let typing = 0;
  text.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => filterNow(true), 150);
  });
  controls.set('text', text);
  bar.append(element('label', null, 'Words said, id or customer', text));
  for (const [name, title, choices] of CHOICES) {
    const select = element('select', null, element('option', { value: '' }, 'all'),
      ...choices().map(([value, words]) => element('option', { value }, words)));
    select.addEventListener('change', () => filterNow(false));
    controls.set(name, select);
    bar.append(element('label', null, title, select));
  }
  const clear = element('button', { type: 'button' }, 'Clear');
  clear.addEventListener('click', () => goTo('#interactions'));
  bar.append(clear);
  return bar;
}

function makeHead() {
  const cells = COLUMNS.map(([name, title, key]) => {
    if (!key) return element('th', { scope: 'col', class: 'c-' + name }, title);
    const button = element('button', { type: 'button' }, title);
    button.addEventListener('click', () => {
      const { filters } = readAddress();
      const now = filters.get('sort') || 'verdict';
      filters.set('sort', now === name ? '-' + name : name);
      goTo(addressOf('interactions', filters));
    });
    return element('th', { scope: 'col', class: 'c-' + name, 'data-sort': name }, button);
  });
  return element('thead', null, element('tr', { 'aria-rowindex': '1' }, ...cells));
}

// A value that is not among the choices, as in an address from another audit, is a choice all the same.
function setControls(filters) {
  for (const [name, control] of controls) {
    const value = filters.get(name) || '';
    if (value && control.options && !Array.from(control.options).some((option) => option.value === value)) {
      control.append(element('option', { value }, value));
    }
    if (control !== document.activeElement || control.options) control.value = value;
  }
}

function moveInList(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = event.target.closest('tr.row');
  if (!step || !row) return;
  event.preventDefault();
  const place = Number(row.getAttribute('aria-rowindex')) + step;
  const find = () => body.querySelector('tr[aria-rowindex="' + place + '"] a');
  if (!find()) return;
  find().focus({ preventScroll: true });
  find().scrollIntoView({ block: 'nearest' });
}

// Tables that a reader may sort by a column; how stands in the address, as `sort=agents.-2`.
const sortable = Array.from(document.querySelectorAll('table.sortable'), (table) => {
  const rows = Array.from(table.tBodies[0].rows).filter((row) => !row.classList.contains('all'));
  const heads = Array.from(table.tHead.rows[0].cells);
  heads.forEach((head, column) => {
    const button = element('button', { type: 'button' }, head.textContent);
    button.addEventListener('click', () => {
      const { view, filters } = readAddress();
      const isFalling = head.getAttribute('aria-sort') !== 'descending';
      filters.set('sort', table.dataset.name + '.' + (isFalling ? '-' : '') + column);
      goTo(addressOf(view, filters));
    });
    head.replaceChildren(button);
  });
  return { table, rows, heads, view: table.closest('.view').id };
});

function valueOf(row, column) {
  const cell = row.cells[column];
  return cell.dataset.value === undefined ? cell.textContent.trim() : Number(cell.dataset.value);
}

function sortTables(view, filters) {
  const [, name, sign, column] = /^(\w+)\.(-?)(\d+)$/.exec(filters.get('sort') || '') || [];
  for (const { table, rows, heads, view: own } of sortable) {
    if (own !== view) continue;
    const isSorted = table.dataset.name === name && Number(column) < heads.length;
    heads.forEach((head, index) => {
      if (!isSorted || index !== Number(column)) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', sign ? 'descending' : 'ascending');
    });
    const ordered = !isSorted ? rows : rows.slice().sort((one, other) => {
      const [a, b] = [valueOf(one, column), valueOf(other, column)];
      const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : a === b ? 0 : 1;
      return sign ? -order : order;
    });
    table.tBodies[0].prepend(...ordered);
  }
}

// Which view is shown, and what stands in those that are made when they are opened.
const tip = document.getElementById('tip');
const titles = new Map(Array.from(document.querySelectorAll('tr[data-rule]'),
  (row) => [row.dataset.rule, row.dataset]));

function showCase(filters) {
  const place = document.getElementById('case');
  const title = document.getElementById('interaction-title');
  const row = casesByNumber.get(filters.get('i'));
  if (!row) {
    title.textContent = 'Interaction';
    place.replaceChildren(element('p', null, 'This page has no such interaction.'));
    return;
  }
  if (place.dataset.i !== row.i) {
    title.replaceChildren(element('bdi', null, row.id));
    place.dataset.i = row.i;
    const body = build(row.node.textContent).querySelector('.body');
    for (const link of body.querySelectorAll('a.r')) {
      link.href = addressOf('rules', new URLSearchParams({ rule: link.textContent }));
    }
    const check = settled.has(row.i) && body.querySelector('.check');
    if (check) {
      check.textContent = CHECKS.done;
      check.className = 'pill check good';
    }
    for (const mark of body.querySelectorAll('mark')) mark.tabIndex = 0;
    for (const wide of body.querySelectorAll('.scroll')) {
      wide.tabIndex = 0;
      wide.setAttribute('role', 'group');
      wide.setAttribute('aria-label', 'Chart of the contact');
    }
    place.replaceChildren(stepsFrom(row), body);
  }
  showTurn(place, row.i, filters.get('turn'));
}

function stepsFrom(row) {
  const at = found.indexOf(row);
  const link = (other, words) => other
    ? [element('a', { href: addressOf('interaction', new URLSearchParams({ i: other.i })) }, words)] : [];
  const back = element('a', { href: lastList }, 'Back to the list');
  return element('p', { class: 'steps' }, back, ...(at < 0 ? [] : [
    ...link(found[at - 1], 'Previous'), ...link(found[at + 1], 'Next'),
    element('span', { class: 'faint' }, (at + 1) + ' of ' + found.length)]));
}

function showTurn(place, i, turn) {
  for (const other of place.querySelectorAll('.here')) other.classList.remove('here');
  const shown = turn && document.getElementById('t' + i + '-' + turn);
  if (!shown) return false;
  shown.classList.add('here');
  shown.scrollIntoView({ block: 'center' });
  return true;
}

function showRule(id) {
  const place = document.getElementById('rule');
  place.hidden = !id;
  if (!id || place.dataset.rule === id) return;
  place.dataset.rule = id;
  const page = Array.from(document.querySelectorAll('noscript.rule')).find((node) => node.dataset.rule === id);
  const heading = element('h3', { tabindex: '-1' }, id);
  if (!page) {
    place.replaceChildren(heading, element('p', null, 'It never came up in these interactions.'));
    return;
  }
  const contacts = element('a', { href: addressOf('interactions', new URLSearchParams({ rule: id })) },
    'Interactions with it');
  place.replaceChildren(heading, element('p', null, titles.get(id)?.title || '', ' ', contacts),
    ...build(page.textContent).querySelector('div').childNodes);
}

// What the rule says whose words these are, for the mouse and for the keyboard.
function showTip(mark) {
  const heard = mark.closest('div').querySelectorAll('ul a.r');
  const parts = mark.dataset.m.split(' ').map((number) => {
    const id = heard[number - 1].textContent;
    const rule = titles.get(id);
    return element('p', null, element('b', null, id), rule ? ' ' + rule.title + '. ' + rule.advice : '');
  });
  tip.replaceChildren(...parts);
  tip.hidden = false;
  const box = mark.getBoundingClientRect();
  tip.style.left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8)) + scrollX + 'px';
  const isLow = box.bottom + tip.offsetHeight + 8 > innerHeight;
  tip.style.top = (isLow ? box.top - tip.offsetHeight - 6 : box.bottom + 6) + scrollY + 'px';
  mark.setAttribute('aria-describedby', 'tip');
}

function hideTip() {
  tip.hidden = true;
  for (const mark of document.querySelectorAll('mark[aria-describedby]')) mark.removeAttribute('aria-describedby');
}

// A browser would scroll to an element of the address' name, but here it names a view.
const sections = new Map();
for (const section of document.querySelectorAll('.view')) {
  sections.set(section.id, section);
  section.removeAttribute('id');
}

let lastView = '';
let lastList = '#interactions';
let listScroll = 0;

function show() {
  const { view, filters } = readAddress();
  const isNew = view !== lastView;
  if (lastView === 'interactions' && isNew) listScroll = scrollY;
  const isFirst = lastView === '';
  lastView = view;
  hideTip();
  for (const [name, section] of sections) section.hidden = name !== view;
  const current = view === 'interaction' ? 'interactions' : view;
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === '#' + current) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (view === 'interactions') {
    const address = addressOf(view, filters);
    const isBack = address === lastList && isNew;
    lastList = address;
    setControls(filters);
    if (cases.length > 0) showList(filters);
    // An audit of several pages: the filters go along to the page that is opened.
    for (const link of document.querySelectorAll('a.part')) link.hash = location.hash;
    scrollTo(0, isBack ? listScroll : isNew ? 0 : Math.min(scrollY, list.offsetTop));
    if (cases.length > 0) paint();
  }
  if (view === 'interaction') showCase(filters);
  if (view === 'rules') showRule(filters.get('rule'));
  sortTables(view, filters);
  settle(view, filters, isNew, isFirst);
}

// Where reading goes on: at the new view's heading, unless the address names a place in it.
function settle(view, filters, isNew, isFirst) {
  const rule = view === 'rules' && filters.get('rule');
  if (rule) {
    const heading = document.querySelector('#rule h3');
    heading.scrollIntoView({ block: 'start' });
    if (!isFirst) heading.focus({ preventScroll: true });
  } else if (isNew && !isFirst) {
    document.getElementById(view + '-title').focus({ preventScroll: true });
    if (view !== 'interactions' && !filters.has('turn')) scrollTo(0, 0);
  } else if (view === 'interaction' && !filters.has('turn') && !isFirst) {
    scrollTo(0, 0);
  }
}

function isListShown() { return lastView === 'interactions' && cases.length > 0; }

document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  document.getElementById(lastView + '-title').focus();
});
if (cases.length > 0) {
  table.append(makeHead(), body);
  list.append(makeFilters(), status, table);
  body.addEventListener('keydown', moveInList);
  found = choose(new URLSearchParams());
}
addEventListener('hashchange', show);
addEventListener('scroll', () => { if (isListShown()) paint(); }, { passive: true });
addEventListener('resize', () => { painted = null; if (isListShown()) paint(); });
addEventListener('beforeprint', () => { if (isListShown()) paint(true); });
addEventListener('afterprint', () => { painted = null; if (isListShown()) paint(); });
document.addEventListener('mouseover', (event) => {
  const mark = event.target.closest('mark[data-m]');
  if (mark) showTip(mark);
  else if (!event.target.closest('#tip')) hideTip();
});
document.addEventListener('focusin', (event) => {
  if (event.target.matches('mark[data-m]')) showTip(event.target);
  else hideTip();
});
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hideTip(); });
document.addEventListener('click', (event) => {
  const link = event.target.closest('#case a');
  const [, i, turn] = /^#t(\d+)-(\d+)$/.exec((link && link.getAttribute('href')) || '') || [];
  if (!turn) return;
  event.preventDefault();
  goTo(addressOf('interaction', new URLSearchParams({ i, turn })));
});
show();
})();
"""##
}
