// Keys on top of plain links: every one of them leads where a link on the page leads too.
(() => {
  const places = { t: '/', e: '/evidence', s: '/signs', r: '/risk', p: '/steps', l: '/ledger', i: '/evidence/import' };
  let waitsForPlace = false;

  const typing = target => target.closest('input, textarea, select, [contenteditable]');

  const find = event => {
    const box = document.getElementById('find');
    if (!box) { return; }
    event.preventDefault();
    box.focus();
    box.select();
  };

  const step = by => {
    const rows = [...document.querySelectorAll('[data-row]')].filter(row => row.offsetParent !== null);
    if (rows.length === 0) { return; }
    const at = rows.indexOf(document.activeElement.closest('[data-row]'));
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    (next.querySelector('a[href]') ?? next).focus();
  };

  document.addEventListener('keydown', event => {
    if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) { find(event); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) { return; }
    if (waitsForPlace && places[event.key]) { waitsForPlace = false; location.href = places[event.key]; return; }
    waitsForPlace = event.key === 'g';
    switch (event.key) {
      case '/': find(event); break;
      case 'j': step(1); break;
      case 'k': step(-1); break;
      case '?': location.href = '/keys'; break;
    }
  });

})();
