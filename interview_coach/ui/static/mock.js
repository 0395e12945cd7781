// The mock interview and the role play: a recording that has arrived is forgotten, ticks are handed over, a sheet is printed.
(() => {
  const coach = window.coach;
  const TAKEN = "coach-mock-taken"; // Which interview, and how many of its answers have arrived: only numbers and ids.

  // Before the recorder is set up: whatever was kept of an answer that has arrived is not offered again.
  async function forgetArrived() {
    const heard = document.querySelector("#mock-top [data-forget]");
    if (heard) {
      const kept = await coach.keptTake(heard.dataset.forget);
      if (kept) await coach.forgetTake(kept.take);
    }
    const now = document.querySelector("#mock-asked");
    if (!now) return;
    const [sitting, taken, asked] = JSON.parse(sessionStorage.getItem(TAKEN) ?? '["", "0", ""]');
    const same = sitting === now.dataset.sitting;
    if (same && taken !== now.dataset.taken) {
      const kept = await coach.keptTake(asked);
      if (kept) await coach.forgetTake(kept.take);
    }
    sessionStorage.setItem(TAKEN, JSON.stringify([now.dataset.sitting, now.dataset.taken, now.dataset.asked]));
  }

  const entered = coach.entered;
  coach.entered = async (...where) => {
    if (where[0] === "mock-interview") await forgetArrived();
    return entered?.(...where);
  };

  // What was pressed; with the ticks, where a listener hands them over.
  function mockPressed(...values) {
    const given = coach.pressed(...values);
    const form = coach.byId("group-ticks");
    if (given.at(-1) !== "ticked" || !form) return given;
    const chosen = {};
    for (const field of form.querySelectorAll("fieldset")) {
      const one = field.querySelector("input:checked");
      if (one) chosen[field.dataset.criterion] = one.value;
    }
    return [...given.slice(0, -1), `ticked|${form.dataset.ticking}|${JSON.stringify(chosen)}`];
  }

  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-print]")) return;
    document.documentElement.classList.add("prints-sheet");
    window.print();
  });
  window.addEventListener("afterprint", () => document.documentElement.classList.remove("prints-sheet"));

  Object.assign(coach, { mockPressed });
})();
