// Runs before Gradio: the page speaks its own language whatever the browser's is.
(() => {
  const language = location.pathname.replace(/\/+$/, "").endsWith("/en") ? "en" : "nb";
  document.documentElement.lang = language;
  Object.defineProperty(navigator, "language", { configurable: true, get: () => language });
  Object.defineProperty(navigator, "languages", { configurable: true, get: () => [language] });
})();
