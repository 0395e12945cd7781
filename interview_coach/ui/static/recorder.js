// The microphone: opened, listened to block by block, and closed; and a take on its way to the server.
Object.assign(window.coach, (() => {
  const WANTED_HZ = 16_000; // What the engines need; a browser that cannot records at its own rate.
  const PIECE_S = 1;
  const TRY_AGAIN_MS = 1500;
  const PATIENCE_MS = 4000;
  const WORKLET = "/ui-files/sound-worklet.js";

  // Why there is no sound, in words: the name of a sentence.
  function reason(error) {
    if (!window.isSecureContext || !navigator.mediaDevices?.getUserMedia) return "mic-address";
    const name = error?.name ?? "";
    if (["NotAllowedError", "SecurityError", "PermissionDeniedError"].includes(name)) return "mic-blocked";
    if (["NotFoundError", "DevicesNotFoundError", "OverconstrainedError"].includes(name)) return "mic-device";
    if (["NotReadableError", "TrackStartError", "AbortError"].includes(name)) return "mic-busy";
    return "mic-device";
  }

  async function contextOf(stream) {
    try {
      const context = new AudioContext({ sampleRate: WANTED_HZ });
      context.createMediaStreamSource(stream).disconnect(); // Firefox refuses here when the rates differ.
      return context;
    } catch {
      return new AudioContext();
    }
  }

  // Opens the microphone; `heard(samples, rate)` gets Float32 blocks until `close()`.
  async function openMicrophone(heard, { device } = {}) {
    if (!window.isSecureContext || !navigator.mediaDevices?.getUserMedia) throw new Error("mic-address");
    let stream;
    try {
      const audio = { channelCount: 1, echoCancellation: false, noiseSuppression: true, autoGainControl: true };
      if (device) audio.deviceId = { exact: device };
      stream = await navigator.mediaDevices.getUserMedia({ audio });
    } catch (error) {
      throw new Error(reason(error));
    }
    const context = await contextOf(stream);
    await context.audioWorklet.addModule(WORKLET);
    const source = context.createMediaStreamSource(stream);
    const listener = new AudioWorkletNode(context, "coach-listener", { numberOfOutputs: 0, channelCount: 1, channelCountMode: "explicit" });
    listener.port.onmessage = (message) => heard(message.data, context.sampleRate);
    source.connect(listener);
    await Promise.race([context.resume(), new Promise((done) => setTimeout(done, PATIENCE_MS))]);
    if (context.state !== "running") { // Firefox without any sound device waits for one, for ever.
      for (const one of stream.getTracks()) one.stop();
      context.close().catch(() => {});
      throw new Error("mic-device");
    }
    const [track] = stream.getAudioTracks();
    return {
      rate: context.sampleRate,
      isMuted: () => track.muted || !track.enabled,
      onended: (call) => { track.onended = call; },
      close: async () => {
        listener.port.onmessage = null;
        for (const one of stream.getTracks()) one.stop();
        await context.close().catch(() => {});
      },
    };
  }

  const loudness = (samples) => Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

  // −60 dB … −10 dB → 0 … 1: how far the meter goes.
  const meter = (level) => Math.min(1, Math.max(0, (20 * Math.log10(level + 1e-9) + 60) / 50));

  function toInt16(blocks) {
    const size = blocks.reduce((sum, block) => sum + block.length, 0);
    const sound = new Int16Array(size);
    let at = 0;
    for (const block of blocks) {
      for (const sample of block) sound[at++] = Math.max(-1, Math.min(1, sample)) * 32767;
    }
    return sound.buffer;
  }

  // --- a take: gathered in pieces, kept here, sent in order; the server says which piece it wants next ---
  function newTake({ take, question, rate, onwords, ontrouble }) {
    const state = { blocks: [], gathered: 0, pieces: [], sent: 0, sending: null, ended: false, lost: false, done: false };
    const record = { take, question, rate, at: Date.now() };
    const kept = window.coach.keepTake(record);

    function cut() {
      if (!state.blocks.length) return;
      const sound = toInt16(state.blocks);
      state.blocks = [];
      state.gathered = 0;
      const n = state.pieces.push(sound) - 1;
      kept.then(() => window.coach.keepPiece(take, n, sound));
      send();
    }

    function hear(samples) {
      state.blocks.push(samples);
      state.gathered += samples.length;
      if (state.gathered >= rate * PIECE_S) cut();
    }

    function send() {
      state.sending ??= sendAll().finally(() => { state.sending = null; });
      return state.sending;
    }

    async function sendAll() {
      while (state.sent < state.pieces.length && !state.done) {
        const answer = await fetch(`/ui-take/${take}/${state.sent}?rate=${rate}&question=${encodeURIComponent(question)}`, {
          method: "POST", body: state.pieces[state.sent], headers: { "X-Coach-Key": window.coach.key() },
        }).catch(() => null);
        if (answer?.ok) {
          const said = await answer.json();
          // A server that was started anew wants the first piece again.
          state.sent = said.next;
          if (state.lost) { state.lost = false; ontrouble?.(""); }
          onwords?.(said);
        } else if (answer?.status === 401) {
          ontrouble?.("over");
          state.done = true;
          return;
        } else if (answer?.status === 503) {
          onwords?.({ certain: "", tentative: "", behind: true }); // The program is still getting ready.
          await new Promise((done) => setTimeout(done, TRY_AGAIN_MS));
        } else {
          state.lost = true;
          ontrouble?.("connection");
          await new Promise((done) => setTimeout(done, TRY_AGAIN_MS));
        }
      }
    }

    // Everything is there; resolves when the server has all of it.
    async function finish() {
      cut();
      state.ended = true;
      await kept;
      while (state.sent < state.pieces.length && !state.done) {
        await send();
        if (state.sent < state.pieces.length) await new Promise((done) => setTimeout(done, TRY_AGAIN_MS));
      }
    }

    async function resume() {
      state.pieces = await window.coach.piecesOf(take);
      state.sent = 0;
      return finish();
    }

    const drop = () => { state.done = true; };
    return { take, rate, question, hear, finish, resume, drop, pieces: () => state.pieces };
  }

  return { openMicrophone, loudness, meter, newTake, micReason: reason };
})());
