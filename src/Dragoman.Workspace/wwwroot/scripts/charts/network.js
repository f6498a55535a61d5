// The network: laid out once over all periods, so that actors stay put while the periods change.

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "../../lib/force.js";
import { address, ask, Card, fail, follow, paced, query, set, settled, svg, tag } from "./drawing.js";
import { placeNames } from "./labels.js";

const font = "13px Source Sans, sans-serif";
const rounds = 400;
const manyLinks = 250;

const figure = document.querySelector(".network.chart");
const graph = figure?.querySelector(".graph");
const card = figure && new Card(figure);
const slider = figure?.querySelector("input[type=range]");
const state = { nodes: [], links: [], periods: [], at: 0, width: 0, height: 0, pointed: null };

/** Joins the periods of each pair. */
function linksOf(answer) {
  const links = new Map();
  for (const edge of answer.edges) {
    const key = `${edge.one}\n${edge.other}`;
    if (!links.has(key)) links.set(key, { source: edge.one, target: edge.other, one: edge.one, other: edge.other, periods: new Map(), all: { cooperative: 0, conflictual: 0, planned: 0, denied: 0, possible: 0 } });
    const link = links.get(key);
    link.periods.set(edge.period, edge);
    for (const part of Object.keys(link.all)) link.all[part] += edge[part];
  }

  return [...links.values()].sort((a, b) => (a.one < b.one ? -1 : a.one > b.one ? 1 : a.other < b.other ? -1 : 1));
}

/** Finds each actor its place: the same for the same answer, as nothing in it is by chance. */
function settle() {
  const wide = figure.clientWidth > 640;
  const weight = (link) => link.all.cooperative + link.all.conflictual;
  const simulation = forceSimulation(state.nodes)
    .force("link", forceLink(state.links).id((node) => node.name).distance((link) => 46 + 46 / Math.sqrt(weight(link))).strength((link) => Math.min(0.7, 0.2 + weight(link) / 20)))
    .force("apart", forceManyBody().strength(-230).distanceMax(420))
    .force("x", forceX().strength(wide ? 0.05 : 0.09))
    .force("y", forceY().strength(wide ? 0.1 : 0.06))
    .force("touch", forceCollide(22))
    .stop();
  simulation.tick(rounds);
}

/** Fits the layout into the picture. */
function fit() {
  state.width = graph.clientWidth;
  state.height = Math.round(Math.max(320, Math.min(680, state.width * (state.width > 640 ? 0.6 : 1.15))));
  const [xs, ys] = [state.nodes.map((node) => node.x), state.nodes.map((node) => node.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const margin = state.width > 640 ? { x: 90, y: 30 } : { x: 40, y: 26 };
  const scaleX = (state.width - 2 * margin.x) / Math.max(1, right - left);
  const scaleY = (state.height - 2 * margin.y) / Math.max(1, bottom - top);
  for (const node of state.nodes) {
    node.px = right > left ? margin.x + (node.x - left) * scaleX : state.width / 2;
    node.py = bottom > top ? margin.y + (node.y - top) * scaleY : state.height / 2;
  }
}

const periodNow = () => state.periods[state.at - 1] ?? null;

/** What happened between two in the period that is shown. */
function now(link) {
  const period = periodNow();
  return period ? link.periods.get(period.name) ?? null : link.all;
}

const events = (told) => (told ? told.cooperative + told.conflictual : 0);

function behind(path, subject) {
  const period = periodNow();
  return address(path, { ...subject, ...(period ? { from: period.from, to: period.to } : {}) });
}

const counted = (number, one, many) => `${number} ${number === 1 ? one : many}`;

function linkWords(link) {
  const told = now(link);
  return `${link.one} and ${link.other}: ${told.cooperative} of cooperation, ${told.conflictual} of conflict${told.planned > 0 ? `, ${told.planned} planned` : ""}${told.denied > 0 ? `, ${told.denied} denied` : ""}`;
}

function nodeWords(node) {
  const { cooperative, conflictual, degree } = node.told;
  return `${node.name}: ${counted(cooperative + conflictual, "event", "events")} with ${counted(degree, "other", "others")}, ${cooperative} of cooperation, ${conflictual} of conflict`;
}

function tally() {
  for (const node of state.nodes) node.told = { cooperative: 0, conflictual: 0, degree: 0 };
  for (const link of state.links) {
    const told = now(link);
    if (events(told) === 0) continue;
    for (const node of [link.source, link.target]) {
      node.told.cooperative += told.cooperative;
      node.told.conflictual += told.conflictual;
      node.told.degree += 1;
    }
  }
}

/** Two lines side by side where there is both: cooperation whole, conflict broken. */
function strokes(link, told) {
  const [a, b] = [link.source, link.target];
  const most = Math.max(1, ...state.links.map((one) => events(periodNow() ? now(one) : one.all)));
  const width = (number) => (number === 0 ? 0 : 1.2 + 6 * Math.sqrt(number / most));
  const [good, bad] = [width(told.cooperative), width(told.conflictual)];
  const length = Math.hypot(b.px - a.px, b.py - a.py) || 1;
  const [nx, ny] = [-(b.py - a.py) / length, (b.px - a.px) / length];
  const line = (kind, size, shift) => {
    const stroke = svg("line", {
      class: `tie ${kind}`, "stroke-width": size.toFixed(1),
      x1: (a.px + nx * shift).toFixed(1), y1: (a.py + ny * shift).toFixed(1), x2: (b.px + nx * shift).toFixed(1), y2: (b.py + ny * shift).toFixed(1),
    });
    // Among very many lines those of little weight step back.
    if (state.links.length > manyLinks) stroke.style.setProperty("--strength", (0.08 + 0.67 * (events(told) / most) ** 1.5).toFixed(2));
    return stroke;
  };
  const parts = [svg("line", { class: "reach", x1: a.px, y1: a.py, x2: b.px, y2: b.py })];
  if (good > 0) parts.push(line("cooperation", good, bad > 0 ? bad / 2 + 0.5 : 0));
  if (bad > 0) parts.push(line("conflict", bad, good > 0 ? -good / 2 - 0.5 : 0));
  return parts;
}

const radius = (node) => 4 + 2.2 * Math.sqrt(node.told.degree);

const draw = paced(() => {
  tally();
  const focused = document.activeElement?.dataset?.key;
  set(graph, { viewBox: `0 0 ${state.width} ${state.height}`, height: state.height });
  const ties = svg("g", {});
  for (const link of state.links) {
    const told = now(link);
    if (events(told) === 0) continue;
    const item = svg("a", { class: "item edge", href: behind("/pair", { one: link.one, other: link.other }), tabindex: -1, "aria-label": linkWords(link), "data-key": `${link.one}\n${link.other}`, "data-one": link.one, "data-other": link.other }, ...strokes(link, told));
    card.tell(item, () => [tag("p", { class: "who" }, `${link.one}, ${link.other}`), tag("p", {}, linkWords(link).slice(link.one.length + link.other.length + 7)), tag("p", { class: "told" }, "opens what is behind it")]);
    ties.append(item);
  }

  const present = state.nodes.filter((node) => node.told.degree > 0).sort((a, b) => b.told.degree - a.told.degree || b.told.cooperative + b.told.conflictual - a.told.cooperative - a.told.conflictual);
  const dots = present.map((node) => ({ name: node.name, x: node.px, y: node.py, r: radius(node) }));
  const names = placeNames(dots, state, font);
  const actors = svg("g", {});
  for (const node of state.nodes.filter((one) => one.told.degree === 0)) {
    actors.append(svg("g", { class: "node absent", transform: `translate(${node.px},${node.py})` }, svg("circle", { r: 3 })));
  }

  present.forEach((node, i) => {
    const name = names[i];
    const item = svg("a", { class: `item node${name ? "" : " crowded"}`, href: behind("/actor", { name: node.name }), tabindex: -1, "aria-label": nodeWords(node), "data-key": node.name },
      svg("circle", { cx: node.px, cy: node.py, r: radius(node) }),
      svg("text", name ? { x: name.x, y: name.y, "text-anchor": name.anchor } : { x: node.px, y: node.py - radius(node) - 6, "text-anchor": "middle" }, node.name));
    card.tell(item, () => [tag("p", { class: "who" }, node.name), tag("p", {}, nodeWords(node).slice(node.name.length + 2))]);
    for (const on of ["pointerenter", "focus"]) item.addEventListener(on, () => point(node.name));
    for (const off of ["pointerleave", "blur"]) item.addEventListener(off, () => point(null));
    actors.append(item);
  });

  graph.replaceChildren(ties, actors);
  if (focused) graph.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  const period = periodNow();
  const words = `${period ? period.name : "all of it"}: ${counted(present.length, "actor", "actors")}`;
  figure.querySelector("output").textContent = words;
  graph.setAttribute("aria-label", `Network, ${words}. Enter goes to the actors, left and right from one to the next, down and up through what it has with others.`);
  drawPeriods();
});

/** Lets what has nothing to do with an actor step back. */
function point(name) {
  graph.classList.toggle("pointing", name !== null);
  const near = new Set([name]);
  for (const edge of graph.querySelectorAll(".edge")) {
    const own = edge.dataset.one === name || edge.dataset.other === name;
    edge.classList.toggle("near", own);
    if (own) near.add(edge.dataset.one).add(edge.dataset.other);
  }

  for (const node of graph.querySelectorAll(".node.item")) node.classList.toggle("near", near.has(node.dataset.key));
}

/** Bars above the slider: how much happened in each period. */
function drawPeriods() {
  const picture = figure.querySelector(".periods");
  const width = picture.clientWidth;
  const height = 34;
  // The slider's knob keeps half its width from the ends.
  const inset = 8;
  const step = (width - 2 * inset) / Math.max(1, state.periods.length);
  const most = Math.max(1, ...state.periods.map((period) => period.events));
  const bars = state.periods.map((period, i) => {
    const tall = Math.max(1.5, (period.events / most) * (height - 4));
    const bar = Math.max(1.5, Math.min(16, step * 0.7));
    return svg("rect", { class: i + 1 === state.at ? "bar now" : "bar", x: inset + (i + 1) * step - bar / 2, width: bar, y: height - tall, height: tall });
  });
  set(picture, { viewBox: `0 0 ${width} ${height}`, height });
  picture.replaceChildren(...bars);
}

const commit = settled(() => {
  const period = periodNow();
  follow(query({ at: period?.name ?? null, by: period ? figure.dataset.by : query().get("by"), page: null }), false);
}, 300);

function show(at) {
  state.at = Math.max(0, Math.min(state.periods.length, at));
  slider.value = state.at;
  slider.setAttribute("aria-valuetext", periodNow()?.name ?? "all of it");
  const select = document.querySelector("select[name=at]");
  if (select) select.value = periodNow()?.name ?? "";
  draw();
}

function keys(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const item = event.target.closest(".item");
  const nodes = [...graph.querySelectorAll(".node.item")];
  if (!item) {
    if (event.key === "Enter" || event.key === "ArrowDown") nodes[0]?.focus();
    else return;
  } else if (event.key === "Escape") {
    graph.focus();
  } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
    const own = item.matches(".node") ? item : nodes.find((node) => node.dataset.key === item.dataset.from);
    nodes[nodes.indexOf(own) + (event.key === "ArrowRight" ? 1 : -1)]?.focus();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const of = item.matches(".node") ? item.dataset.key : item.dataset.from;
    const edges = [...graph.querySelectorAll(".edge")].filter((edge) => edge.dataset.one === of || edge.dataset.other === of);
    const next = edges[edges.indexOf(item) + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) {
      next.dataset.from = of;
      next.focus();
    } else if (event.key === "ArrowUp") {
      nodes.find((node) => node.dataset.key === of)?.focus();
    }
  } else {
    return;
  }

  event.preventDefault();
}

async function begin() {
  const answer = await ask("network", "/network.json", query({ page: null }));
  state.periods = answer.periods;
  state.links = linksOf(answer);
  state.nodes = answer.names.map((name) => ({ name }));
  settle();
  fit();
  figure.querySelector(".state").hidden = true;
  show(state.periods.findIndex((period) => period.name === answer.at) + 1);
  slider.addEventListener("input", () => {
    show(Number(slider.value));
    commit();
  });
  graph.addEventListener("keydown", keys);
  new ResizeObserver(paced(() => {
    if (graph.clientWidth === state.width) return;
    fit();
    draw();
  })).observe(figure);
}

if (figure) begin().catch((error) => fail(figure, error));
