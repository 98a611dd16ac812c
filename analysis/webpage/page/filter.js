/* The choice of meetings, kept in the address: #code=USA&topic=trade&at=03-topics&proof=03-topics.4 */
const form = at("filter");
const place = {at: "", proof: ""};

function choice() {
  return Object.fromEntries([...new FormData(form)].filter(([, value]) => value));
}

/* Writes choice and place into the address; a plain #anchor stays as long as nothing is chosen. */
function address(change) {
  Object.assign(place, change);
  const {proof} = place;
  const parts = Object.entries({...choice(), ...place}).filter(([, value]) => value);
  const plain = !proof && !Object.keys(choice()).length;
  const hash = plain ? place.at : new URLSearchParams(parts).toString();
  history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
}

/* Takes choice and place from the address; what the form does not offer is left out. */
function restore() {
  const hash = location.hash.slice(1);
  const given = new URLSearchParams(hash.includes("=") ? hash : {at: hash});
  for (const field of form.elements) {
    if (field.name) field.value = given.get(field.name) ?? "";
    if (field.tagName === "SELECT" && field.selectedIndex < 0) field.value = "";
  }
  place.at = given.get("at") ?? "";
  const proof = given.get("proof") ?? "";
  apply();
  if (hash.includes("=") && place.at) go(place.at, "instant");
  if (proof) openRow(...proof.split(/\.(?=\d+$)/));
}

function go(id, behavior = "auto") {
  const target = at(id);
  if (!target) return;
  at("choice").open = false;
  target.scrollIntoView({behavior});
  target.tabIndex = -1;
  target.focus({preventScroll: true});
}

/* In each figure, hides the rows and pales the marks behind which no meeting is left. */
function mark(article) {
  const [stem, svg] = [article.id, article.querySelector(".plot")];
  const rows = [...(leads[stem] ?? [])].filter(([, wanted]) => !wanted.fate).map(([row]) => row);
  let left = 0;
  for (const row of [...rows, ...empty(stem)]) {
    const gone = kept !== null && !meetingsOf(stem, row).some((n) => kept.has(n));
    left += !gone;
    rowOf(stem, row).hidden = gone;
    if (svg) shapesOf(svg, row).forEach((shape) => shape.classList.toggle("pale", gone));
  }
  article.querySelector(".fit").textContent = kept && rows.length
    ? `${told.rows_fit.replace("{kept}", left).replace("{all}", rows.length)}` : "";
}

function apply() {
  const {from = "", to = "", ...wanted} = choice();
  const chosen = found(Object.fromEntries(Object.entries(wanted).map(([k, v]) => [k, [v]])))
    .filter((n) => between(meetings[n], from, to));
  const any = Object.keys(choice()).length > 0;
  kept = any ? new Set(chosen) : null;
  const names = [...form.elements].filter((field) => field.name && field.value).map((field) =>
    (field.tagName === "SELECT" ? field.selectedOptions[0].text
      : `${told[field.name].toLowerCase()} ${field.value}`)).join(" · ");
  at("count").textContent = !any ? `${told.all}${told.colon} ${counted(chosen.length)}`
    : chosen.length ? `${counted(chosen.length)} ${told.of} ${written(meetings.length)}${told.colon} ${names}`
      : `${told.none_shown} ${names}`;
  at("reset").disabled = !any;
  show(at("list"), at("more"), chosen);
  document.querySelectorAll("article.figure").forEach(mark);
}

function offer(name, pairs) {
  const sorted = [...pairs].sort((a, b) => a[1].localeCompare(b[1], document.documentElement.lang));
  form.elements[name].append(...sorted.map(([value, label]) => make("option", label, {value})));
}

offer("code", data.codes);
offer("person", data.people.map(([id, name, code]) => [id, `${name} (${code})`]));
offer("topic", data.topics);
offer("status", data.statuses.map((s) => [s, told[s]]));
form.addEventListener("input", () => { apply(); address({}); });
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(() => { apply(); address({}); }));
document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (!link || !Object.keys(choice()).length) return;
  event.preventDefault();
  const id = link.hash.slice(1);
  go(id);
  address({at: id === "top" ? "" : id});
});
addEventListener("hashchange", restore);
new IntersectionObserver(([seen]) => { at("up").hidden = seen.isIntersecting; }).observe(at("top"));
restore();
