// The feedback page: hearing one's own answer, word by word; and what was chosen before it.
Object.assign(window.coach, (() => {
  const coach = window.coach;
  const AROUND_S = 0.12; // A word alone is hard to hear: a little of what stands around it.
  let stopAt = 0;
  const player = () => document.querySelector("#play-answer audio");
  const words = () => [...document.querySelectorAll("#transcript .w")];

  // The server has deleted the sound; this tab has it until one goes on.
  function offer() {
    const place = coach.byId("play-answer");
    const sound = coach.soundOfAnswer();
    if (!place) return;
    place.replaceChildren();
    const hint = document.querySelector("#transcript .hear");
    if (hint) hint.hidden = !sound;
    if (!sound) return;
    const label = document.createElement("p");
    label.textContent = coach.texts()["take-kept"];
    const audio = document.createElement("audio");
    audio.controls = true;
    audio.src = sound;
    audio.setAttribute("aria-label", label.textContent);
    audio.addEventListener("timeupdate", () => {
      if (stopAt && audio.currentTime >= stopAt) { audio.pause(); stopAt = 0; }
    });
    place.append(label, audio);
    // One tab stop for all words; the arrow keys go from word to word.
    words().forEach((word, at) => {
      word.setAttribute("role", "button");
      word.tabIndex = at ? -1 : 0;
    });
  }

  function hear(word) {
    const audio = player();
    if (!audio) return;
    audio.currentTime = Math.max(0, Number(word.dataset.from) - AROUND_S);
    stopAt = Number(word.dataset.to) + AROUND_S;
    audio.play().catch(() => {});
    for (const one of words()) one.classList.toggle("heard", one === word);
  }

  document.addEventListener("click", (event) => {
    const word = event.target.closest("#transcript .w");
    if (word) hear(word);
  });

  document.addEventListener("keydown", (event) => {
    const word = event.target.closest?.("#transcript .w");
    if (!word) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return hear(word);
    }
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = words();
    const next = all[all.indexOf(word) + step];
    if (!next) return;
    word.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });

  // What she thinks herself: criterion → level, as the server reads it.
  function ratings(key, question) {
    const chosen = {};
    for (const field of document.querySelectorAll("#rating-form fieldset")) {
      const level = field.querySelector("input:checked")?.value;
      if (level) chosen[field.dataset.criterion] = level;
    }
    return [key, question, JSON.stringify(chosen)];
  }

  function result(screen) {
    if (screen === "result") offer();
    else if (["practice", "home", "welcome"].includes(screen)) coach.forgetSound();
  }

  return { ratings, result };
})());
