// What only a browser can do: the clock, keeping the take for listening, focus, and plain sentences.
// Nothing is stored in the browser; the kept take lies in this tab's memory and is gone with it.
window.coach = (() => {
  const SHOWN_AGAIN_MS = 250; // Long enough for Gradio to draw what an event brought.
  const ARRIVES_WITHIN_MS = 60000; // Ten minutes of sound over a slow room network.
  const LOOK_EVERY_MS = 100;
  const state = { question: null, started: 0, ticking: null, take: null };
  const byId = (id) => document.getElementById(id);
  const texts = () => JSON.parse(byId("script-texts").dataset.texts);
  const limit = (name) => Number(byId("script-texts").dataset[name]);

  // --- where we are ---
  const chosen = () => state.question ?? new URLSearchParams(location.search).get("q") ?? "";

  function choose(question) {
    state.question = question;
    history.pushState({}, "", `${location.pathname}?q=${encodeURIComponent(question)}`);
  }

  function leave() {
    state.question = "";
    forgetTake();
    history.pushState({}, "", location.pathname);
  }

  window.addEventListener("popstate", () => location.reload());

  // --- focus: a screen reader and a keyboard follow what is new ---
  function show(id) {
    setTimeout(() => {
      const place = byId(id);
      if (!place) return;
      const heading = place.querySelector("h1, h2") ?? place;
      heading.setAttribute("tabindex", "-1");
      heading.focus({ preventScroll: true });
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      place.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" });
    }, SHOWN_AGAIN_MS);
  }

  function showResult() {
    resetClock();
    const feedback = byId("feedback");
    if (!feedback || feedback.offsetParent === null) return;
    offerTake();
    show("feedback");
  }

  // --- the clock ---
  const time = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

  function clock() {
    return document.querySelector("#timer .clock");
  }

  function draw(seconds, hint) {
    const place = clock();
    if (!place) return;
    const { shortest, longest } = place.dataset;
    const whole = Math.max(longest * 1.25, seconds);
    place.querySelector(".time").textContent = time(seconds);
    place.querySelector(".hint").textContent = place.dataset[hint];
    const fits = place.querySelector(".fits").style;
    fits.left = `${(100 * shortest) / whole}%`;
    fits.width = `${(100 * (longest - shortest)) / whole}%`;
    place.querySelector(".done").style.width = `${(100 * seconds) / whole}%`;
  }

  function tick() {
    const seconds = (performance.now() - state.started) / 1000;
    const { shortest, longest } = clock()?.dataset ?? { shortest: 0, longest: 0 };
    const most = limit("mostSeconds");
    if (seconds >= most) {
      stopClock();
      draw(most, "limit");
      document.querySelector("#record .stop-button")?.click();
      return;
    }
    draw(seconds, seconds > longest ? "long" : seconds >= shortest ? "enough" : "running");
  }

  function startClock() {
    stopClock();
    state.started = performance.now();
    state.ticking = setInterval(tick, 500);
    draw(0, "running");
  }

  function stopClock() {
    if (state.ticking === null) return;
    clearInterval(state.ticking);
    state.ticking = null;
    draw((performance.now() - state.started) / 1000, "stopped");
  }

  function resetClock() {
    if (state.ticking !== null) clearInterval(state.ticking);
    state.ticking = null;
    draw(0, "ready");
  }

  // --- the recorder: Gradio's own buttons, pressed for whoever forgot ---
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));

  function pressStop() {
    if (state.ticking === null) return;
    const buttons = [...document.querySelectorAll("#record .stop-button, #record .stop-button-paused")];
    buttons.find((button) => button.offsetParent !== null)?.click();
  }

  async function settleTake(way) {
    if (way !== "speak") return;
    pressStop();
    // The clock stops when the take has arrived at the server.
    for (let waited = 0; state.ticking !== null && waited < ARRIVES_WITHIN_MS; waited += LOOK_EVERY_MS) {
      await pause(LOOK_EVERY_MS);
    }
  }

  function changeWay(way) {
    pressStop();
    resetClock();
    return [way];
  }

  // --- listening to one's own answer: the server deletes the take, so this tab keeps it ---
  async function keepTake(way, recording, file) {
    forgetTake();
    const take = { speak: recording, upload: file }[way];
    if (take?.url) {
      try {
        const answer = await fetch(take.url);
        if (answer.ok) state.take = URL.createObjectURL(await answer.blob());
      } catch {
        state.take = null; // Listening again is an extra; feedback does not wait for it.
      }
    }
    return [way, recording, file];
  }

  function offerTake() {
    const place = byId("play-answer");
    if (!place) return;
    place.replaceChildren();
    place.classList.toggle("empty", !state.take);
    if (!state.take) return;
    const label = document.createElement("p");
    label.textContent = texts()["take-kept"];
    const player = document.createElement("audio");
    player.controls = true;
    player.src = state.take;
    player.setAttribute("aria-label", label.textContent);
    place.append(label, player);
  }

  function forgetTake() {
    if (state.take) URL.revokeObjectURL(state.take);
    state.take = null;
    offerTake();
  }

  // --- plain sentences instead of Gradio's English ones ---
  function say(sentence) {
    const line = byId("script-line");
    if (line) line.textContent = sentence;
  }

  function translateToast(toast) {
    const said = toast.textContent.toLowerCase();
    const named = [
      [/permission|not allowed|denied|tillat/, "mic-blocked"],
      [/device|microphone|mikrofon|media/, "mic-device"],
      [/size|too large|exceed/, "too-large"],
      [/connection|network|failed to fetch/, "connection"],
    ].find(([pattern]) => pattern.test(said));
    say(texts()[named ? named[1] : "our-mistake"]);
  }

  function relabel(root) {
    const record = root.querySelector?.("#record") ?? root.closest?.("#record");
    if (!record) return;
    record.querySelector(".pause-button")?.setAttribute("aria-label", texts()["pause"]);
    record.querySelector("select.mic-select")?.setAttribute("aria-label", texts()["mic-device-choice"]);
    for (const clear of record.querySelectorAll(".icon-button-wrapper button")) {
      clear.setAttribute("aria-label", texts()["start-over"]);
      clear.removeAttribute("title");
    }
  }

  function arrived() {
    for (const id of ["work-line", "start-line"]) {
      byId(id)?.setAttribute("role", "status");
      byId(id)?.setAttribute("aria-live", "polite");
    }
    new MutationObserver((changes) => {
      for (const change of changes) {
        for (const node of change.addedNodes) {
          if (node.nodeType !== Node.ELEMENT_NODE) continue;
          const toast = node.matches(".toast-body") ? node : node.querySelector(".toast-body");
          if (toast) translateToast(toast);
          relabel(node);
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
    relabel(document.body);
    if (chosen()) show("question-text");
  }

  function refuseLarge(event) {
    const files = event.target.files ?? event.dataTransfer?.files ?? [];
    const tooLarge = [...files].some((file) => file.size > limit("mostBytes"));
    if (!tooLarge) return say("");
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.target.type === "file") event.target.value = "";
    say(texts()["too-large"]);
  }

  document.addEventListener("change", (event) => event.target.type === "file" && refuseLarge(event), true);
  document.addEventListener("drop", refuseLarge, true);
  document.addEventListener("click", () => byId("script-line")?.textContent && say(""), true);

  return {
    arrived, chosen, choose, leave, show, showResult, startClock, stopClock, resetClock, settleTake,
    changeWay, keepTake, forgetTake,
  };
})();
