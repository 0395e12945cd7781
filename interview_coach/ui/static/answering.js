// Speaking an answer: one large button, the time, the level, and the words so far. The server's part: ui/recordings.py.
// The recorder is an element `.recorder` with its sentences in data-…; only one is on the page at a time.
Object.assign(window.coach, (() => {
  const state = { phase: "idle", trigger: null, microphone: null, take: null, started: 0, clock: null, submit: ["", ""], blob: null, visit: 0 };
  const coach = window.coach;
  const place = () => document.querySelector(".recorder");
  const inside = (selector) => place()?.querySelector(selector);
  const time = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

  function connectRecorder(trigger) {
    state.trigger = trigger;
  }

  // --- what is seen ---
  function phase(name) {
    state.phase = name;
    const root = place();
    if (!root) return;
    root.dataset.phase = name;
    const button = inside("#record");
    const speaking = name === "speaking";
    button.querySelector(".name").textContent = root.dataset[speaking ? "stop" : "start"];
    button.querySelector(".name").dataset.help = speaking ? "help-record-stop" : "help-record-start";
    button.disabled = name === "opening" || name === "sending";
    inside("#record-again").hidden = !speaking;
    inside(".sound-level").hidden = !speaking;
    if (!speaking) level(0);
  }

  function level(share) {
    const bar = inside(".sound-level span");
    if (bar) bar.style.transform = `scaleX(${share.toFixed(3)})`;
  }

  function hint(clock, name) {
    const line = clock.querySelector(".hint");
    if (line.textContent === clock.dataset[name]) return;
    line.textContent = clock.dataset[name];
    const own = clock.querySelector(".own-line");
    if (own) own.textContent = clock.getAttribute(`data-own-${name}`);
  }

  function draw(seconds, name) {
    const clock = inside(".clock");
    if (!clock) return;
    const shortest = Number(clock.dataset.shortest);
    const longest = Number(clock.dataset.longest);
    const whole = Math.max(longest * 1.25, seconds);
    clock.querySelector(".time").textContent = time(seconds);
    hint(clock, name);
    const fits = clock.querySelector(".fits").style;
    fits.left = `${(100 * shortest) / whole}%`;
    fits.width = `${(100 * (longest - shortest)) / whole}%`;
    clock.querySelector(".done").style.width = `${(100 * seconds) / whole}%`;
  }

  function tick() {
    const seconds = (performance.now() - state.started) / 1000;
    const { shortest, longest } = inside(".clock")?.dataset ?? {};
    if (seconds >= coach.limit("mostSeconds")) {
      draw(coach.limit("mostSeconds"), "limit");
      return stop();
    }
    draw(seconds, seconds > Number(longest) ? "long" : seconds >= Number(shortest) ? "enough" : "running");
  }

  function words(said) {
    const text = inside(".words-so-far");
    if (!text || said.certain === undefined) return;
    text.querySelector(".certain").textContent = said.certain;
    text.querySelector(".tentative").textContent = said.tentative ? ` ${said.tentative}` : "";
    text.scrollTop = text.scrollHeight;
    inside(".behind").hidden = !said.behind;
  }

  function trouble(name) {
    if (name === "over") coach.say("connection");
    else coach.say(name);
  }

  // --- speaking ---
  async function start() {
    await drop();
    coach.say("");
    stopPreparing();
    window.speechSynthesis?.cancel();
    phase("opening");
    const gathered = [];
    try {
      state.microphone = await coach.openMicrophone((samples) => {
        if (state.take) state.take.hear(samples);
        else gathered.push(samples);
        level(coach.meter(coach.loudness(samples)));
      });
    } catch (error) {
      phase("idle");
      return coach.say(error.message.startsWith("mic-") ? error.message : "mic-device");
    }
    const question = place().dataset.question;
    state.take = coach.newTake({ take: coach.newTakeId(), question, rate: state.microphone.rate, onwords: words, ontrouble: trouble });
    for (const samples of gathered) state.take.hear(samples);
    state.microphone.onended(() => stop()); // The headset was pulled out: what was said is used.
    state.started = performance.now();
    clearInterval(state.clock);
    state.clock = setInterval(tick, 250);
    inside(".kept").hidden = true;
    words({ certain: "", tentative: "" });
    phase("speaking");
    draw(0, "running");
    keepQuestionInSight();
  }

  // She speaks to what was asked: question and button stand in sight together where there is room for both.
  function keepQuestionInSight() {
    const asked = place().closest(".screen")?.querySelector("h1")?.getBoundingClientRect();
    const button = inside("#record").getBoundingClientRect();
    if (!asked || asked.top >= 0) return;
    const fits = button.bottom - asked.top < window.innerHeight;
    if (fits) window.scrollBy({ top: asked.top - 16, behavior: coach.calm() ? "auto" : "smooth" });
  }

  async function quiet() {
    clearInterval(state.clock);
    state.clock = null;
    await state.microphone?.close();
    state.microphone = null;
  }

  async function stop() {
    if (state.phase !== "speaking") return;
    phase("sending");
    await quiet();
    hint(inside(".clock"), "stopped");
    await hand(() => state.take.finish());
  }

  async function hand(sending) {
    const take = state.take;
    await sending();
    if (state.take !== take) return; // Started over while the last piece was on its way.
    remember(coach.wav(take.pieces(), take.rate));
    state.submit = [take.take, "speak"];
    state.trigger?.("submit");
  }

  async function again() {
    await drop();
    start();
  }

  async function drop() {
    await quiet();
    const take = state.take;
    state.take = null;
    take?.drop();
    if (take) await coach.forgetTake(take.take);
    draw(0, "ready");
  }

  // --- a take that was kept through a reload ---
  async function offerKept(question) {
    const { visit } = state;
    const kept = await coach.keptTake(question);
    const panel = inside(".kept");
    if (!kept || !panel || state.phase === "speaking") return;
    const pieces = await coach.piecesOf(kept.take);
    if (visit !== state.visit) return; // She has gone on meanwhile.
    const seconds = pieces.reduce((sum, piece) => sum + piece.byteLength, 0) / 2 / kept.rate;
    if (seconds < 1) return coach.forgetTake(kept.take);
    panel.querySelector(".length").textContent = ` (${time(seconds)})`;
    panel.hidden = false;
    panel.querySelector(".use").onclick = async () => {
      panel.hidden = true;
      phase("sending");
      state.take = coach.newTake({ take: kept.take, question, rate: kept.rate, ontrouble: trouble });
      await hand(() => state.take.resume());
    };
    panel.querySelector(".drop").onclick = async () => {
      panel.hidden = true;
      await coach.forgetTake(kept.take);
    };
  }

  // --- coming and going ---
  // Which of the three ways is shown: the style sheet looks at `data-way`.
  function changeWay(way) {
    const root = place()?.closest(".screen");
    if (root) root.dataset.way = way;
    if (way !== "speak" && state.phase === "speaking") drop().then(() => phase("idle"));
  }

  function leaving() {
    coach.closeTrial?.();
    if (state.phase === "speaking") drop(); // Whoever goes elsewhere has started over.
    stopPreparing();
    window.speechSynthesis?.cancel();
  }

  async function entered(screen, question, part) {
    state.visit += 1;
    if (place()) changeWay(document.querySelector("#way input:checked")?.value ?? "speak");
    if (place() && state.phase === "speaking" && place().dataset.question === state.take?.question) {
      phase("speaking"); // Only the help language has changed.
    } else if (place()) {
      const forget = part === "again";
      if (forget) {
        // A recording that was no use is not offered again; a reload later on must not delete the next one.
        history.replaceState({}, "", location.search.replace(/&part=again/, ""));
        inside(".kept")?.setAttribute("hidden", ""); // Offered on the way here, perhaps.
        const kept = await coach.keptTake(place().dataset.question);
        if (kept) await coach.forgetTake(kept.take);
      }
      state.take = null;
      phase("idle");
      draw(0, "ready");
      if (!forget) await offerKept(place().dataset.question);
    }
    if (screen === "result" && state.take) {
      const { take } = state.take;
      state.take = null;
      coach.forgetTake(take); // Feedback has arrived.
    }
    offerVoice();
    coach.result?.(screen, question);
  }

  // --- what the feedback button hands over ---
  const handOver = (...given) => {
    const [key, question] = given;
    const [take, way] = state.submit;
    return [key, question, way, take, ...given.slice(4)];
  };

  async function handOther(...given) {
    const [key, question, way, , file, text] = given;
    if (way === "upload" && file?.url) {
      const answer = await fetch(file.url).catch(() => null);
      remember(answer?.ok ? await answer.blob() : null);
    } else remember(null);
    return [key, question, way, "", file, text];
  }

  function remember(blob) {
    if (state.blob) URL.revokeObjectURL(state.blob);
    state.blob = blob ? URL.createObjectURL(blob) : null;
  }

  // --- a little time to think: it informs and never locks ---
  let preparing = null;
  function stopPreparing() {
    clearInterval(preparing);
    preparing = null;
  }

  function prepare(button) {
    if (preparing) return stopPreparing();
    const until = performance.now() + 1000 * Number(button.dataset.seconds);
    const line = document.querySelector("#prepare-line");
    const show = () => {
      const left = (until - performance.now()) / 1000;
      line.dataset.help = left > 0 ? "" : "help-prepare-over";
      line.textContent = left > 0 ? `${time(Math.ceil(left))}` : button.dataset.over;
      if (left <= 0) stopPreparing();
    };
    preparing = setInterval(show, 500);
    show();
  }

  // --- the question read aloud: by a voice of this PC; a voice from the net would send the text away ---
  const voice = () => window.speechSynthesis?.getVoices().find((one) => one.localService && /^(nb|no|nn)\b/i.test(one.lang));
  function offerVoice() {
    for (const button of document.querySelectorAll("[data-read]")) button.hidden = !voice();
  }
  window.speechSynthesis?.addEventListener?.("voiceschanged", offerVoice);

  function read(button) {
    const said = new SpeechSynthesisUtterance(button.dataset.read);
    said.voice = voice();
    said.lang = said.voice?.lang ?? "nb-NO";
    said.rate = 0.9; // Our choice: a little calmer than the voice's own.
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(said);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.id === "record") return state.phase === "speaking" ? stop() : start();
    if (button.id === "record-again") return again();
    if (button.id === "prepare") return prepare(button);
    if (button.dataset.read) return read(button);
    if (button.id === "live-words") {
      const box = inside(".live");
      const hidden = box.classList.toggle("hidden-words");
      button.setAttribute("aria-expanded", String(!hidden));
      coach.choose("live", hidden ? "no" : "yes");
    }
  });

  // Whether there is an answer that nobody has judged yet: being said, kept, written, or on its way.
  function holdsAnswer() {
    if (document.querySelector("#work-line .busy")) return true;
    if (place() && (["speaking", "sending"].includes(state.phase) || inside(".kept")?.hidden === false)) return true;
    return [...document.querySelectorAll("#write textarea")].some((box) => box.offsetParent && box.value.trim());
  }

  window.addEventListener("beforeunload", () => { if (state.phase === "speaking") state.take?.finish(); });

  return { connectRecorder, handOver, handOther, changeWay, leaving, entered, holdsAnswer, isSpeaking: () => state.phase === "speaking", soundOfAnswer: () => state.blob, forgetSound: () => remember(null) };
})());
