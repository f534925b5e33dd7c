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
  let waiting = 0;
  let submitting = false;

  const url = new URL(words.socket, location.href);
  url.protocol = url.protocol.replace("http", "ws");
  const socket = new Socket(url, doc, changed);
  socket.awareness.on("change", people);

  function changed() {
    if (socket.synced && !view) {
      view = edit(page, text, socket.awareness, words);
      people();
    }
    clearTimeout(waiting);
    if (socket.ended && view) freeze(view);
    if (socket.ended) {
      say(socket.state);
    } else if (socket.state === "open" && socket.saved) {
      say("saved");
      if (submitting) form.submit();
    } else {
      const what = socket.state === "open" ? "saving" : socket.state;
      waiting = setTimeout(() => say(what), PATIENCE);
    }
  }

  function say(what) {
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
    if (!socket.saved && !submitting) event.preventDefault();
  });
}
