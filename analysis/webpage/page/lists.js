const STEP = 40;

/* An element with text or children; text is only ever set as text. */
function make(tag, content = [], properties = {}) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...[content].flat());
  return element;
}

function person(meeting, number) {
  const [, name, code] = data.people[number];
  const role = meeting.hosts.includes(number) ? `, ${told.host}` : "";
  return `${name} (${code}${role})`;
}

function heading(meeting) {
  const [mode, status] = [data.modes[meeting.mode], data.statuses[meeting.status]];
  const where = [
    meeting.place.at(-1), mode === "in_person" ? "" : told[mode], status === "held" ? "" : told[status]];
  return make("summary", [
    make("span", meeting.when, {className: "when"}),
    make("span", meeting.people.map((n) => person(meeting, n)).join(" · "), {className: "who"}),
    make("span", where.filter(Boolean).join(" · "), {className: "where"}),
    make("span", meeting.words.map(([topic]) => data.topics[topic][1]).join(", "), {className: "what"}),
  ]);
}

function quote(sentence, ...sources) {
  const lines = sources.filter(Boolean).map((text) => make("span", text, {className: "source"}));
  return make("li", [make("q", sentence, {lang: "fr"}), ...lines]);
}

function article(number) {
  const [, id, title, agency, when] = data.articles[number] ?? [];
  return [title || id, agency, when].filter(Boolean).join(" · ");
}

/* The file that a sentence stands in and its characters there, as the tables count them. */
function spot([number, start, end]) {
  const [, id, , , , path] = data.articles[number] ?? [];
  return end ? `${path || id}, ${told.characters} ${start}–${end}` : path || id;
}

/* A sentence with its sources; one in which somebody says what is sought is a meant one. */
function sentence(place, speakers, sought, ...sources) {
  const names = speakers.filter(([n]) => n >= 0).map(([n]) => data.people[n][1]).join(", ");
  const line = quote(place[3], names && `${told.said_by} ${names}`, ...sources, spot(place));
  const meant = speakers.some(([n, about]) => about.some(
    (pair) => spoken([n, ...pair]).some((key) => sought.has(key))));
  line.classList.toggle("meant", meant);
  return line;
}

/* The sentences of a meeting and the words found in it; what `wanted` asks for comes first. */
function proof(meeting, wanted = {}) {
  if (!meeting.proof) return [make("p", told.no_sentences, {className: "note"})];
  const [reports, said] = meeting.proof;
  const sought = new Set((wanted.said ?? []).flat());
  const parts = [make("ul", reports.map(([n, start, end, text, dated, speakers]) =>
    sentence([n, start, end, text], speakers, sought, dated, article(n))))];
  if (said.length) {
    const lines = said.map(([n, start, end, text, speakers]) =>
      sentence([n, start, end, text], speakers, sought));
    const first = lines.filter((line) => line.matches(".meant"));
    parts.push(make("h3", told.said), make("ul", [...new Set([...first, ...lines])]));
  }
  if (meeting.words.length) {
    parts.push(make("h3", told.found), make("dl", meeting.words.flatMap(([topic, ...words]) => [
      make("dt", data.topics[topic][1]),
      make("dd", words.map((n) => data.words[n]).join(", "), {lang: "fr"})])));
  }
  return parts;
}

function item(meeting, open, wanted) {
  const box = make("details", heading(meeting));
  box.addEventListener("toggle", () => {
    if (box.open && box.childElementCount === 1) box.append(...proof(meeting, wanted));
  });
  box.open = open;
  return make("li", box);
}

/* Fills a list with meetings step by step; `more` shows the next step. */
function show(list, more, chosen, open = false, wanted = {}) {
  let shown = 0;
  const next = () => {
    const step = chosen.slice(shown, shown + STEP).map((n) => item(meetings[n], open, wanted));
    list.append(...step);
    shown += STEP;
    more.hidden = shown >= chosen.length;
    return step;
  };
  list.replaceChildren();
  more.onclick = () => next()[0]?.querySelector("summary").focus();
  next();
}

const written = (count) => count.toLocaleString(document.documentElement.lang);
const counted = (count) => `${written(count)} ${count === 1 ? told.one_shown : told.shown}`;
