// What is typed and not yet handed in: kept in this tab for the question that it answers, through a reload and a visit to
// another screen. It goes when feedback on it has come and another question is opened, and with whoever typed it.
(() => {
  const coach = window.coach;
  const DRAFTS = "coach-drafts"; // Place → {text, sent, judged}
  const CHOSEN = "coach-way"; // {at, way}: how she chose to answer there, through a reload.
  const QUIET_MS = 400; // Written when the fingers rest a little.
  const MOCK = "mock ";
  const state = { typed: null, waiting: null, filling: false };
  const chosen = () => JSON.parse(sessionStorage.getItem(CHOSEN) ?? "{}");
  const field = () => recorder()?.closest(".screen")?.querySelector("#write textarea");
  const recorder = () => document.querySelector(".recorder");
  const all = () => JSON.parse(sessionStorage.getItem(DRAFTS) ?? "{}");
  const put = (drafts) => sessionStorage.setItem(DRAFTS, JSON.stringify(drafts));

  // What the text answers: a question, or one turn of an interview. In a role play several people share the page.
  function place() {
    if (!recorder() || recorder().closest("#group-answer")) return "";
    const turn = recorder().closest("#mock-answer") && coach.byId("mock-asked")?.dataset;
    return turn ? `${MOCK}${turn.sitting} ${turn.taken} ${turn.asked}` : recorder().dataset.question;
  }

  function write() {
    clearTimeout(state.waiting);
    if (!state.typed) return;
    const { at, text } = state.typed;
    const drafts = all();
    if (text.trim()) drafts[at] = { text };
    else delete drafts[at];
    put(drafts);
    state.typed = null;
  }

  document.addEventListener("input", (event) => {
    if (state.filling || !event.target.closest("#write") || !place()) return;
    state.typed = { at: place(), text: event.target.value };
    clearTimeout(state.waiting);
    state.waiting = setTimeout(write, QUIET_MS);
  });

  document.addEventListener("change", (event) => {
    if (!event.target.matches("#way input") || state.filling) return;
    sessionStorage.setItem(CHOSEN, JSON.stringify({ at: place(), way: event.target.value }));
  });

  window.addEventListener("pagehide", write);

  // Feedback on what was handed in has come; a text that is done goes when another question is asked.
  function settle(screen, question) {
    const drafts = all();
    if (screen === "result" && drafts[question]?.sent) drafts[question].judged = true;
    const here = place();
    for (const [at, { judged }] of Object.entries(drafts)) {
      const wasAsked = at.startsWith(MOCK) && here.startsWith(MOCK);
      if (here && at !== here && (judged || wasAsked)) delete drafts[at];
    }
    put(drafts);
  }

  function fill(text) {
    const at = field();
    if (!at || at.value === text) return;
    state.filling = true;
    at.value = text;
    at.dispatchEvent(new Event("input", { bubbles: true })); // Gradio hears of it as if it were typed.
    state.filling = false;
  }

  function bringBack() {
    const at = place();
    if (!at) return;
    const draft = all()[at];
    if (draft) fill(draft.text);
    // What she said and has not handed in comes first: it would be hidden under another way.
    const isSaid = document.querySelector(".kept")?.hidden === false;
    const isOpen = draft && !draft.judged;
    const way = isSaid ? "speak" : chosen().at === at ? chosen().way : isOpen ? "write" : null;
    if (!way || coach.isSpeaking()) return;
    state.filling = true; // It is not she who chooses now.
    document.querySelector(`#way input[value="${way}"]:not(:checked)`)?.click();
    state.filling = false;
  }

  const { entered, leaving, handOther } = coach;

  coach.entered = async (screen, question, part) => {
    write();
    settle(screen, question);
    await entered?.(screen, question, part);
    bringBack();
  };

  coach.leaving = (...where) => {
    write();
    return leaving?.(...where);
  };

  coach.handOther = (...given) => {
    write();
    const drafts = all();
    if (given[2] === "write" && drafts[place()]) {
      drafts[place()].sent = true;
      put(drafts);
    }
    return handOther(...given);
  };

  function forgetDrafts() {
    clearTimeout(state.waiting);
    state.typed = null;
    for (const name of [DRAFTS, CHOSEN]) sessionStorage.removeItem(name);
  }

  // Everything that waits in this tab: texts, recordings, and the sound of the last answer.
  async function forgetKept() {
    forgetDrafts();
    coach.forgetSound();
    await coach.forgetTakes();
  }

  // Before a guest takes a nickname: whether something of hers waits here that the server does not know of.
  async function withKept(...given) {
    write();
    const has = Object.keys(all()).length > 0 || (await coach.hasTakes());
    return [...given.slice(0, -1), has ? "yes" : ""];
  }

  Object.assign(coach, { forgetKept, withKept });
})();
