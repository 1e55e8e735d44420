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
