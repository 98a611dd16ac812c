/* Rows of figures and what finds the meetings behind them; `empty` are those that count none. */
const rowsOf = (stem) => Object.entries(data.leads[stem] ?? {});
const leads = Object.fromEntries(Object.keys(data.leads).map(
  (stem) => [stem, new Map(rowsOf(stem).filter(([, wanted]) => wanted))]));
const empty = (stem) => rowsOf(stem).filter(([, wanted]) => !wanted).map(([row]) => row);
const FEW = 12;
const behind = new Map();
let kept = null;

/* The numbers of the meetings behind a row, empty where it leads nowhere. */
function meetingsOf(stem, row) {
  const key = `${stem}.${row}`;
  const wanted = leads[stem]?.get(String(row));
  if (!behind.has(key)) behind.set(key, wanted && !wanted.fate ? found(wanted) : []);
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

/* Lists the articles of which the same became: file, headline, day, reason. */
function fillArticles(fate) {
  const [count, first] = data.fates[fate] ?? [0, []];
  at("proof-count").textContent = `${written(count)} ${count === 1 ? told.one_article : told.articles}`;
  at("proof-else").textContent = first.length < count
    ? told.articles_left.replace("{shown}", written(first.length)) : "";
  at("proof-all").hidden = at("proof-more").hidden = true;
  at("proof-list").replaceChildren(...first.map(([file, title, ...rest]) => make("li", [
    make("span", title || file, {className: "who", lang: "fr"}),
    ...[...rest, file].filter(Boolean).map((text) => make("span", text, {className: "source"}))],
  {className: "article"})));
}

function fillMeetings(line, all, wanted) {
  const said = saidOf(line);
  at("proof-else").textContent = said >= 0 && said !== all.length
    ? told.counted_else.replace("{said}", written(said)) : "";
  fill(all, fitting(all), wanted);
}

/* Opens what is behind a row of a figure, meetings or articles; the address then leads there, too. */
function openRow(stem, row) {
  const line = rowOf(stem, row);
  if (!line || !leads[stem]?.has(String(row))) return;
  const wanted = leads[stem].get(String(row));
  at("proof-row").textContent = wording(line);
  if (wanted.fate) fillArticles(wanted.fate[0]);
  else fillMeetings(line, meetingsOf(stem, row), wanted);
  if (!at("proof").open) at("proof").showModal();
  at("proof").scrollTop = 0;
  address({proof: `${stem}.${row}`});
}

/* A table's rows get their buttons, and on a narrow page their headings, when it is opened first. */
function openable(box) {
  const stem = box.closest("article").id;
  const rows = [...box.querySelectorAll("tr[data-row]")];
  const heads = [...box.querySelectorAll("th")].map((head) => head.textContent + told.colon);
  rows.forEach((row) => [...row.cells].forEach((cell, n) => { cell.dataset.head = heads[n]; }));
  const leading = (row) => leads[stem]?.has(row.dataset.row);
  if (!rows.some(leading)) return;
  box.querySelector("thead tr").append(
    make("th", told.proof, {scope: "col", className: "proof"}));
  for (const row of rows) {
    const name = `${told.proof}${told.colon} ${wording(row)}`;
    const button = make("button", told.proof, {type: "button", ariaLabel: name});
    row.append(make("td", leading(row) ? button : [], {className: "proof"}));
    row.classList.toggle("leads", leading(row));
  }
  box.addEventListener("click", (event) => {
    const row = event.target.closest("tr.leads");
    if (row) openRow(stem, row.dataset.row);
  });
}

/* Where a figure does not fit, its numbers stand open if they are few. */
const narrow = matchMedia("(max-width: 42rem)").matches;
document.querySelectorAll("details.numbers").forEach((box) => {
  box.addEventListener("toggle", () => openable(box), {once: true});
  box.open = narrow && box.querySelectorAll("tr[data-row]").length <= FEW;
});
at("close").addEventListener("click", () => at("proof").close());
at("proof").addEventListener("close", () => address({proof: ""}));
at("proof").addEventListener("click", (event) => {
  if (event.target === at("proof")) at("proof").close();
});
