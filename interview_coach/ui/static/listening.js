// Hearing one's own answer, word by word, on the feedback page and in a kept recording; and what was chosen before it.
Object.assign(window.coach, (() => {
  const coach = window.coach;
  const AROUND_S = 0.12; // A word alone is hard to hear: a little of what stands around it.
  const HEARD = "#transcript, [data-recording]"; // Fresh feedback; an answer that is opened again.
  const wordAt = (place) => place.closest?.(".w")?.closest(HEARD) && place.closest(".w");
  const wordsOf = (place) => [...place.querySelectorAll(".w")];

  // The sound of a text: what this tab still has of a fresh answer, else the recording that she kept.
  async function soundOf(text) {
    const what = text.dataset.recording;
    return what ? coach.recordingOf(what) : document.querySelector("#play-answer audio");
  }

  // One tab stop for all words; the arrow keys go from word to word.
  function offerWords(text) {
    const hint = text.querySelector(".hear");
    if (hint) hint.hidden = false;
    wordsOf(text).forEach((word, at) => {
      word.setAttribute("role", "button");
      word.tabIndex = at ? -1 : 0;
    });
  }

  const offerKept = () => document.querySelectorAll("[data-recording]").forEach(offerWords);

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
    label.dataset.help = "help-take-kept";
    const audio = document.createElement("audio");
    audio.controls = true;
    audio.src = sound;
    audio.setAttribute("aria-label", label.textContent);
    place.append(label, audio);
    offerWords(coach.byId("transcript"));
  }

  async function hear(word) {
    const text = word.closest(HEARD);
    const audio = await soundOf(text);
    if (!audio) return;
    audio.currentTime = Math.max(0, Number(word.dataset.from) - AROUND_S);
    const end = Number(word.dataset.to) + AROUND_S;
    audio.ontimeupdate = () => {
      if (audio.currentTime < end) return;
      audio.pause();
      audio.ontimeupdate = null; // From here on she may hear the rest.
    };
    audio.play().catch(() => {});
    for (const one of wordsOf(text)) one.classList.toggle("heard", one === word);
  }

  document.addEventListener("click", (event) => {
    const word = wordAt(event.target);
    if (word) hear(word);
  });

  document.addEventListener("keydown", (event) => {
    const word = wordAt(event.target);
    if (!word) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return hear(word);
    }
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = wordsOf(word.closest(HEARD));
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
    else if (screen === "history") offerKept();
    else if (["practice", "home", "welcome"].includes(screen)) coach.forgetSound();
  }

  return { ratings, result, offerKept };
})());
