// A take is kept in this browser, piece by piece, until feedback has arrived: a reload or a lost connection loses nothing.
// It belongs to this tab: no other page offers it, and what a closed tab left is deleted by the next page that opens.
Object.assign(window.coach, (() => {
  const NAME = "coach-takes";
  const TAB = "coach-tab";
  const random = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const tab = () => {
    if (!sessionStorage.getItem(TAB)) sessionStorage.setItem(TAB, random());
    return sessionStorage.getItem(TAB);
  };

  let opened = null;
  const open = () => {
    opened ??= new Promise((done, failed) => {
      const asked = indexedDB.open(NAME, 1);
      asked.onupgradeneeded = () => {
        asked.result.createObjectStore("takes", { keyPath: "take" });
        asked.result.createObjectStore("pieces", { keyPath: ["take", "n"] });
      };
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
    return opened;
  };

  // Without IndexedDB (a private window of an old browser) takes live in this page's memory only.
  const memory = { takes: new Map(), pieces: new Map() };
  async function inStore(stores, mode, work) {
    try {
      const database = await open();
      return await new Promise((done, failed) => {
        const transaction = database.transaction(stores, mode);
        const asked = work(...stores.map((name) => transaction.objectStore(name)));
        transaction.oncomplete = () => done(asked?.result);
        transaction.onerror = transaction.onabort = () => failed(transaction.error);
      });
    } catch {
      return undefined;
    }
  }

  const rangeOf = (take) => IDBKeyRange.bound([take, 0], [take, Infinity]);

  async function keepTake(take) {
    memory.takes.set(take.take, { ...take, tab: tab() });
    await inStore(["takes"], "readwrite", (takes) => takes.put({ ...take, tab: tab() }));
  }

  async function keepPiece(take, n, sound) {
    const list = memory.pieces.get(take) ?? [];
    list[n] = sound;
    memory.pieces.set(take, list);
    await inStore(["pieces"], "readwrite", (pieces) => pieces.put({ take, n, sound }));
  }

  async function piecesOf(take) {
    if (memory.pieces.has(take)) return memory.pieces.get(take);
    const found = await inStore(["pieces"], "readonly", (pieces) => pieces.getAll(rangeOf(take)));
    return (found ?? []).map((piece) => piece.sound);
  }

  // The take of this tab for a question, if one waits for feedback.
  async function keptTake(question) {
    const kept = (await inStore(["takes"], "readonly", (takes) => takes.getAll())) ?? [...memory.takes.values()];
    const own = kept.filter((one) => one.tab === tab() && one.question === question);
    return own.sort((one, other) => other.at - one.at)[0] ?? null;
  }

  async function forgetTake(take) {
    memory.takes.delete(take);
    memory.pieces.delete(take);
    await inStore(["takes", "pieces"], "readwrite", (takes, pieces) => {
      takes.delete(take);
      return pieces.delete(rangeOf(take));
    });
  }

  async function forgetTakes() {
    memory.takes.clear();
    memory.pieces.clear();
    const kept = (await inStore(["takes"], "readonly", (takes) => takes.getAll())) ?? [];
    for (const one of kept) if (one.tab === tab()) await forgetTake(one.take);
  }

  async function hasTakes() {
    const kept = (await inStore(["takes"], "readonly", (takes) => takes.getAll())) ?? [...memory.takes.values()];
    return kept.some((one) => one.tab === tab());
  }

  // What tabs that are gone have left: a living tab holds a lock with its name.
  async function sweepTakes() {
    const databases = (await indexedDB.databases?.()) ?? [];
    if (!databases.some((one) => one.name === NAME)) return;
    const held = navigator.locks ? (await navigator.locks.query()).held.map((lock) => lock.name) : [];
    const kept = (await inStore(["takes"], "readonly", (takes) => takes.getAll())) ?? [];
    for (const one of kept) if (one.tab !== tab() && !held.includes(`coach-${one.tab}`)) await forgetTake(one.take);
  }

  navigator.locks?.request(`coach-${tab()}`, () => new Promise(() => {}));
  sweepTakes().catch(() => {});

  // int16 pieces → a WAV file to listen to.
  function wav(pieces, rate) {
    const size = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
    const head = new DataView(new ArrayBuffer(44));
    const write = (at, text) => [...text].forEach((letter, index) => head.setUint8(at + index, letter.charCodeAt(0)));
    write(0, "RIFF"); head.setUint32(4, 36 + size, true); write(8, "WAVEfmt ");
    head.setUint32(16, 16, true); head.setUint16(20, 1, true); head.setUint16(22, 1, true);
    head.setUint32(24, rate, true); head.setUint32(28, rate * 2, true); head.setUint16(32, 2, true); head.setUint16(34, 16, true);
    write(36, "data"); head.setUint32(40, size, true);
    return new Blob([head.buffer, ...pieces], { type: "audio/wav" });
  }

  return { keepTake, keepPiece, piecesOf, keptTake, forgetTake, forgetTakes, hasTakes, wav, newTakeId: random };
})());
