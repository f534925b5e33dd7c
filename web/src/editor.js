// The editor: plain Markdown, each line in its own direction of writing, the browser's own caret, selection and spelling.

import { defaultKeymap } from "@codemirror/commands";
import { HighlightStyle, Language, defineLanguageFacet, syntaxHighlighting } from "@codemirror/language";
import { EditorState, RangeSetBuilder, StateEffect } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, highlightSpecialChars, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { GFM, parser } from "@lezer/markdown";
import { yCollab, yUndoManagerKeymap } from "y-codemirror.next";
import { others } from "./others.js";

const markdown = new Language(defineLanguageFacet(), parser.configure(GFM), [], "markdown");

const look = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "600" },
  { tag: tags.strong, fontWeight: "600" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.strikethrough, textDecoration: "line-through" },
  { tag: [tags.link, tags.url], color: "var(--link)" },
  { tag: tags.monospace, fontFamily: "ui-monospace, monospace" },
  { tag: [tags.quote, tags.processingInstruction, tags.contentSeparator], color: "var(--quiet)" },
]);

const theme = EditorView.theme({
  "&": { background: "var(--paper)", color: "var(--ink)", border: "1px solid var(--edge)", borderRadius: "var(--round)" },
  "&.cm-focused": { outline: ".1875rem solid var(--link)", outlineOffset: ".1875rem" },
  ".cm-scroller": { font: "1rem/1.6 var(--ui)", minBlockSize: "20rem" },
  // Above the first line there is room for a name.
  ".cm-content": { padding: "1.5rem var(--s3) var(--s4)", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0" },
});

const automatic = Decoration.line({ attributes: { dir: "auto" } });

/** Each line says that its direction comes from its own words. */
const directions = ViewPlugin.fromClass(
  class {
    constructor(view) {
      this.decorations = lines(view);
    }

    update(update) {
      if (update.docChanged || update.viewportChanged) this.decorations = lines(update.view);
    }
  },
  { decorations: (value) => value.decorations },
);

function lines(view) {
  const builder = new RangeSetBuilder();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      builder.add(line.from, line.from, automatic);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

/**
 * Opens the editor in an element. In a shadow root of its own: there its styles are adopted stylesheets, which the content
 * policy of the house lets pass, and no others reach it.
 */
export function edit(element, text, awareness, words) {
  const root = element.attachShadow({ mode: "open" });
  return new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text.toString(),
      extensions: [
        // A line ends as in the shared text, whatever else stands in it: places are the same on both sides.
        EditorState.lineSeparator.of("\n"),
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        EditorView.contentAttributes.of({
          "aria-label": words.label,
          lang: words.lang,
          spellcheck: "true",
          autocapitalize: "sentences",
          autocorrect: "on",
        }),
        // Tab leaves the editor: who has no mouse must be able to.
        keymap.of([...yUndoManagerKeymap, ...defaultKeymap]),
        highlightSpecialChars(),
        markdown,
        syntaxHighlighting(look),
        directions,
        theme,
        yCollab(text, null),
        others(text, awareness),
      ],
    }),
  });
}

/** Takes nothing more: what stands there can still be read and copied. */
export function freeze(view) {
  if (view.state.readOnly) return;
  const extensions = [EditorState.readOnly.of(true), EditorView.editable.of(false)];
  view.dispatch({ effects: StateEffect.appendConfig.of(extensions) });
}
