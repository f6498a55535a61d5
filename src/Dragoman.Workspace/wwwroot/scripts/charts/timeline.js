// The timeline: the whole above, to brush; below it lanes with each event where there is room, and with counts where there is not.

import { brushX, scaleUtc, select, zoom, zoomIdentity } from "../../lib/time.js";
import { address, ask, Card, fail, follow, paced, query, set, settled, svg, tag } from "./drawing.js";
import { axis, day, isoOf, named, numberOf } from "./days.js";
import { isLong, mark, shape, side, spanOf, spoken, told } from "./events.js";
import { bars, count, counted, spoken as spokenPeriod, tallest, unitFor } from "./density.js";
import { cut, pack, widthOf } from "./packing.js";

const font = "12px Source Sans, sans-serif";
const rowHeight = 15;
const mostRows = 12;
const closest = 7 * day;
const overviewHeight = 84;
const axisHeight = 24;

const figure = document.querySelector(".timeline");
const overview = figure.querySelector(".overview");
const lanesPicture = figure.querySelector(".lanes");
const shown = figure.querySelector(".shown");
const outside = figure.querySelector(".outside");
const card = new Card(figure);

const kind = new URLSearchParams(location.search).get("lanes") ?? "actor";
const state = { whole: null, all: null, span: null, density: [], lanes: [], events: [], more: false, laneDensities: new Map(), left: 0, width: 0 };
const drawn = new Map();

// Room at both ends: marks of the first and the last day stand whole, also in a narrow window.
const pad = (from, to) => Math.max(day, (to - from) * Math.max(0.02, 16 / figure.clientWidth));

/** The days that hold nearly all events: single ones from long before would press all others together. */
function core(periods) {
  const total = periods.reduce((sum, p) => sum + p.events, 0);
  let seen = 0;
  let first = null;
  let last = null;
  for (const period of periods) {
    if (first === null && seen + period.events > total * 0.04) first = period;
    seen += period.events;
    if (last === null && seen >= total * 0.99) last = period;
  }

  const [from, to] = [numberOf(first.from), numberOf(last.to) + day];
  const all = [numberOf(periods[0].from), numberOf(periods.at(-1).to) + day];
  return to - from < (all[1] - all[0]) * 0.6 ? [from, to] : all;
}

async function loadOverview() {
  const asked = query({ from: null, to: null, page: null, by: null });
  const answer = await ask("overview", "/timeline/density.json", asked);
  if (answer.periods.length === 0) return false;
  const last = answer.periods.at(-1);
  state.all = [numberOf(answer.periods[0].from), numberOf(last.to) + day];
  state.total = answer.periods;
  await lookAt(core(answer.periods));
  return true;
}

/** Makes some days the whole of the picture. */
async function lookAt([from, to]) {
  const { from: askedFrom, to: askedTo } = Object.fromEntries(query());
  const least = Math.min(from, askedFrom ? numberOf(askedFrom) : from);
  const most = Math.max(to, askedTo ? numberOf(askedTo) + day : to);
  const around = pad(least, most);
  state.whole = [least - around, most + around];
  state.span ??= askedFrom || askedTo ? [askedFrom ? numberOf(askedFrom) : state.whole[0], askedTo ? numberOf(askedTo) + day : state.whole[1]] : state.whole;
  const answer = await ask("overview", "/timeline/density.json", query({ from: isoOf(state.whole[0]), to: isoOf(state.whole[1]), page: null, by: null }));
  state.density = counted(answer.periods).filter((period) => period.to > state.whole[0] && period.from < state.whole[1]);
}

async function loadSpan() {
  const [from, to] = state.span;
  const days = { from: isoOf(from), to: isoOf(to - 1) };
  const answer = await ask("marks", "/timeline.json", query({ ...days, page: null, lanes: null }));
  if (answer === null) return;
  state.events = answer.rows.filter((event) => spanOf(event) !== null);
  state.more = answer.has_next;
  state.laneDensities.clear();
  draw();
  if (!state.more) return;
  await Promise.all(state.lanes.map(async (lane, i) => {
    const actor = query().get("actor");
    const narrowed = lane.type ? { type: lane.type } : lane.other ? { actor: lane.one, with: lane.other } : actor && !query().get("with") ? { actor, with: lane.one } : { actor: lane.one };
    const density = await ask(`lane ${i}`, "/timeline/density.json", query({ ...days, ...narrowed, page: null, lanes: null, by: unitFor(from, to, state.width - state.left) }));
    if (density) state.laneDensities.set(i, counted(density.periods));
  }));
  draw();
}

const belongs = (event, lane) =>
  lane.type ? event.type === lane.type : lane.other ? event.actors.includes(lane.one) && event.actors.includes(lane.other) : event.actors.includes(lane.one);

/** What stands beside a mark: with whom, and what. */
function label(event, lane) {
  if (lane.type) return event.act === lane.name ? event.between : `${event.between}: ${event.act}`;
  const others = event.actors.filter((name) => name !== lane.one && name !== lane.other);
  const who = others.length > 2 ? `${others.slice(0, 2).join(", ")} …` : others.join(", ");
  return who && !lane.other ? `${who}: ${event.act}` : event.act;
}

const wholeScale = () => scaleUtc().domain(state.whole).range([state.left, state.width]);
const spanScale = () => scaleUtc().domain(state.span).range([state.left, state.width]);

function measure() {
  state.width = lanesPicture.clientWidth || figure.clientWidth;
  state.left = state.width < 640 ? 0 : 176;
}

function drawOverview() {
  const scale = wholeScale();
  const top = axisHeight;
  const height = overviewHeight - axisHeight;
  set(overview, { viewBox: `0 0 ${state.width} ${overviewHeight}`, height: overviewHeight });
  const most = tallest(state.density);
  const content = svg("g", {}, axis(scale, top, overviewHeight, state.width - state.left));
  content.append(svg("line", { class: "middle", x1: state.left, x2: state.width, y1: top + (height - 7) / 2, y2: top + (height - 7) / 2 }));
  state.density.forEach((period) => content.append(bars(period, scale, top, height, most)));
  if (state.left > 0) {
    content.append(
      svg("text", { class: "side cooperation", x: 0, y: top + 16 }, "▲ cooperation"),
      svg("text", { class: "side conflict", x: 0, y: top + 33 }, "▼ conflict"),
      svg("text", { class: "side", x: 0, y: top + 51 }, "▫ not, or not yet, so"),
    );
  }

  overview.querySelector("g.content")?.remove();
  set(content, { class: "content" });
  overview.prepend(content);
}

const brush = brushX().on("end", (event) => {
  if (!event.sourceEvent) return;
  const scale = wholeScale();
  const span = event.selection ? event.selection.map((x) => scale.invert(x).getTime()) : state.whole;
  go(span[1] - span[0] < day ? state.whole : span.map((moment, i) => (i === 0 ? Math.floor(moment / day) : Math.ceil(moment / day)) * day), true);
});

const zooming = zoom()
  // The wheel alone turns the page, as everywhere.
  .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button))
  .on("zoom", (event) => {
    if (!event.sourceEvent) return;
    state.span = event.transform.rescaleX(wholeScale()).domain().map((date) => date.getTime());
    paint();
    moveBrush();
    commit(false);
  });

function moveBrush() {
  const scale = wholeScale();
  select(overview).select("g.brush").call(brush.move, isWhole() ? null : state.span.map((moment) => Math.max(state.left, Math.min(state.width, scale(moment)))));
}

function moveZoom() {
  const scale = wholeScale();
  const k = (state.whole[1] - state.whole[0]) / (state.span[1] - state.span[0]);
  select(lanesPicture).call(zooming.transform, zoomIdentity.translate(state.left - scale(state.span[0]) * k, 0).scale(k));
}

/** Shows a span of days. */
function go([from, to], push) {
  const length = Math.min(state.whole[1] - state.whole[0], Math.max(closest, to - from));
  const middle = (from + to) / 2;
  const start = Math.max(state.whole[0], Math.min(middle - length / 2, state.whole[1] - length));
  state.span = [start, start + length];
  moveZoom();
  moveBrush();
  paint();
  commit(push);
}

const isWhole = () => state.span[0] <= state.whole[0] + day && state.span[1] >= state.whole[1] - day;

const commit = settled((push) => {
  const days = isWhole() ? { from: null, to: null } : { from: isoOf(state.span[0]), to: isoOf(state.span[1] - 1) };
  follow(query({ ...days, page: null }), push);
  loadSpan().catch((error) => fail(figure, error));
}, 350);

function itemsOf(events, lane, scale, labelled) {
  return events
    .map((event) => {
      const span = spanOf(event);
      const [from, to] = [scale(span.from), scale(span.to)];
      const long = isLong(event);
      const start = long ? Math.max(from, state.left - 3) : from;
      const length = long ? Math.max(12, Math.min(to, state.width + 20) - start) : 0;
      const text = labelled ? cut(label(event, lane), 230, font) : "";
      const own = long ? length : 13;
      const beside = text ? widthOf(text, font) + 8 : 0;
      // At the right edge the words stand before the mark.
      const before = beside > 0 && start + own + beside > state.width && start - beside > state.left;
      return { event, long, length, text, beside: before ? beside : 0, x: before ? start - beside : start, slack: long || before ? 0 : Math.max(0, to - from - 13), width: own + 3 + beside };
    })
    .sort((one, other) => one.x - other.x || one.event.id.localeCompare(other.event.id));
}

/** How a lane is drawn: labelled marks, marks, or counts. */
function layout(events, lane, index, scale) {
  const visible = events.filter((event) => {
    const span = spanOf(event);
    return span.to > state.span[0] && span.from < state.span[1];
  });
  const dense = state.laneDensities.get(index);
  if (state.more) return { periods: (dense ?? []).filter((period) => period.to > state.span[0] && period.from < state.span[1]), events: visible.length };
  const labelled = pack(itemsOf(visible, lane, scale, true), mostRows);
  if (labelled) return { ...labelled, events: visible.length };
  const bare = pack(itemsOf(visible, lane, scale, false), mostRows);
  if (bare) return { ...bare, events: visible.length };
  return { periods: count(visible, spanOf, side, unitFor(...state.span, state.width - state.left)), events: visible.length };
}

function rowsOfLanes(scale) {
  const lanes = [...state.lanes];
  const sets = lanes.map((lane) => state.events.filter((event) => belongs(event, lane)));
  if (!state.more) {
    const others = state.events.filter((event) => !lanes.some((lane) => belongs(event, lane)));
    if (others.length > 0) {
      lanes.push({ name: "others", one: null, other: null, type: null });
      sets.push(others);
    }
  }

  return lanes.map((lane, i) => ({ lane, index: i, ...layout(sets[i], lane, i, scale) }));
}

function draw() {
  measure();
  drawOverview();
  const extent = [[state.left, axisHeight], [state.width, overviewHeight]];
  select(overview).select("g.brush").call(brush.extent(extent));
  zooming
    .extent([[state.left, 0], [state.width, 100]])
    .translateExtent([[state.left, 0], [state.width, 100]])
    .scaleExtent([1, Math.max(1, (state.whole[1] - state.whole[0]) / closest)]);
  moveZoom();
  moveBrush();
  paint();
}

const paint = paced(() => {
  const scale = spanScale();
  const rows = rowsOfLanes(scale);
  const narrow = state.left === 0;
  const kept = new Set();
  const focused = document.activeElement?.dataset?.key;
  let top = axisHeight + 8;
  for (const row of rows) {
    row.top = top + (narrow ? 18 : 0);
    row.height = row.periods ? 62 : row.rows * rowHeight + 12;
    top = row.top + row.height;
  }

  const height = top + 8;
  set(lanesPicture, { viewBox: `0 0 ${state.width} ${height}`, height });
  const frame = svg("g", { class: "frame" }, axis(scale, axisHeight, height, state.width - state.left));
  for (const row of rows) {
    frame.append(svg("line", { class: "lane", x1: 0, x2: state.width, y1: row.top - (narrow ? 18 : 0), y2: row.top - (narrow ? 18 : 0) }));
    frame.append(laneName(row, narrow));
  }

  lanesPicture.querySelector(".frame")?.remove();
  lanesPicture.prepend(frame);
  for (const row of rows) {
    if (row.periods) drawPeriods(row, scale, kept);
    else drawMarks(row, scale, kept);
  }

  for (const [key, element] of drawn) {
    if (!kept.has(key)) {
      element.remove();
      drawn.delete(key);
    }
  }

  // Who goes through the marks by keys is not thrown out when they are drawn anew.
  if (focused && document.activeElement?.dataset?.key !== focused) (drawn.get(focused) ?? lanesPicture).focus({ preventScroll: true });

  const number = state.more ? "more than 400 events, counted" : state.events.length === 1 ? "1 event" : `${state.events.length} events`;
  shown.textContent = `${named(state.span[0])} to ${named(state.span[1] - 1)}: ${number}`;
  lanesPicture.setAttribute("aria-label", `Events from ${named(state.span[0])} to ${named(state.span[1] - 1)} by ${kind}. Left and right move along the days, plus and minus show fewer or more of them, Enter goes to the events.`);
});

function laneName({ lane, top, height, periods }, narrow) {
  const where = lane.type ? address("/events", { type: lane.type }) : lane.other ? address("/pair", { one: lane.one, other: lane.other }) : lane.one ? address("/actor", { name: lane.one }) : null;
  const y = narrow ? top - 4 : top + Math.min(20, height / 2 + 4);
  const room = narrow ? state.width - 8 : state.left - 12;
  const lines = !narrow && lane.other ? [lane.one, `and ${lane.other}`] : [lane.name];
  const text = svg("text", { class: "name", x: 0, y });
  lines.forEach((line, i) => text.append(svg("tspan", { x: 0, dy: i === 0 ? 0 : 15 }, cut(line, room, "14px Source Sans, sans-serif"))));
  text.append(svg("title", {}, lane.name));
  return where ? svg("a", { href: where, tabindex: -1 }, text) : text;
}

function drawMarks(row, scale, kept) {
  for (const item of row.placed) {
    const key = `${row.lane.name}|${item.event.id}`;
    kept.add(key);
    let link = drawn.get(key);
    if (!link) {
      const { event } = item;
      link = svg("a", { href: address("/event", { id: event.id }), tabindex: -1, class: "item", "data-key": key }, mark(event), svg("text", { class: "label", y: 4 }));
      card.tell(link, () => told(event));
      drawn.set(key, link);
      lanesPicture.append(link);
    }

    const y = row.top + 10 + item.row * rowHeight;
    const x = item.x + item.beside;
    set(link, { transform: `translate(${x + (item.long ? 0 : 6.5)},${y})`, "data-lane": row.index, "data-x": x });
    shape(link.firstChild, item.event, item.length);
    const text = link.lastChild;
    text.textContent = item.text;
    // Who speaks to the machine calls a mark by the words that stand beside it.
    link.setAttribute("aria-label", item.text ? `${item.text}. ${spoken(item.event)}` : spoken(item.event));
    const gap = item.event.days ? 5 : 9;
    set(text, item.beside > 0 ? { x: item.long ? -gap : -gap - 5, "text-anchor": "end" } : { x: item.long ? item.length + 5 : 11, "text-anchor": null });
  }
}

function drawPeriods(row, scale, kept) {
  const most = tallest(row.periods);
  row.periods.forEach((period) => {
    const key = `${row.lane.name}|${period.from}-${period.to}`;
    kept.add(key);
    drawn.get(key)?.remove();
    const item = svg("g", { class: "item period", role: "button", tabindex: -1, "aria-label": `${spokenPeriod(period)}. Show these days.`, "data-lane": row.index, "data-x": scale(period.from), "data-key": key });
    const x = scale(period.from);
    item.append(svg("rect", { class: "reach", x, y: row.top, width: Math.max(2, scale(period.to) - x), height: row.height }), bars(period, scale, row.top + 4, row.height - 8, most));
    item.addEventListener("click", () => go([period.from, period.to], true));
    card.tell(item, () => [tag("p", {}, spokenPeriod(period)), tag("p", { class: "told" }, "click or press Enter to show these days")]);
    drawn.set(key, item);
    lanesPicture.append(item);
  });
}

/** The items in the order in which the keys go through them. */
function items() {
  return [...drawn.values()]
    .map((element) => ({ element, lane: Number(element.dataset.lane), x: Number(element.dataset.x) }))
    .sort((one, other) => one.lane - other.lane || one.x - other.x);
}

function step(current, key) {
  const all = items();
  const at = all.findIndex((item) => item.element === current);
  const here = all[at];
  if (key === "ArrowLeft" || key === "ArrowRight") return all[at + (key === "ArrowRight" ? 1 : -1)]?.element;
  const way = key === "ArrowDown" ? 1 : -1;
  const lanes = all.filter((item) => (item.lane - here.lane) * way > 0);
  const next = lanes.length > 0 ? (way > 0 ? lanes[0].lane : lanes.at(-1).lane) : null;
  return lanes.filter((item) => item.lane === next).sort((one, other) => Math.abs(one.x - here.x) - Math.abs(other.x - here.x))[0]?.element;
}

function wander(factor) {
  const [from, to] = state.span;
  const middle = (from + to) / 2;
  const half = ((to - from) / 2) * factor;
  go([middle - half, middle + half], false);
}

function slide(part) {
  const [from, to] = state.span;
  const way = (to - from) * part;
  go([from + way, to + way], false);
}

const moves = {
  ArrowLeft: () => slide(-0.2),
  ArrowRight: () => slide(0.2),
  "+": () => wander(0.5),
  "=": () => wander(0.5),
  "-": () => wander(2),
  0: () => go(state.whole, false),
};

lanesPicture.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const item = event.target.closest(".item");
  if (item && event.key.startsWith("Arrow")) {
    step(item, event.key)?.focus();
  } else if (item && event.key === "Escape") {
    lanesPicture.focus();
  } else if (item && event.key === "Enter" && item.matches(".period")) {
    item.dispatchEvent(new MouseEvent("click"));
    lanesPicture.focus();
  } else if (!item && (event.key === "Enter" || event.key === "ArrowDown")) {
    items()[0]?.element.focus();
  } else if (moves[event.key]) {
    moves[event.key]();
  } else {
    return;
  }

  event.preventDefault();
});

for (const button of figure.querySelectorAll("[data-move]")) {
  button.addEventListener("click", () => moves[button.dataset.move]());
}

addEventListener("popstate", () => location.reload());

/** Says how many events lie before and after what is drawn, and shows them when asked. */
function tellOutside() {
  const before = state.total.filter((p) => numberOf(p.to) + day <= state.whole[0]).reduce((sum, p) => sum + p.events, 0);
  const after = state.total.filter((p) => numberOf(p.from) >= state.whole[1]).reduce((sum, p) => sum + p.events, 0);
  const words = [before > 0 ? `${before} earlier` : "", after > 0 ? `${after} later` : ""].filter(Boolean).join(" and ");
  outside.hidden = words === "";
  outside.textContent = `Show ${words}`;
}

outside.addEventListener("click", async () => {
  state.span = null;
  await lookAt(state.all);
  state.span = state.whole;
  tellOutside();
  draw();
  commit(false);
});

async function begin() {
  const [any, lanes] = await Promise.all([loadOverview(), ask("lanes", "/timeline/lanes.json", query({ page: null }))]);
  figure.querySelector(".state").hidden = any;
  if (!any) {
    figure.querySelector(".state").textContent = "No event with a day is as narrow as this. Take away a part of the filter.";
    return;
  }

  state.lanes = lanes;
  measure();
  overview.append(svg("g", { class: "brush" }));
  select(overview).select("g.brush").call(brush.extent([[state.left, axisHeight], [state.width, overviewHeight]]));
  select(lanesPicture).call(zooming).on("dblclick.zoom", null);
  tellOutside();
  draw();
  await loadSpan();
  new ResizeObserver(paced(() => {
    if (lanesPicture.clientWidth !== state.width) draw();
  })).observe(figure);
}

begin().catch((error) => fail(figure, error));
