// The connection to the room: what is written goes there, what others write comes back, and it is known what is on the
// house's disk. What is written without a connection stays in the document, and goes there with the next one.

import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from "y-protocols/awareness";
import { readSyncMessage, writeSyncStep1, writeUpdate } from "y-protocols/sync";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

// The numbers of messages; kernel/live/src/wire.rs has the same.
const SYNC = 0;
const AWARENESS = 1;
const SAVED = 4;
const PART = 5;

/** A message holds 64 KiB: longer updates go in parts. */
const LARGEST_PART = 60 * 1024;

/** Between two attempts to connect, in milliseconds: the first, and the longest. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** One's own presence is said every 15 seconds and comes back: after so much silence the connection is gone. */
const SILENCE = 45_000;

/** With these the house says that it is no use to come back. */
const FINAL = { 4001: "closed", 4002: "refused", 4003: "large" };

/**
 * Keeps a document and its room the same.
 *
 * `changed` is called when any of these is another: `state` ("connecting", "open", "offline" or one of FINAL), `saved`, `synced`.
 */
export class Socket {
  constructor(url, doc, changed) {
    this.url = url;
    this.doc = doc;
    this.changed = changed;
    this.awareness = new Awareness(doc);
    this.state = "connecting";
    /** Whether the text of the house has been here at least once. */
    this.synced = false;
    this.attempts = 0;
    this.forget();
    doc.on("update", (update, origin) => origin === this || this.wrote(update));
    this.awareness.on("update", ({ added, updated, removed }, origin) => {
      if (origin !== this) this.tellWhere([...added, ...updated, ...removed]);
    });
    window.addEventListener("online", () => this.soon(0));
    this.connect();
  }

  /** Whether all that was written here is on the house's disk. */
  get saved() {
    return !this.unsent && (this.sent === this.acknowledged || !this.written);
  }

  /** Whether the house has said that it takes no more from here. */
  get ended() {
    return Object.values(FINAL).includes(this.state);
  }

  /** What is known of a connection ends with it. */
  forget() {
    this.answered = false;
    this.sent = 0;
    this.acknowledged = 0;
  }

  connect() {
    clearTimeout(this.timer);
    if (this.line || this.ended) return;
    const line = new WebSocket(this.url);
    this.line = line;
    line.binaryType = "arraybuffer";
    line.onopen = () => this.opened();
    line.onmessage = ({ data }) => this.heard(new Uint8Array(data));
    line.onclose = ({ code }) => this.closed(line, code);
  }

  opened() {
    this.attempts = 0;
    this.forget();
    this.say((message) => {
      encoding.writeVarUint(message, SYNC);
      writeSyncStep1(message, this.doc);
    });
    // Others have been told that this page had left, which counted one on.
    for (let i = 0; i < 2; i += 1) this.awareness.setLocalState(this.awareness.getLocalState());
    this.listen();
  }

  closed(line, code) {
    if (this.line !== line) return;
    this.line = null;
    clearTimeout(this.silence);
    // What was sent and not acknowledged may be lost on the way; the next connection brings it again.
    this.unsent = this.unsent || (this.written && this.sent !== this.acknowledged);
    this.forget();
    const others = [...this.awareness.getStates().keys()].filter((pen) => pen !== this.doc.clientID);
    removeAwarenessStates(this.awareness, others, this);
    this.state = FINAL[code] ?? "offline";
    this.changed();
    const pause = Math.min(FIRST_PAUSE * 2 ** this.attempts, LONGEST_PAUSE);
    this.attempts += 1;
    // Not all at the same moment, when a house comes back.
    this.soon(pause * (0.5 + Math.random()));
  }

  soon(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.connect(), pause);
  }

  listen() {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => {
      const line = this.line;
      line?.close();
      // A connection that is gone does not answer a goodbye either.
      if (line) this.closed(line, 1006);
    }, SILENCE);
  }

  heard(frame) {
    this.listen();
    const decoder = decoding.createDecoder(frame);
    while (decoding.hasContent(decoder)) {
      const kind = decoding.readVarUint(decoder);
      if (kind === SYNC) this.sync(decoder);
      else if (kind === AWARENESS) applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(decoder), this);
      else if (kind === SAVED) this.acknowledge(decoding.readVarUint8Array(decoder));
      else decoding.readVarUint8Array(decoder);
    }
  }

  sync(decoder) {
    const reply = encoding.createEncoder();
    const step = readSyncMessage(decoder, reply, this.doc, this);
    if (step === 0) this.answer(encoding.toUint8Array(reply));
    if (step === 1 && !this.synced) {
      this.synced = true;
      this.changed();
    }
  }

  /** The house has said what it has: it gets the rest, and from now on every change. */
  answer(reply) {
    const decoder = decoding.createDecoder(reply);
    decoding.readVarUint(decoder);
    this.answered = true;
    this.written = this.unsent;
    this.unsent = false;
    this.state = "open";
    this.send(decoding.readVarUint8Array(decoder));
    this.changed();
  }

  acknowledge(count) {
    this.acknowledged = decoding.readVarUint(decoding.createDecoder(count));
    this.changed();
  }

  wrote(update) {
    if (this.answered && this.line?.readyState === WebSocket.OPEN) {
      this.written = true;
      this.send(update);
    } else {
      this.unsent = true;
    }
    this.changed();
  }

  send(update) {
    this.sent += 1;
    if (update.length <= LARGEST_PART) {
      this.say((message) => {
        encoding.writeVarUint(message, SYNC);
        writeUpdate(message, update);
      });
      return;
    }
    for (let at = 0; at < update.length; at += LARGEST_PART) {
      const part = update.subarray(at, at + LARGEST_PART);
      this.say((message) => {
        encoding.writeVarUint(message, PART);
        encoding.writeVarUint(message, part.length + 1);
        encoding.writeUint8(message, at + part.length === update.length ? 1 : 0);
        encoding.writeUint8Array(message, part);
      });
    }
  }

  tellWhere(pens) {
    this.say((message) => {
      encoding.writeVarUint(message, AWARENESS);
      encoding.writeVarUint8Array(message, encodeAwarenessUpdate(this.awareness, pens));
    });
  }

  say(write) {
    if (this.line?.readyState !== WebSocket.OPEN) return;
    const message = encoding.createEncoder();
    write(message);
    this.line.send(encoding.toUint8Array(message));
  }
}
