// Makes countries.tsv. Run once for each new edition of the sources:
//   node make.mjs FOLDER
// where FOLDER holds world-atlas-countries-110m.json, country-codes.csv and zone.tab (see README.md).
import { readFileSync, writeFileSync } from "node:fs";

const from = process.argv[2];
const read = (name) => readFileSync(`${from}/${name}`, "utf8");
const WIDTH = 800, NORTH = 83.7, SOUTH = -56;
const COARSE = 3; // a point goes when the triangle with its neighbours is smaller, in square units of the map
const SPECK = 3; // an island goes when it is smaller and not the largest of its country
const MARKED = 2; // a country whose largest island is smaller is a mark, not an outline

// Equal Earth: Savric, Patterson, Jenny 2018.
function project([lon, lat]) {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const t = Math.asin((Math.sqrt(3) / 2) * Math.sin((lat * Math.PI) / 180));
  const x = (2 * Math.sqrt(3) * ((lon * Math.PI) / 180) * Math.cos(t)) /
    (3 * (9 * a4 * t ** 8 + 7 * a3 * t ** 6 + 3 * a2 * t ** 2 + a1));
  return [x, -(a4 * t ** 9 + a3 * t ** 7 + a2 * t ** 3 + a1 * t)];
}
const wide = project([180, 0])[0];
const scale = WIDTH / (2 * wide), top = project([0, NORTH])[1];
const place = (point) => { const [x, y] = project(point); return [(x + wide) * scale, (y - top) * scale]; };

const topology = JSON.parse(read("world-atlas-countries-110m.json"));
const { scale: k, translate: d } = topology.transform;
const arcs = topology.arcs.map((arc) => {
  let x = 0, y = 0;
  return simpler(arc.map(([dx, dy]) => [(x += dx) * k[0] + d[0], (y += dy) * k[1] + d[1]]));
});

// Visvalingam and Whyatt; the ends of an arc stay, so that neighbours still share their border.
function simpler(line) {
  const points = [...line];
  const closed = points.length > 3 && points[0][0] === points.at(-1)[0] && points[0][1] === points.at(-1)[1];
  const area = (i) => Math.abs(ring([points[i - 1], points[i], points[i + 1]].map(place)));
  while (points.length > (closed ? 4 : 2)) {
    let least = 1;
    for (let i = 2; i < points.length - 1; i++) if (area(i) < area(least)) least = i;
    if (area(least) >= COARSE) break;
    points.splice(least, 1);
  }
  return points;
}
function ring(points) {
  return points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length];
    return sum + x * ny - nx * y;
  }, 0) / 2;
}
const arc = (i) => (i < 0 ? [...arcs[~i]].reverse() : arcs[i]);
const outlines = (indices) => parted(indices.flatMap((i, n) => arc(i).slice(n ? 1 : 0))).map((points) => points.map(place));

// A ring across the 180th meridian is two on the map.
function parted(points) {
  let turn = 0;
  const whole = points.map(([lon, lat], i) => {
    const step = lon - (i ? points[i - 1][0] : lon);
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [lon + turn, lat];
  });
  if (whole.every(([lon]) => Math.abs(lon) <= 180)) return [points];
  const edge = Math.max(...whole.map(([lon]) => lon)) > 180 ? 180 : -180;
  const shifted = ([lon, lat]) => [lon - 2 * edge, lat];
  const inner = clipped(whole, edge, (lon) => Math.abs(lon) <= 180);
  const outer = clipped(whole, edge, (lon) => Math.abs(lon) >= 180).map(shifted);
  return [inner, outer].filter((part) => part.length > 2);
}
function clipped(points, edge, within) {
  return points.flatMap(([lon, lat], i) => {
    const [next, nextLat] = points[(i + 1) % points.length];
    const here = within(lon) ? [[lon, lat]] : [];
    if (within(lon) === within(next)) return here;
    return [...here, [edge, lat + ((nextLat - lat) * (edge - lon)) / (next - lon)]];
  });
}

// Whole units, each point from the one before it.
function path(points) {
  const whole = points.map(([x, y]) => [Math.round(x), Math.round(y)]);
  const steps = whole.slice(1).map(([x, y], i) => [x - whole[i][0], y - whole[i][1]]).filter(([x, y]) => x || y);
  return `M${whole[0].join(" ")}l${steps.map(([x, y]) => `${x}${y < 0 ? "" : " "}${y}`).join(" ").replaceAll(" -", "-")}z`;
}
function centre(points) {
  const area = ring(points);
  let x = 0, y = 0;
  points.forEach(([ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length];
    const f = ax * by - bx * ay;
    x += (ax + bx) * f;
    y += (ay + by) * f;
  });
  return [x / (6 * area), y / (6 * area)];
}

const codes = {};
const rows = [...read("country-codes.csv").matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)];
const table = [[]];
for (const [, cell, end] of rows) { table.at(-1).push(cell); if (end !== ",") table.push([]); }
const [two, number] = ["ISO3166-1-Alpha-2", "ISO3166-1-numeric"].map((name) => table[0].indexOf(name));
for (const row of table.slice(1)) if (row[two]) codes[row[number].padStart(3, "0")] = row[two];

const towns = {};
for (const line of read("zone.tab").split("\n")) {
  const [, code, at] = line.match(/^([A-Z]{2})\t(\S+)/) ?? [];
  if (!code || towns[code]) continue;
  const [lat, lon] = at.match(/[+-]\d+/g).map((text) => {
    // ISO 6709: ±DDMM or ±DDMMSS, ±DDDMM or ±DDDMMSS.
    const [, sign, degrees, minutes] = text.match(/([+-])(\d\d|\d{3})(\d\d)(?:\d\d)?$/);
    return (sign === "-" ? -1 : 1) * (+degrees + minutes / 60);
  });
  towns[code] = place([lon, lat]);
}

const lands = {};
let other = "";
for (const { id, type, arcs: parts } of topology.objects.countries.geometries) {
  const code = codes[id];
  if (code === "AQ" || id === "260") continue;
  const rings = (type === "Polygon" ? [parts] : parts).flat().flatMap(outlines);
  rings.sort((a, b) => Math.abs(ring(b)) - Math.abs(ring(a)));
  const kept = rings.filter((points, n) => Math.abs(ring(points)) >= (n ? SPECK : MARKED));
  if (!code) { other += kept.map(path).join(""); continue; }
  lands[code] = [...(kept[0] ? centre(kept[0]) : towns[code]).map(Math.round), kept.map(path).join("")];
}
for (const [code, at] of Object.entries(towns)) if (!lands[code] && code !== "AQ") lands[code] = [...at.map(Math.round), ""];

// Where the middle of the largest part is no good place for a number.
const better = { US: place([-98.5, 39.5]), CA: place([-106, 57]), FR: place([2.5, 46.6]), NO: place([9, 61.3]), VN: place([106, 15]), CL: place([-71, -30]), MY: place([102.3, 4]), HR: place([15.9, 45.6]), RU: place([95, 62]) };
for (const [code, at] of Object.entries(better)) lands[code].splice(0, 2, ...at.map(Math.round));
const out = Object.entries(lands).sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, land]) => [code, ...land].join("\t"));
writeFileSync(new URL("countries.tsv", import.meta.url), [...out, ["-", 0, 0, other].join("\t")].join("\n") + "\n");
console.log(out.length, "countries; height", Math.round(place([0, SOUTH])[1]));
