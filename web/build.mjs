// Builds the editor's bundle into the house's assets; with --check only says whether it is what is committed there.
//
// The same sources and the same lock file give the same bytes on every machine.

import { build } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const bundle = join(here, "../kernel/web/assets/together.js");

const made = await build({
  absWorkingDir: here,
  entryPoints: ["src/together.js"],
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  write: false,
});
const bytes = licences(made.metafile) + made.outputFiles[0].text;

if (process.argv.includes("--check")) {
  if (readFileSync(bundle, "utf8") !== bytes) {
    console.error("kernel/web/assets/together.js is not what web/ makes: run `npm ci && npm run build` in web/");
    process.exit(1);
  }
} else {
  writeFileSync(bundle, bytes);
}

/** Whose work is in the bundle, and on which terms: each licence's text once, under those who grant it. */
function licences(metafile) {
  const inside = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  const names = inside.map((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1]).filter(Boolean);
  const byTerms = new Map();
  for (const name of [...new Set(names)].sort()) {
    const { version, license } = JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8"));
    const lines = readFileSync(join(here, "node_modules", name, "LICENSE"), "utf8").split("\n").map((line) => line.trim());
    const whose = lines.find((line) => /^Copyright/.test(line));
    const terms = lines.filter((line) => line !== whose && !/^(The )?MIT License/.test(line)).join(" ").replace(/\s+/g, " ").trim();
    const known = byTerms.get(terms) ?? [];
    byTerms.set(terms, [...known, `${name} ${version} (${license}): ${whose}`]);
  }
  const notices = [...byTerms].map(([terms, packages]) => `${packages.join("\n")}\n\n${terms}`);
  return `/*! Best Bits, AGPL-3.0-or-later. Made from web/ by web/build.mjs. With:\n\n${notices.join("\n\n")}\n*/\n`;
}
