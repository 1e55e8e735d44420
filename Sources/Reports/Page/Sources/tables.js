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
