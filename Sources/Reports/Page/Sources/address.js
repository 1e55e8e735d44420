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
