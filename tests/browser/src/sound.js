// What a page must be so that everybody can use it. Answers with one line for each thing that is not so.
const wrong = [];
const say = (what, element) => {
  const shown = element ? ": " + element.outerHTML.slice(0, 120).replace(/\s+/g, " ") : "";
  wrong.push(what + shown);
};
const all = (css) => [...document.querySelectorAll(css)];
const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
const root = document.documentElement;

if (!root.lang) say("the page names no language");
if (!["ltr", "rtl"].includes(root.dir)) say("the page names no direction");
if (!document.title.trim()) say("the page has no title");
if (all("h1").length !== 1) say(`the page has ${all("h1").length} h1, not one`);
if (all("main").length !== 1) say(`the page has ${all("main").length} main, not one`);

let level = 0;
for (const heading of all("h1, h2, h3, h4, h5, h6").filter(seen)) {
  const own = Number(heading.tagName[1]);
  if (level && own > level + 1) say(`a heading skips from h${level} to h${own}`, heading);
  level = own;
}

if (root.scrollWidth > root.clientWidth) {
  say(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth}`);
  const scrolls = (element) => element && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  for (const element of all("body *").filter(seen)) {
    const box = element.getBoundingClientRect();
    const out = box.right > root.clientWidth + 1 || box.left < -1;
    if (out && !scrolls(element.parentElement) && wrong.length < 20) say("wider than the window", element);
  }
}

for (const field of all("input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea")) {
  const named = field.labels?.length || field.getAttribute("aria-label") || field.getAttribute("aria-labelledby");
  if (!named) say("a field without a label", field);
}
for (const picture of all("img:not([alt])")) say("a picture without alt", picture);
for (const door of all("a[href], button").filter(seen)) {
  const name = door.textContent.trim() || door.getAttribute("aria-label") || door.querySelector("img[alt]:not([alt=''])");
  if (!name) say("a link or button without a name", door);
}
for (const button of all("button, input[type=submit], .button, summary").filter(seen)) {
  const box = button.getBoundingClientRect();
  if (box.height < 43.5) say(`a button only ${Math.round(box.height)} px high, 44 needed`, button);
}

const ids = all("[id]").map((element) => element.id);
for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at))) say(`the id ${id} stands twice`);
for (const label of all("label[for]")) if (!document.getElementById(label.htmlFor)) say("a label for nothing", label);

for (const loaded of performance.getEntriesByType("resource")) {
  if (new URL(loaded.name).origin !== location.origin) say("loaded from elsewhere: " + loaded.name);
}
return wrong;
