// The page on which several people write one text. All words come from data attributes of the page, in its language.

import * as Y from "yjs";
import { edit, freeze } from "./editor.js";
import { nameOf } from "./others.js";
import { Socket } from "./socket.js";

/** What has not been saved for so long, in milliseconds, is said not to be: most of it is on disk, and most connections are back, before anybody could read that. */
const PATIENCE = 1_200;

const page = document.getElementById("together");
if (page) open(page);

function open(page) {
  const words = page.dataset;
  const state = document.getElementById("together-state");
  const here = document.getElementById("together-here");
  const form = document.querySelector("#together-save form");
  const doc = new Y.Doc();
  const text = doc.getText("text");
  let view = null;
  let waiting = null;
  let submitting = false;
  // However long the text is: whether it is saved stands above what is seen of it.
  Object.assign(state.style, { position: "sticky", insetBlockStart: "0", zIndex: "2", background: "var(--paper)", paddingBlock: "var(--s2)" });

  const url = new URL(words.socket, location.href);
  url.protocol = url.protocol.replace("http", "ws");
  const socket = new Socket(url, doc, changed);
  socket.awareness.on("change", people);

  function changed() {
    if (socket.synced && !view) {
      view = edit(page, text, socket.awareness, words);
      people();
    }
    if (socket.ended && view) freeze(view);
    const what = socket.state !== "open" ? socket.state : socket.saved ? "saved" : "saving";
    if (socket.ended || what === "saved") {
      say(what);
      if (what === "saved" && submitting) submit();
    } else if (waiting?.what !== what) {
      // From when it began, however often it is tried or typed meanwhile.
      clearTimeout(waiting?.timer);
      waiting = { what, timer: setTimeout(() => say(what), PATIENCE) };
    }
  }

  function submit() {
    submitting = false;
    form.submit();
  }

  function say(what) {
    clearTimeout(waiting?.timer);
    waiting = { what };
    const sentence = words[what] ?? "";
    // A status that is said again is read aloud again.
    if (state.textContent !== sentence) state.textContent = sentence;
    state.dataset.state = what;
  }

  function people() {
    const others = [...socket.awareness.getStates()].filter(([pen]) => pen !== doc.clientID);
    const names = [...new Set(others.map(([, one]) => nameOf(one)).filter(Boolean))].sort((a, b) => a.localeCompare(b));
    const items = (names.length ? names : [words.alone]).map((name) => {
      const item = document.createElement("li");
      item.dir = "auto";
      item.textContent = name;
      return item;
    });
    here.replaceChildren(...items);
  }

  // A revision is made of what is on the house's disk: what is still on its way comes first.
  form?.addEventListener("submit", (event) => {
    if (socket.ended || (socket.state === "open" && socket.saved)) return;
    event.preventDefault();
    submitting = true;
    changed();
  });

  window.addEventListener("beforeunload", (event) => {
    if (!socket.saved) event.preventDefault();
  });
}
