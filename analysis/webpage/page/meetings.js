"use strict";

const at = (id) => document.getElementById(id);
const data = JSON.parse(at("data").textContent);
const told = JSON.parse(at("told").textContent);
const meetings = data.meetings.map(
  (row) => Object.fromEntries(data.fields.map((name, number) => [name, row[number]])));

const codes = (numbers) => numbers.filter((n) => n >= 0).map((n) => data.codes[n][0]);

/* The periods that an ISO date lies in, itself among them: 2018-07-08, 2018-07, 2018-Q3, 2018. */
function periods(date) {
  if (!/^\d/.test(date)) return [];
  const quarter = date.length > 4 ? `${date.slice(0, 4)}-Q${Math.ceil(date.slice(5, 7) / 3)}` : "";
  return [...new Set([date, date.slice(0, 7), quarter, date.slice(0, 4)])].filter(Boolean);
}

function spoken([who, topic, kind]) {
  const [subject, asked] = [data.topics[topic]?.[0], data.kinds[kind]];
  return (data.people[who] ?? []).flatMap((name) => [
    ...(subject ? [`${name}/${subject}/`] : []), ...(asked ? [`${name}//${asked}`] : [])]);
}

const pairs = (first, second, made) => first.flatMap((a) => second.map((b) => made(a, b)));

/* What a meeting can be found by, facet by facet; leads.py writes the values sought. */
const FACETS = {
  meeting: (meeting) => [meeting.id],
  article: (meeting) => meeting.articles.flatMap((n) => data.articles[n][1] ?? []),
  published: (meeting) => meeting.articles.flatMap((n) => periods(data.articles[n][0])),
  person: (meeting) => meeting.people.flatMap((n) => data.people[n].slice(0, 2)),
  side: (meeting) => codes(meeting.sides),
  at: (meeting) => codes([meeting.at]),
  code: (meeting) => codes([...meeting.sides, meeting.at]),
  host: (meeting) => codes(meeting.hosting),
  visit: (meeting) => pairs(codes(meeting.hosting), codes(meeting.visiting),
    (host, guest) => [host, guest].sort().join("|")),
  place: (meeting) => meeting.place.slice(0, 1),
  topic: (meeting) => meeting.words.map(([topic]) => data.topics[topic][0]),
  word: (meeting) => meeting.words.flatMap(
    ([topic, ...words]) => words.map((n) => `${data.topics[topic][0]}/${data.words[n]}`)),
  status: (meeting) => [data.statuses[meeting.status]],
  mode: (meeting) => [data.modes[meeting.mode]],
  period: (meeting) => periods(meeting.start),
  on: (meeting) => [meeting.start, meeting.start.slice(0, 7)],
  start: (meeting) => [meeting.start],
  year: (meeting) => (/^\d/.test(meeting.start) ? ["known"] : []),
  month: (meeting) => [/^(?:\d{4}|-)-(\d\d)/.exec(meeting.start)?.[1] ?? ""],
  ranks: (meeting) => meeting.ranks.flatMap(
    (high, n) => meeting.ranks.slice(n + 1).map((low) => `${high}-${low}`)),
  weighed: (meeting) => (meeting.ranks.filter((rank) => rank < 9).length > 1 ? ["known"] : []),
  said: (meeting) => meeting.said.flatMap(spoken),
  dated: (meeting) => meeting.dated.map((n) => data.dates[n]),
};
const indexes = {};

/* The numbers of the meetings by the values of a facet, each list rising. */
function index(facet) {
  if (indexes[facet]) return indexes[facet];
  const made = indexes[facet] = new Map();
  meetings.forEach((meeting, number) => {
    for (const value of new Set(FACETS[facet](meeting))) {
      if (!made.has(value)) made.set(value, []);
      made.get(value).push(number);
    }
  });
  return made;
}

function numbersOf(facet, value) {
  if (facet === "apart") return apart(...value.split("|"));
  if (facet === "beyond") return beyond(...value.split("|"));
  if (!Array.isArray(value)) return index(facet).get(value) ?? [];
  return [...new Set(value.flatMap((one) => numbersOf(facet, one)))].sort((a, b) => a - b);
}

function common(first, second) {
  const both = [];
  for (let i = 0, j = 0; i < first.length && j < second.length;) {
    if (first[i] === second[j]) both.push(first[i]);
    if (first[i] <= second[j]) i += 1; else j += 1;
  }
  return both;
}

/* The numbers of the meetings at which two sides do not both sit. */
function apart(first, second) {
  const both = new Set(common(numbersOf("side", first), numbersOf("side", second)));
  return meetings.map((_, number) => number).filter((number) => !both.has(number));
}

/* The numbers of the meetings that have a value of a facet, but none of those named. */
function beyond(facet, ...named) {
  const known = new Set(named.flatMap((name) => numbersOf(facet, name)));
  const all = [...index(facet)].flatMap(([value, numbers]) => (value ? numbers : []));
  return [...new Set(all)].filter((number) => !known.has(number)).sort((a, b) => a - b);
}

/* The numbers of the meetings that have all the values wanted. */
function found(wanted) {
  const lists = Object.entries(wanted).flatMap(
    ([facet, values]) => values.map((value) => numbersOf(facet, value)));
  lists.sort((a, b) => a.length - b.length);
  return lists.length ? lists.reduce(common) : meetings.map((_, number) => number);
}

/* Whether some day that the meeting may have been on lies between two days; either may be "". */
function between(meeting, from, to) {
  if (!from && !to) return true;
  const last = meeting.end || meeting.start;
  return /^\d/.test(meeting.start) && last >= from.slice(0, last.length)
    && (!to || meeting.start <= to);
}
