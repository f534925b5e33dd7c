// Where the others are in the text: their carets with names, and what they have selected. By classes, not by styles in
// attributes, which the content policy of the house refuses.

import { Annotation, RangeSet } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, WidgetType } from "@codemirror/view";
import * as Y from "yjs";

/** So many colours tell people apart. */
const COLOURS = ["#8f3b76", "#1f6f54", "#8a4b08", "#3b5ba9", "#9c2f2f", "#5b5f1d", "#5d45a6", "#0f6a80"];

/** One's own place is said at most so often, in milliseconds. */
const PAUSE = 150;

/** What others know somebody as. */
export const nameOf = (state) => state?.user?.name ?? "";

const moved = Annotation.define();

class Caret extends WidgetType {
  constructor(pen, name) {
    super();
    this.pen = pen;
    this.name = name;
  }

  eq(other) {
    return other.pen === this.pen && other.name === this.name;
  }

  toDOM() {
    const caret = document.createElement("span");
    caret.className = `other ${colour(this.pen)}`;
    // Who is here is told beside the text; in it, it would be read aloud in the middle of a word.
    caret.setAttribute("aria-hidden", "true");
    const label = caret.appendChild(document.createElement("bdi"));
    label.textContent = this.name;
    return caret;
  }

  ignoreEvent() {
    return true;
  }
}

const colour = (pen) => `c${pen % COLOURS.length}`;

/** Shows the others, and tells them where one is. */
export const others = (text, awareness) => [theme, plugin(text, awareness)];

const plugin = (text, awareness) =>
  ViewPlugin.fromClass(
    class {
      constructor(view) {
        this.view = view;
        this.decorations = RangeSet.empty;
        this.heard = ({ added, updated, removed }) => {
          const pens = [...added, ...updated, ...removed];
          if (pens.some((pen) => pen !== awareness.clientID)) {
            // Not while the editor is in the middle of something else.
            queueMicrotask(() => view.dispatch({ annotations: moved.of(true) }));
          }
        };
        awareness.on("change", this.heard);
      }

      destroy() {
        clearTimeout(this.timer);
        awareness.off("change", this.heard);
      }

      update(update) {
        if (update.selectionSet || update.focusChanged) this.tell();
        const heard = update.transactions.some((transaction) => transaction.annotation(moved));
        if (update.docChanged || heard) this.decorations = this.seen(update.state.doc.length);
      }

      tell() {
        this.timer ??= setTimeout(() => {
          this.timer = undefined;
          const { anchor, head } = this.view.state.selection.main;
          const place = (at) => Y.createRelativePositionFromTypeIndex(text, at);
          const cursor = this.view.hasFocus ? { anchor: place(anchor), head: place(head) } : null;
          const said = JSON.stringify(cursor);
          if (said !== this.said) awareness.setLocalStateField("cursor", cursor);
          this.said = said;
        }, PAUSE);
      }

      seen(length) {
        const ranges = [];
        for (const [pen, state] of awareness.getStates()) {
          if (pen === awareness.clientID || !state.cursor) continue;
          const anchor = index(state.cursor.anchor, text, length);
          const head = index(state.cursor.head, text, length);
          if (anchor === null || head === null) continue;
          const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)];
          if (from < to) ranges.push(Decoration.mark({ class: `chosen ${colour(pen)}` }).range(from, to));
          const side = head > anchor ? -1 : 1;
          ranges.push(Decoration.widget({ widget: new Caret(pen, nameOf(state)), side }).range(head));
        }
        return Decoration.set(ranges, true);
      }
    },
    { decorations: (value) => value.decorations },
  );

/** The place of what a page says of it; null for what is none, or not here yet. */
function index(place, text, length) {
  try {
    const found = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(place), text.doc);
    return found && found.type === text && found.index <= length ? found.index : null;
  } catch {
    return null;
  }
}

const theme = EditorView.theme({
  ".other": { position: "relative", borderInlineStart: "2px solid", marginInline: "-1px" },
  ".other > bdi": {
    position: "absolute",
    insetBlockEnd: "100%",
    insetInlineStart: "-2px",
    paddingInline: ".3em",
    borderRadius: ".2em",
    font: "600 .75rem/1.4 var(--ui)",
    whiteSpace: "nowrap",
    color: "#fff",
    pointerEvents: "none",
    zIndex: 1,
  },
  ...Object.fromEntries(
    COLOURS.flatMap((value, number) => [
      [`.other.c${number}`, { borderColor: value }],
      [`.other.c${number} > bdi`, { background: value }],
      [`.chosen.c${number}`, { background: `${value}44` }],
    ]),
  ),
});
