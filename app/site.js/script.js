/*
 * What a page without islands still does, small enough to read: the key to the search, the language that keeps the
 * view, the button that prints, and the word that newer data exists. Every page loads it; nothing on a page needs it.
 */
(() => {
  /** Ten minutes, in milliseconds: a page open for less cannot be much behind. */
  const OPEN_FOR = 600_000;

  const search = document.querySelector('a[data-slash]');
  const switchedOff = () => {
    try {
      return localStorage.getItem(search.dataset.slash) !== null;
    } catch {
      return false;
    }
  };
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented || !search || switchedOff()) return;
    if (target instanceof HTMLElement && target.closest('input,textarea,select,[contenteditable]')) return;
    event.preventDefault();
    const field = document.getElementById('q');
    if (field) field.focus();
    else window.location.assign(`${search.href}#q`);
  });

  // The other language of this very page and view, not of the home page.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a[data-language]');
    if (!link) return;
    const { pathname, search: query } = window.location;
    link.href = pathname.replace(/^\/[a-z]{2}(?=\/|$)/, `/${link.dataset.language}`) + query;
  });

  // A button that prints stands only where it can.
  for (const line of document.querySelectorAll('[data-print]')) {
    line.hidden = false;
    line.querySelector('button').addEventListener('click', () => window.print());
  }

  const notice = document.querySelector('[data-newer-than]');
  const watch = setInterval(async () => {
    if (!notice) return clearInterval(watch);
    // A question that fails changes nothing; it is asked again.
    const answer = await fetch('/api/v1/index.json').then(
      (response) => response.json(),
      () => null,
    );
    if (!answer || answer.version === notice.dataset.newerThan) return;
    clearInterval(watch);
    notice.firstElementChild.hidden = false;
    notice.querySelector('button').addEventListener('click', () => window.location.reload());
  }, OPEN_FOR);
})();
