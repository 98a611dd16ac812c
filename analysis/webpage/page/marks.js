/* The marks of the figures: one button a row of the numbers, arrows go from one to the next. */
const STEPS = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};
const plots = new Map();

const shapesOf = (svg, row) => plots.get(svg)?.shapes.get(String(row)) ?? [];
const plotOf = (element) => element.closest("article").querySelector(".plot");

/* The shape that takes the focus for a row: a filled one if there is any, no text if possible. */
function chief(shapes) {
  const drawn = shapes.filter((shape) => shape.tagName !== "text");
  const filled = drawn.filter((shape) => !["none", "#ffffff"].includes(shape.getAttribute("fill")));
  return filled[0] ?? drawn.at(-1) ?? shapes[0];
}

function prepare(svg) {
  const stem = svg.closest("article").id;
  const shapes = new Map();
  for (const shape of svg.querySelectorAll("[data-row]")) {
    const row = shape.dataset.row;
    if (!shapes.has(row)) shapes.set(row, []);
    shapes.get(row).push(shape);
  }
  const rows = [...shapes.keys()].filter((row) => leads[stem]?.has(row)).sort((a, b) => a - b);
  plots.set(svg, {stem, shapes, rows, current: rows[0]});
  if (!rows.length) return;
  svg.setAttribute("role", "group");
  svg.querySelectorAll("text").forEach((text) => text.setAttribute("aria-hidden", "true"));
  for (const row of rows) {
    shapes.get(row).forEach((shape) => shape.classList.add("mark"));
    const button = chief(shapes.get(row));
    button.removeAttribute("aria-hidden");
    button.setAttribute("role", "button");
    button.setAttribute("tabindex", row === rows[0] ? "0" : "-1");
    button.setAttribute("aria-label", `${told.proof}${told.colon} ${wording(rowOf(stem, row))}`);
  }
}

/* Lights up the marks and the line of one row, for as long as it is pointed at or has the focus. */
function light(svg, row, on) {
  shapesOf(svg, row).forEach((shape) => shape.classList.toggle("lit", on));
  rowOf(plots.get(svg)?.stem, row)?.classList.toggle("lit", on);
}

function hint(shape, words) {
  const [box, bubble] = [shape.getBoundingClientRect(), at("hint")];
  bubble.textContent = words;
  bubble.hidden = false;
  const left = box.left + box.width / 2 - bubble.offsetWidth / 2;
  const above = box.top - bubble.offsetHeight - 8;
  const most = document.documentElement.clientWidth - bubble.offsetWidth - 8;
  bubble.style.left = `${Math.max(8, Math.min(left, most))}px`;
  bubble.style.top = `${above > 8 ? above : box.bottom + 8}px`;
}

/* A ring around the mark that has the focus; an outline of its own would be clipped. */
function ring(shape) {
  const [box, circle] = [shape.getBoundingClientRect(), at("ring")];
  circle.hidden = false;
  circle.style.left = `${box.left + scrollX - 5}px`;
  circle.style.top = `${box.top + scrollY - 5}px`;
  circle.style.width = `${box.width + 10}px`;
  circle.style.height = `${box.height + 10}px`;
}

function enter(event) {
  const shape = event.target.closest?.(".plot [data-row]");
  if (!shape) return;
  const svg = shape.ownerSVGElement;
  const {stem, rows} = plots.get(svg);
  const row = shape.dataset.row;
  const line = rowOf(stem, row);
  light(svg, row, true);
  if (event.type === "focusin" && rows.includes(row)) {
    current(svg, row);
    if (shape.matches(":focus-visible")) ring(shape);
  }
  if (line) hint(shape, wording(line) + (rows.includes(row) ? ` — ${told.choose}` : ""));
}

function leave(event) {
  const shape = event.target.closest?.(".plot [data-row]");
  if (shape) light(shape.ownerSVGElement, shape.dataset.row, false);
  at("hint").hidden = true;
  if (event.type === "focusout") at("ring").hidden = true;
}

/* Makes a row's mark the one that the tabulator key leads to. */
function current(svg, row) {
  const plot = plots.get(svg);
  chief(plot.shapes.get(plot.current)).setAttribute("tabindex", "-1");
  plot.current = row;
  chief(plot.shapes.get(row)).setAttribute("tabindex", "0");
}

/* Moves the focus to another mark of the same figure. */
function move(svg, step) {
  const plot = plots.get(svg);
  const place = step === "Home" ? 0 : step === "End" ? plot.rows.length - 1
    : plot.rows.indexOf(plot.current) + STEPS[step];
  if (place in plot.rows) chief(plot.shapes.get(plot.rows[place])).focus();
}

function press(event) {
  const shape = event.target.closest?.(".plot .mark");
  if (!shape || event.ctrlKey || event.altKey || event.metaKey) return;
  const svg = shape.ownerSVGElement;
  if (event.key in STEPS || event.key === "Home" || event.key === "End") move(svg, event.key);
  else if (event.key === "Enter" || event.key === " ") openRow(plots.get(svg).stem, shape.dataset.row);
  else if (event.key === "Escape") at("hint").hidden = true;
  else return;
  event.preventDefault();
}

function pointed(event, on) {
  const row = event.target.closest?.("tr[data-row]");
  const svg = row && plotOf(row);
  if (svg) light(svg, row.dataset.row, on);
}

const body = document.querySelector("main");
document.querySelectorAll(".plot").forEach(prepare);
body.addEventListener("click", (event) => {
  const shape = event.target.closest(".plot .mark");
  if (shape) openRow(plots.get(shape.ownerSVGElement).stem, shape.dataset.row);
});
body.addEventListener("keydown", press);
for (const kind of ["pointerover", "focusin"]) {
  body.addEventListener(kind, enter);
  body.addEventListener(kind, (event) => pointed(event, true));
}
for (const kind of ["pointerout", "focusout"]) {
  body.addEventListener(kind, leave);
  body.addEventListener(kind, (event) => pointed(event, false));
}
addEventListener("scroll", (event) => {
  at("hint").hidden = true;
  if (event.target !== document) at("ring").hidden = true;
}, {passive: true, capture: true});
addEventListener("resize", () => { at("ring").hidden = true; });
