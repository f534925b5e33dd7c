// Makes countries.tsv, order.tsv and languages.tsv. Run once for each new edition of the sources:
//   node make.mjs FOLDER
// where FOLDER holds country-codes.csv, zone.tab and cldr/{en,fr,es,ar,ru,zh}-{territories,languages}.json (see README.md).
import { readFileSync, writeFileSync } from "node:fs";

const from = process.argv[2];
const tongues = ["en", "fr", "es", "ar", "ru", "zh"];
const read = (name) => readFileSync(`${from}/${name}`, "utf8");
const cldr = (tongue, what) => JSON.parse(read(`cldr/${tongue}-${what}.json`)).main[tongue].localeDisplayNames[what];

// RFC 4180, as far as the source uses it.
function rows(text) {
  const all = [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)];
  const out = [[]];
  for (const [, cell, end] of all) {
    out.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ",") out.push([]);
  }
  const [head, ...body] = out.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
}

// The short form where the long one is an official style; "DRC" where the capital would stand for the country.
const short = ["HK", "MO", "MM", "PS"];
const variant = { CD: ["en", "fr", "es", "ar", "ru"] };
const territories = Object.fromEntries(tongues.map((tongue) => [tongue, cldr(tongue, "territories")]));
function name(tongue, code) {
  const names = territories[tongue];
  if (short.includes(code) && names[`${code}-alt-short`]) return names[`${code}-alt-short`];
  if (variant[code]?.includes(tongue) && names[`${code}-alt-variant`]) return names[`${code}-alt-variant`];
  return names[code];
}

const zones = {};
for (const line of read("zone.tab").split("\n")) {
  if (!line || line.startsWith("#")) continue;
  const [code, , zone] = line.split("\t");
  (zones[code] ??= []).push(zone);
}

const countries = rows(read("country-codes.csv"))
  .map((row) => ({ code: row["ISO3166-1-Alpha-2"], area: row["Sub-region Code"], capital: row["Capital"] }))
  .filter((country) => country.area) // Antarctica is in no region of M49
  .sort((a, b) => (a.code < b.code ? -1 : 1));
const table = countries.map(({ code, area, capital }) =>
  [code, area.padStart(3, "0"), ...tongues.map((t) => name(t, code)), capital, (zones[code] ?? []).join(" ")].join("\t"));
writeFileSync("countries.tsv", table.join("\n") + "\n");

const order = tongues.map((tongue) => {
  const collator = new Intl.Collator(tongue === "zh" ? "zh-u-co-pinyin" : tongue);
  const codes = countries.map(({ code }) => code);
  return [tongue, ...codes.sort((a, b) => collator.compare(name(tongue, a), name(tongue, b)))].join(" ");
});
writeFileSync("order.tsv", order.join("\n") + "\n");

const languages = `en fr es ar ru zh af am az be bg bn bs ca cs da de el et eu fa fi fil ga gl gu ha he hi hr hu hy id ig is it ja ka
 kk km kn ko ky lo lt lv mg mk ml mn mr ms my ne nl no pa pl ps pt pt-BR qu ro rw sd si sk sl so sq sr sv sw ta te tg th tk tr uk ur uz
 vi wo xh yo zh-Hans zh-Hant zu`.split(/\s+/);
const names = Object.fromEntries(tongues.map((tongue) => [tongue, cldr(tongue, "languages")]));
writeFileSync("languages.tsv", languages.map((tag) => [tag, ...tongues.map((t) => names[t][tag])].join("\t")).join("\n") + "\n");
