"use strict";

const STEP = 40;
const data = JSON.parse(document.getElementById("data").textContent);
const told = JSON.parse(document.getElementById("told").textContent);
const meetings = data.meetings.map(
  (row) => Object.fromEntries(data.fields.map((name, number) => [name, row[number]])));

/* An element with text or children; text is only ever set as text. */
function make(tag, content = [], properties = {}) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...[content].flat());
  return element;
}

function codeOf(meeting) {
  return [...meeting.sides, meeting.at].filter((n) => n >= 0).map((n) => data.codes[n][0]);
}

function inPeriod(meeting, period) {
  const [year, quarter] = period.split("-Q");
  if (!quarter) return meeting.start.startsWith(period);
  const month = Number(meeting.start.slice(5, 7));
  return meeting.start.startsWith(year) && Math.ceil(month / 3) === Number(quarter);
}

const FACETS = {
  meeting: (meeting, value) => meeting.id === value,
  article: (meeting, value) => meeting.articles.some((n) => data.articles[n][0] === value),
  person: (meeting, value) =>
    meeting.people.some((n) => data.people[n][0] === value || data.people[n][1] === value),
  code: (meeting, value) => codeOf(meeting).includes(value),
  place: (meeting, value) => meeting.place === value,
  topic: (meeting, value) => meeting.topics.some((n) => data.topics[n][0] === value),
  status: (meeting, value) => meeting.status === value,
  period: inPeriod,
  from: (meeting, value) => {
    const last = meeting.end || meeting.start;
    return /^\d/.test(meeting.start) && last >= value.slice(0, last.length);
  },
  to: (meeting, value) => /^\d/.test(meeting.start) && meeting.start <= value,
};

function found(wanted) {
  const tests = Object.entries(wanted).flatMap(
    ([facet, values]) => values.map((value) => (meeting) => FACETS[facet](meeting, value)));
  return meetings.filter((meeting) => tests.every((test) => test(meeting)));
}

function person(meeting, number) {
  const [, name, code] = data.people[number];
  const role = meeting.hosts.includes(number) ? `, ${told.host}` : "";
  return `${name} (${code}${role})`;
}

function heading(meeting) {
  const where = [meeting.place, meeting.mode === "in_person" ? "" : told[meeting.mode]];
  const status = meeting.status === "held" ? "" : told[meeting.status];
  return make("summary", [
    make("span", meeting.when, {className: "when"}),
    make("span", meeting.people.map((n) => person(meeting, n)).join(" · "), {className: "who"}),
    make("span", [...where, status].filter(Boolean).join(" · "), {className: "where"}),
    make("span", meeting.topics.map((n) => data.topics[n][1]).join(", "), {className: "what"}),
  ]);
}

function quote(sentence, ...sources) {
  const lines = sources.filter(Boolean).map((text) => make("span", text, {className: "source"}));
  return make("li", [make("q", sentence, {lang: "fr"}), ...lines]);
}

function article(number) {
  const [id, title, agency, when] = data.articles[number] || [""];
  return [title || id, agency, when].filter(Boolean).join(" · ");
}

function proof(meeting) {
  if (!meeting.proof) return [make("p", told.no_sentences, {className: "note"})];
  const {told: reports, said, words} = meeting.proof;
  const parts = [make("ul", reports.map(
    ([n, text, dated]) => quote(text, article(n), dated)))];
  if (said.length) {
    parts.push(make("h3", told.said), make("ul", said.map(
      ([n, text]) => quote(text, n < 0 ? "" : data.people[n][1]))));
  }
  if (words.length) {
    parts.push(make("h3", told.found), make("dl", words.flatMap(([n, terms]) => [
      make("dt", data.topics[n][1]), make("dd", terms.join(", "), {lang: "fr"})])));
  }
  return parts;
}

function item(meeting, open) {
  const box = make("details", heading(meeting));
  box.addEventListener("toggle", () => {
    if (box.open && box.childElementCount === 1) box.append(...proof(meeting));
  });
  box.open = open;
  return make("li", box);
}

/* Fills a list step by step; `more` shows the next step. */
function show(list, more, count, chosen, open = false) {
  let shown = 0;
  const next = () => {
    const step = chosen.slice(shown, shown + STEP).map((meeting) => item(meeting, open));
    list.append(...step);
    shown += STEP;
    more.hidden = shown >= chosen.length;
    return step;
  };
  list.replaceChildren();
  more.onclick = () => next()[0]?.querySelector("summary").focus();
  const unit = chosen.length === 1 ? told.one_shown : told.shown;
  count.textContent = chosen.length ? `${chosen.length} ${unit}` : told.none_shown;
  next();
}

const at = (id) => document.getElementById(id);
const form = at("filter");

function filter() {
  const wanted = {};
  for (const [name, value] of new FormData(form)) if (value) wanted[name] = [value];
  show(at("list"), at("more"), at("count"), found(wanted));
}

function fill(name, pairs) {
  const sorted = [...pairs].sort((a, b) => a[1].localeCompare(b[1], document.documentElement.lang));
  form.elements[name].append(...sorted.map(([value, label]) => make("option", label, {value})));
}

function openRow(row) {
  const chosen = found(JSON.parse(row.dataset.find));
  show(at("proof-list"), at("proof-more"), at("proof-count"), chosen, chosen.length <= 3);
  at("proof").showModal();
}

function openable(row) {
  const button = make("button", told.proof, {type: "button"});
  row.append(make("td", button, {className: "proof"}));
  row.addEventListener("click", () => openRow(row));
}

fill("code", data.codes);
fill("person", data.people.map(([id, name, code]) => [id, `${name} (${code})`]));
fill("topic", data.topics);
fill("status", [...new Set(meetings.map((meeting) => meeting.status))].map((s) => [s, told[s]]));
form.hidden = false;
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(filter));
document.querySelectorAll("tr[data-find]").forEach(openable);
document.querySelectorAll("table").forEach((table) => {
  if (table.querySelector("tr[data-find]")) {
    table.tHead.rows[0].append(make("th", told.proof, {scope: "col", className: "proof"}));
  }
});
at("close").addEventListener("click", () => at("proof").close());
at("proof").addEventListener("click", (event) => {
  if (event.target === at("proof")) at("proof").close();
});
filter();
