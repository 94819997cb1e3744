// Puts the remembered colours and pain mode on the page before it is first painted. Both last as long as the tab.
// A classic script on purpose: a module would run after the first paint.
(function () {
  try {
    for (const name of ['theme', 'pain']) {
      const value = sessionStorage.getItem(name);
      if (value) {
        document.documentElement.dataset[name] = value;
      }
    }
  } catch {
    // Storage is forbidden: the device's own colours are shown.
  }
}());
