// Trying the microphone: everything happens in the browser, nothing is sent or kept.
Object.assign(window.coach, (() => {
  const coach = window.coach;
  const SILENT = 1e-5; // Nothing but zeros (or nearly): switched off, on the headset or in the system.
  const QUIET = 0.012; // About −38 dB at the loudest: the recogniser would guess (our choice).
  let running = null;
  let player = null;
  const card = () => document.querySelector(".mic");

  function found(name) {
    const [sentence, todo] = JSON.parse(card().dataset.findings)[name];
    const line = coach.byId("mic-line");
    line.className = name === "good" ? "line done" : "line refused";
    line.replaceChildren(Object.assign(document.createElement("span"), { textContent: sentence }));
    line.firstChild.dataset.help = `help-mic-${name}`;
    // One way on at a time: first the trial, and once it went well, further.
    coach.byId("mic-start").classList.toggle("primary", name !== "good");
    coach.byId("mic-go-on").classList.toggle("primary", name === "good");
    const help = coach.byId("mic-do");
    help.hidden = false;
    help.textContent = todo;
    help.dataset.help = `help-mic-${name}-do`;
    if (name === "good") coach.byId("mic-go-on").scrollIntoView({ block: "nearest" });
    const mend = coach.byId("mic-mend");
    mend.hidden = name !== "blocked";
    const agent = navigator.userAgent;
    const own = /Edg\//.test(agent) ? "edge" : /Firefox\//.test(agent) ? "firefox" : "chrome";
    for (const one of mend.querySelectorAll("[data-browser]")) {
      one.querySelector("details").open = one.dataset.browser === own;
    }
  }

  // A sentence of the page, with the line in the own language that belongs to it: the one before must go.
  function put(place, key) {
    if (!place) return;
    place.dataset.help = `help-mic-${key}`;
    place.replaceChildren(card().dataset[key]);
  }

  const label = (key) => put(coach.byId("mic-start")?.querySelector(".name"), key);

  function level(share) {
    const bar = card()?.querySelector(".sound-level span");
    if (bar) bar.style.transform = `scaleX(${share.toFixed(3)})`;
  }

  async function closeTrial() {
    const open = running;
    running = null;
    await open?.microphone?.close();
    player?.pause();
    level(0);
  }

  async function tryMicrophone() {
    await closeTrial();
    const root = card();
    const seconds = Number(root.dataset.seconds);
    const own = { blocks: [], loudest: 0, rate: 16_000, microphone: null };
    running = own;
    coach.byId("mic-do").hidden = true;
    coach.byId("mic-mend").hidden = true;
    const line = coach.byId("mic-line");
    line.className = "line";
    const said = document.createElement("span");
    line.replaceChildren(said);
    put(said, "running");
    try {
      own.microphone = await coach.openMicrophone((samples, rate) => {
        own.rate = rate;
        own.blocks.push(samples);
        const loud = coach.loudness(samples);
        own.loudest = Math.max(own.loudest, loud);
        level(coach.meter(loud));
      });
    } catch (error) {
      running = null;
      return found(error.message.replace("mic-", ""));
    }
    label("running");
    await new Promise((done) => setTimeout(done, 1000 * seconds));
    if (running !== own || !card()) return;
    const muted = own.microphone.isMuted() || own.loudest < SILENT;
    await closeTrial();
    label("again");
    if (muted) return found("muted");
    play(own);
    found(own.loudest < QUIET ? "quiet" : "good");
  }

  // What was heard is played back: one's own ears judge best.
  function play(own) {
    const sound = new Int16Array(own.blocks.reduce((sum, block) => sum + block.length, 0));
    let at = 0;
    for (const block of own.blocks) for (const sample of block) sound[at++] = Math.max(-1, Math.min(1, sample)) * 32767;
    if (player?.src) URL.revokeObjectURL(player.src);
    player = new Audio(URL.createObjectURL(coach.wav([sound.buffer], own.rate)));
    player.play().catch(() => {});
  }

  document.addEventListener("click", (event) => event.target.closest("#mic-start") && tryMicrophone());
  return { closeTrial };
})());
