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
