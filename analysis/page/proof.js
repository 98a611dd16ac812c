/* Rows of figures and what finds the meetings behind them; `empty` are those that count none. */
const rowsOf = (stem) => Object.entries(data.leads[stem] ?? {});
const leads = Object.fromEntries(Object.keys(data.leads).map(
  (stem) => [stem, new Map(rowsOf(stem).filter(([, wanted]) => wanted))]));
const empty = (stem) => rowsOf(stem).filter(([, wanted]) => !wanted).map(([row]) => row);
const behind = new Map();
let kept = null;

/* The numbers of the meetings behind a row, empty where it leads nowhere. */
function meetingsOf(stem, row) {
  const key = `${stem}.${row}`;
  const wanted = leads[stem]?.get(String(row));
  if (!behind.has(key)) behind.set(key, wanted ? found(wanted) : []);
  return behind.get(key);
}

const fitting = (numbers) => (kept ? numbers.filter((n) => kept.has(n)) : numbers);
const rowOf = (stem, row) => at(stem)?.querySelector(`tr[data-row="${Number(row)}"]`);

/* A row of a table in words: its filled cells, those under a heading of its own if there are two. */
function wording(row) {
  const heads = [...row.closest("table").tHead.rows[0].cells];
  const cells = [...row.cells].map((cell, n) => [heads[n], cell.textContent])
    .filter(([head, text]) => text && !head.matches(".proof"));
  const plain = cells.filter(([head]) => !head.matches(".quiet"));
  return (plain.length > 1 ? plain : cells).slice(0, 7)
    .map(([head, text]) => `${head.textContent}${told.colon} ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`)
    .join(" · ");
}

/* How many meetings a row says that it counts, NaN where it does not. */
function saidOf(row) {
  const heads = [...row.closest("table").tHead.rows[0].cells];
  return Number(row.cells[heads.findIndex((head) => "count" in head.dataset)]?.textContent || NaN);
}

function fill(all, chosen, wanted) {
  const left = all.length - chosen.length;
  at("proof-count").textContent = !all.length ? told.none_shown
    : left ? `${counted(chosen.length)} (${told.of} ${written(all.length)}; ${told.filter_leaves_out} ${written(left)})`
      : counted(all.length);
  at("proof-all").hidden = !left;
  at("proof-all").onclick = () => { fill(all, all, wanted); at("close").focus(); };
  show(at("proof-list"), at("proof-more"), chosen, chosen.length <= 3, wanted);
}

/* Opens the meetings behind a row of a figure; the address then leads to them, too. */
function openRow(stem, row) {
  const line = rowOf(stem, row);
  if (!line || !leads[stem]?.has(String(row))) return;
  const all = meetingsOf(stem, row);
  at("proof-row").textContent = wording(line);
  const said = saidOf(line);
  at("proof-else").textContent = said >= 0 && said !== all.length
    ? told.counted_else.replace("{said}", written(said)) : "";
  fill(all, fitting(all), leads[stem].get(String(row)));
  if (!at("proof").open) at("proof").showModal();
  at("proof").scrollTop = 0;
  address({proof: `${stem}.${row}`});
}

/* A table's rows get their buttons when it is opened first. */
function openable(box) {
  const stem = box.closest("article").id;
  const rows = [...box.querySelectorAll("tr[data-row]")].filter(
    (row) => leads[stem]?.has(row.dataset.row));
  if (!rows.length) return;
  box.querySelector("thead tr").append(
    make("th", told.proof, {scope: "col", className: "proof"}));
  for (const row of rows) {
    const button = make("button", told.proof, {type: "button", ariaLabel: `${told.proof}${told.colon} ${wording(row)}`});
    row.append(make("td", button, {className: "proof"}));
    row.classList.add("leads");
  }
  box.addEventListener("click", (event) => {
    const row = event.target.closest("tr.leads");
    if (row) openRow(stem, row.dataset.row);
  });
}

document.querySelectorAll("details.numbers").forEach(
  (box) => box.addEventListener("toggle", () => openable(box), {once: true}));
at("close").addEventListener("click", () => at("proof").close());
at("proof").addEventListener("close", () => address({proof: ""}));
at("proof").addEventListener("click", (event) => {
  if (event.target === at("proof")) at("proof").close();
});
