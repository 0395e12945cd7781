// Buttons and small forms in our own HTML: what was pressed goes to the handler of the widget around them.
// <button data-act="delete|12">, <form data-act="add-step|3"><input name="words"></form>
(() => {
  let sent = "";
  let last = "";

  function pressing(element, trigger) {
    element.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-act]");
      if (!button || button.disabled || button.closest("dialog:not([open])")) return;
      sent = last = button.dataset.act;
      trigger();
    });
    element.addEventListener("submit", (event) => {
      const form = event.target.closest("form[data-act]");
      if (!form) return;
      event.preventDefault();
      const words = new FormData(form).getAll("words").join("\n");
      last = form.dataset.act;
      sent = `${form.dataset.act}${form.dataset.act.includes("|") ? "" : "|"}|${words}`;
      form.reset(); // Gradio keeps what stands in a line that is the same in the new HTML.
      trigger();
    });
  }

  // Runs before the handler: the last value is what was pressed.
  const pressed = (...values) => {
    const given = [...values.slice(0, -1), sent];
    sent = ""; // It may hold a code: nothing of it stays in the page.
    return given;
  };

  // The button itself, without what was typed.
  const lastPressed = () => last;

  Object.assign(window.coach, { pressing, pressed, lastPressed });
})();

// My things: taken along as a file, heard again, deleted. Nothing is left behind in the page or on the server.
(() => {
  const { byId, key, say } = window.coach;
  const GONE_READ_MS = 6000; // Time to read two sentences before the page begins anew.
  let heard = null;

  async function fetchOwn(what) {
    const headers = { "X-Coach-Key": key(), "X-Coach-Language": document.documentElement.lang };
    const answer = await fetch(`/ui-own/${what}`, { method: "POST", headers }).catch(() => null);
    if (answer?.ok) return answer.blob();
    if (answer?.status === 401) return location.reload();
    if (answer?.status === 409) {
      const refusal = await answer.json();
      say(refusal.sentence, refusal.key);
    } else say(answer ? "our-mistake" : "connection");
    return null;
  }

  async function download(button) {
    button.disabled = true;
    const file = await fetchOwn(button.dataset.download);
    button.disabled = false;
    if (!file) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = button.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    let line = button.parentElement.querySelector(":scope > .downloaded");
    if (!line) {
      line = document.createElement("span");
      line.className = "downloaded";
      line.setAttribute("role", "status");
      button.after(line);
    }
    line.textContent = button.dataset.done;
    line.dataset.help = "help-progress-downloaded";
    button.focus();
  }

  async function listen(button) {
    const audio = await recordingOf(button.dataset.listen);
    if (!audio) return;
    audio.ontimeupdate = null; // The whole, not the one word that was heard before.
    audio.currentTime = 0;
    audio.play().catch(() => null);
  }

  // The player of a kept recording, fetched at its first use and put under its button.
  async function recordingOf(what) {
    if (heard?.isConnected && heard.dataset.what === what) return heard;
    const sound = await fetchOwn(what);
    const button = [...document.querySelectorAll("[data-listen]")].find((one) => one.dataset.listen === what);
    if (!sound || !button) return null;
    forgetSound();
    heard = document.createElement("audio");
    heard.controls = true;
    heard.dataset.what = what;
    heard.src = URL.createObjectURL(sound);
    heard.setAttribute("aria-label", button.textContent);
    button.closest("section").append(heard);
    return heard;
  }

  function forgetSound() {
    if (!heard) return;
    heard.pause();
    URL.revokeObjectURL(heard.src);
    heard.remove();
    heard = null;
  }

  document.addEventListener("click", (event) => {
    const on = (name) => event.target.closest(`[data-${name}]`);
    if (on("download")) download(on("download"));
    if (on("listen")) listen(on("listen"));
    if (on("open")) byId(on("open").dataset.open)?.showModal();
    if (on("close") || on("act")) event.target.closest("dialog")?.close();
    if (event.target.closest("a[data-screen]")) forgetSound();
  });

  // After a button of a screen: the focus stays with it, or goes to the way back; a deletion ends the visit.
  function pressedThere(screen) {
    const place = byId(screen);
    setTimeout(() => {
      if (place.querySelector("[data-gone]")) {
        window.coach.forgetKept();
        place.querySelector("h1").focus();
        setTimeout(() => window.coach.finish(), GONE_READ_MS);
        return;
      }
      if (heard && !heard.isConnected) forgetSound();
      window.coach.offerKept();
      const same = [...place.querySelectorAll("[data-act]")].find((one) => one.dataset.act === window.coach.lastPressed());
      const added = /^take\b/.test(window.coach.lastPressed()) && [...place.querySelectorAll(".goal h3")].at(-1);
      if (added) return window.coach.focusOn(added);
      (place.querySelector("[data-focus]") ?? same?.querySelector("input") ?? same ?? place.querySelector("h1"))?.focus();
    }, 120);
  }

  Object.assign(window.coach, { pressedThere, recordingOf });
})();
