(() => {
  const root = document.documentElement;
  root.className = 'js';
  addEventListener('error', () => {
    root.className = '';
  });
})();
