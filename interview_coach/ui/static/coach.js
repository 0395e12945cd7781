// What only a browser can do: where we are, who sits here, focus, own-language lines, and plain sentences.
// The tab holds the key of its session and nothing else; closing the tab ends it. Recordings: recorder.js.
window.coach = (() => {
  const SHOWN_AGAIN_MS = 120; // Long enough for Gradio to draw what an event brought.
  const SHOWN_LONG_MS = 2500; // Time to read one sentence.
  const PING_EVERY_MS = 60_000; // A sign of life while somebody speaks or types.
  const state = { trigger: null, place: null, asked: null, arrived: false, over: false, stirred: Date.now(), pinged: Date.now() };
  const byId = (id) => document.getElementById(id);
  const texts = () => JSON.parse(byId("script-texts").dataset.texts);
  const limit = (name) => Number(byId("script-texts").dataset[name]);
  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  // --- who sits here: the key lives as long as the tab ---
  const KEY = "coach-key";
  const key = () => sessionStorage.getItem(KEY) ?? "";
  const keep = (fresh) => fresh && sessionStorage.setItem(KEY, fresh);
  const LEFT = "coach-left"; // When this tab was last left: a reload is back at once, a tab opened again is not.
  const leftAt = Number(sessionStorage.getItem(LEFT) ?? 0);
  const isBackSoon = () => Date.now() - leftAt < 1000 * limit("awaySeconds");
  const PATIENCE_MS = 1500; // For the browser's own store; whoever leaves does not wait for it.

  // What was typed or said here, and not yet answered, belongs to whoever did it.
  const forgetKept = () =>
    Promise.race([window.coach.forgetKept?.(), new Promise((done) => setTimeout(done, PATIENCE_MS))]);

  const post = (what, body = key()) =>
    fetch(`/ui-session/${what}`, { method: "POST", body, keepalive: true }).catch(() => null);

  async function finish() {
    state.over = true;
    await forgetKept();
    await post("end");
    sessionStorage.clear();
    location.replace(location.pathname);
  }

  // Before she leaves: what would be lost, in words. Where nothing would be, she goes at once.
  function leave(button) {
    const lost = button.dataset.lost ? [button.dataset.lost] : [];
    if (window.coach.holdsAnswer?.()) lost.push("answer");
    if (!lost.length) return finish();
    const dialog = byId("leave");
    for (const line of dialog.querySelectorAll("[data-lost]")) line.hidden = !lost.includes(line.dataset.lost);
    dialog.showModal();
  }

  window.addEventListener("pagehide", () => {
    if (!key()) return;
    sessionStorage.setItem(LEFT, String(Date.now()));
    navigator.sendBeacon("/ui-session/away", key());
  });
  window.addEventListener("pageshow", (event) => {
    // The browser may bring back a page of the person before; it must not be seen.
    if (!event.persisted) return;
    if (state.over || !key()) {
      document.body.hidden = true;
      location.reload();
    } else post("here");
  });

  // --- where we are: ?screen=…&q=…&part=… ---
  const address = () => {
    const found = new URLSearchParams(location.search);
    return { screen: found.get("screen") ?? "", q: found.get("q") ?? "", part: found.get("part") ?? "" };
  };
  const asked = () => {
    const { screen, q, part } = address();
    return [key(), screen, q, part];
  };

  // Of what the server shows next: someone who has gone on meanwhile is not taken back by it.
  const asking = () => {
    state.asking = location.search;
    return asked();
  };

  function arriving() {
    return asking();
  }

  function going() {
    return asking();
  }

  function choosing() {
    return [key(), ...(state.asked ?? ["", ""])];
  }

  function connect(trigger) {
    state.trigger = trigger;
  }

  function go(search, { replace = false } = {}) {
    const to = `${location.pathname}${search === "?" ? location.search : search}`;
    if (search !== "?" && to !== location.pathname + location.search) {
      rememberPlace();
      history[replace ? "replaceState" : "pushState"]({}, "", to);
    }
    window.coach.leaving?.(address());
    state.trigger("click");
  }

  // After an event: go on to where the handler says.
  function follow(goto, fresh) {
    if (fresh && key() && fresh !== key()) {
      moveIn(goto, fresh);
      return "";
    }
    state.along = false; // Refused, such as a nickname that is taken: she is who she was.
    keep(fresh);
    if (goto === "over") setTimeout(over, SHOWN_LONG_MS);
    else if (goto) {
      state.isTold = goto !== "?"; // Something was done here; with "?" only the language is another one.
      go(goto);
    }
    return "";
  }

  // Somebody has signed in. A page loaded anew holds nothing of whoever sat here before; what is kept in the browser
  // goes too, unless she takes along what she did as a guest.
  async function moveIn(goto, fresh) {
    state.over = true; // If the browser brings this page back, it is loaded anew.
    if (!state.along) await forgetKept();
    keep(fresh);
    location.assign(`${location.pathname}${goto}`);
  }

  function takingAlong(...given) {
    state.along = true;
    return given;
  }

  // The server knows this page no longer. Whoever sits here goes on where she was, and what she said is kept.
  function over() {
    if ((Date.now() - state.stirred) / 1000 >= limit("silentSeconds")) return finish();
    sessionStorage.removeItem(KEY);
    location.reload();
  }

  // After a screen has been shown: the address says where we are, and the focus is at its heading.
  function shown(fresh, screen, q, part) {
    // A new key for a tab that was away: whoever sits here now may be somebody else.
    const forgotten = key() && fresh && fresh !== key() && !isBackSoon() ? forgetKept() : null;
    keep(fresh);
    if (location.search !== state.asking) return; // Gone on since: what is shown now is late, and the next is asked for.
    const here = new URLSearchParams(Object.entries({ screen, q, part }).filter(([, value]) => value));
    const is = address();
    if (is.screen !== screen || is.q !== q || is.part !== part) history.replaceState({}, "", `?${here}`);
    const moved = state.isTold || state.place !== `${screen} ${q} ${part}`;
    const { left } = state;
    Object.assign(state, { isTold: false, left: null });
    state.place = `${screen} ${q} ${part}`;
    setTimeout(async () => {
      await forgotten;
      byId("opening")?.remove();
      const heading = byId(screen)?.querySelector("h1");
      if (heading) document.title = `${heading.firstChild?.textContent?.trim()} – ${texts()["title"]}`;
      if (moved && state.arrived && !isTypingIn(byId(screen))) focusOn(heading, { top: true });
      if (left) findAgain(byId(screen), left);
      state.arrived = true;
      window.coach.entered?.(screen, q, part);
    }, SHOWN_AGAIN_MS);
  }

  // Whoever is quick and types already keeps her place.
  const isTypingIn = (root) => root?.contains(document.activeElement) && document.activeElement.matches("textarea, input:not([type=radio], [type=checkbox])");

  // The way back leads to where she was: as far down, and with the same folds open. The browser keeps numbers only,
  // and nothing of what stood there.
  const folds = (root) => [...(root?.querySelectorAll("details") ?? [])];

  function rememberPlace() {
    const open = folds(byId(address().screen)).flatMap((one, at) => (one.open ? [at] : []));
    history.replaceState({ left: { y: window.scrollY, open } }, "");
  }

  function findAgain(root, { y, open }) {
    folds(root).forEach((one, at) => { one.open ||= open.includes(at); });
    window.scrollTo({ top: y });
  }

  window.addEventListener("popstate", (event) => {
    state.left = event.state?.left ?? null;
    window.coach.leaving?.(address());
    state.trigger?.("click");
  });

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const link = event.target.closest("a[data-screen]");
    if (link) {
      event.preventDefault();
      return go(link.search || link.dataset.search || `?screen=${link.dataset.screen}`);
    }
    const jump = event.target.closest("a[data-jump]");
    if (jump) {
      event.preventDefault();
      return focusOn(byId(jump.dataset.jump)?.querySelector("h1, h2"));
    }
    const skip = event.target.closest("a.skip");
    if (skip) {
      event.preventDefault();
      return focusOn(byId(skip.hash.slice(1))?.querySelector("h1"));
    }
    const action = event.target.closest("[data-do]")?.dataset.do;
    if (action === "leave") leave(event.target.closest("[data-do]"));
    if (action === "remain") byId("leave")?.close();
    if (action === "finish") finish();
    if (action === "stay") stay();
    if (action === "give-up") post("give-up");
    const language = event.target.closest("[data-language-choice]");
    if (language) choose("language", language.dataset.languageChoice);
  });

  // What is found stands under the box: it must be in sight while she types, above the keys of a phone as well.
  document.addEventListener("input", (event) => {
    const box = event.target.closest("#search");
    if (box && box.getBoundingClientRect().top > window.innerHeight / 4) box.scrollIntoView({ block: "start" });
  });

  document.addEventListener("change", (event) => {
    if (event.target.dataset?.choose === "language") choose("language", event.target.value);
  });

  // A choice that is remembered: `what` is language or live.
  function choose(what, value) {
    state.asked = [what, value];
    state.trigger("select");
  }

  // --- focus: a screen reader and a keyboard follow what is new ---
  function focusOn(place, { top = false, within = null } = {}) {
    if (!place) return;
    place.setAttribute("tabindex", "-1");
    place.focus({ preventScroll: true });
    const behavior = calm() ? "auto" : "smooth";
    if (top) window.scrollTo({ top: 0 });
    else if (within) within.scrollIntoView({ behavior, block: "nearest" }); // What stands above stays, if it can.
    else place.scrollIntoView({ behavior, block: "start" });
  }

  function show(id, { near = false, ...how } = {}) {
    setTimeout(() => {
      const whole = byId(id);
      focusOn(whole?.querySelector("h1, h2") ?? whole, { ...how, within: near ? whole : null });
    }, SHOWN_AGAIN_MS);
  }

  // --- lines in the person's own language: after the Norwegian, never instead of it ---
  function own() {
    const held = byId("own-texts")?.querySelector("[data-lines]");
    if (!held) return null;
    const { language, direction, lines, places } = held.dataset;
    return { language, direction, lines: JSON.parse(lines), places: JSON.parse(places) };
  }

  function labelOf(widget) {
    if (widget.matches("button, summary, h1, h2, p, span")) return widget;
    return widget.querySelector('[data-testid="block-info"], :scope > button > span, legend, label > span');
  }

  function addOwnLines() {
    const help = own();
    if (!help) return;
    const put = (place, line) => {
      const there = place.querySelector(":scope > .own-line");
      if (!line) return there?.remove();
      if (there?.textContent === line && there.lang === help.language) return;
      const span = there ?? document.createElement("span");
      span.className = "own-line";
      span.lang = help.language;
      span.dir = help.direction;
      span.textContent = line;
      if (!there) place.append(span);
    };
    for (const place of document.querySelectorAll("[data-help]")) put(place, help.lines[place.dataset.help]);
    for (const [id, line] of Object.entries(help.places)) {
      const label = byId(id) && labelOf(byId(id));
      if (label) put(label, help.lines[line]);
      for (const choice of byId(id)?.querySelectorAll('input[type="radio"]') ?? []) {
        const name = choice.closest("label")?.querySelector("span");
        if (name) put(name, help.lines[`${line}-${choice.value || "none"}`]);
      }
    }
  }

  // --- nobody is here any more: a warning, then the page forgets ---
  const stirs = () => { state.stirred = Date.now(); };
  for (const kind of ["pointerdown", "keydown", "input"]) document.addEventListener(kind, stirs, true);

  function stay() {
    stirs();
    byId("still-here")?.close();
    post("here");
  }

  async function watch() {
    if (!state.arrived || state.over) return;
    if (window.coach.isSpeaking?.()) stirs();
    const silent = (Date.now() - state.stirred) / 1000;
    const dialog = byId("still-here");
    if (silent >= limit("silentSeconds")) return finish();
    if (silent >= limit("silentSeconds") - limit("warnSeconds")) {
      if (dialog && !dialog.open) dialog.showModal();
    } else if (dialog?.open) dialog.close();
    if (Date.now() - state.pinged > PING_EVERY_MS && silent * 1000 < PING_EVERY_MS) {
      state.pinged = Date.now();
      post("here");
    }
  }

  // --- plain sentences instead of Gradio's English ones ---
  function say(name, help = name) {
    const line = byId("script-line");
    if (!line) return;
    line.textContent = name ? texts()[name] ?? name : "";
    line.dataset.help = help ? `help-${help}` : "";
  }

  function translateToast(toast) {
    const said = toast.textContent.toLowerCase();
    const named = [
      [/size|too large|exceed/, "too-large"],
      [/connection|network|failed to fetch/, "connection"],
    ].find(([pattern]) => pattern.test(said));
    say(named ? named[1] : "our-mistake");
  }

  function begin() {
    for (const id of ["work-line", "start-line"]) {
      byId(id)?.setAttribute("role", "status");
      byId(id)?.setAttribute("aria-live", "polite");
    }
    addOwnLines();
  }

  // Gradio names every radio button apart, so the browser does not know that they belong together.
  document.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const choice = event.target;
    if (!step || choice.type !== "radio" || !choice.name.startsWith("radio-")) return;
    event.preventDefault();
    const all = [...choice.closest(".block").querySelectorAll('input[type="radio"]')];
    const next = all[(all.indexOf(choice) + step + all.length) % all.length];
    next.focus();
    next.click();
  });

  let drawn = 0;
  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) {
        const toast = node.nodeType === Node.ELEMENT_NODE && (node.matches(".toast-body") ? node : node.querySelector(".toast-body"));
        if (toast) translateToast(toast);
      }
    }
    if (!drawn) drawn = requestAnimationFrame(() => { drawn = 0; begin(); });
  }).observe(document.documentElement, { childList: true, subtree: true });
  setInterval(watch, 1000);

  function refuseLarge(event) {
    const files = event.target.files ?? event.dataTransfer?.files ?? [];
    const tooLarge = [...files].some((file) => file.size > limit("mostBytes"));
    if (!tooLarge) return say("");
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.target.type === "file") event.target.value = "";
    say("too-large");
  }

  document.addEventListener("change", (event) => event.target.type === "file" && refuseLarge(event), true);
  document.addEventListener("drop", refuseLarge, true);
  document.addEventListener("click", () => byId("script-line")?.textContent && say(""), true);

  return { arriving, going, choosing, connect, go, choose, follow, takingAlong, shown, show, say, key, texts, limit, byId, calm, finish, focusOn };
})();
