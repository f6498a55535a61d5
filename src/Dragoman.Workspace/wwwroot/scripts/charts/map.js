// The map: towns as dots, regions as soft discs, countries shaded; nothing drawn finer than it is told.

import { feature, geoArea, geoBounds, geoCircle, geoGraticule10, geoMercator, geoNaturalEarth1, geoPath, mesh, select, zoom, zoomIdentity } from "../../lib/geo.js";
import { address, ask, Card, fail, paced, query, set, svg, tag } from "./drawing.js";
import { placeNames } from "./labels.js";

const font = "13px Source Sans, sans-serif";
// Half a degree of latitude is 55.6 km.
const regionDegrees = 100 / 111.2;
const leastDegrees = 5;
const widestDegrees = 75;

const figure = document.querySelector(".map.chart");
const world = figure.querySelector(".world");
const card = new Card(figure);
const state = { places: [], shades: new Map(), countries: null, borders: null, projection: null, transform: zoomIdentity, width: 0, height: 0 };

const isCountry = (place) => place.place.precision === "country" || (place.place.precision === null && place.place.latitude === null && place.place.country !== "");

/** Places with a dot or a disc, and events told of whole countries. */
function sort(rows) {
  state.places = rows.filter((row) => !isCountry(row) && row.place.latitude !== null);
  for (const row of rows.filter(isCountry)) {
    const told = state.shades.get(row.place.country) ?? { name: row.place.name, events: 0, actual: 0 };
    state.shades.set(row.place.country, { ...told, events: told.events + row.events, actual: told.actual + row.actual });
  }

  state.without = rows.filter((row) => !isCountry(row) && row.place.latitude === null).length;
}

/** The corners of a country's largest part, so that a distant island does not stand for it; of one across half the world none. */
function corners(country) {
  const parts = country.geometry.type === "Polygon" ? [country.geometry.coordinates] : country.geometry.coordinates;
  const shapes = parts.map((coordinates) => ({ type: "Polygon", coordinates }));
  const largest = shapes.reduce((one, other) => (geoArea(other) > geoArea(one) ? other : one));
  const [[west, south], [east, north]] = geoBounds(largest);
  return east > west && east - west < widestDegrees ? [[west, south], [east, north]] : [];
}

/** What the picture must hold: the dots and the shaded countries; without any, the world. */
function holding() {
  const points = state.places.flatMap(({ place: { latitude, longitude } }) => [
    [longitude - leastDegrees, Math.min(80, latitude + leastDegrees)], [longitude + leastDegrees, Math.max(-80, latitude - leastDegrees)],
  ]);
  const shaded = state.countries.features.filter((country) => state.shades.has(country.id)).flatMap(corners);
  return points.length + shaded.length > 0 ? { type: "MultiPoint", coordinates: [...points, ...shaded] } : { type: "Sphere" };
}

function project() {
  state.width = world.clientWidth;
  const held = holding();
  const longitudes = held.coordinates?.map(([longitude]) => longitude) ?? [-180, 180];
  const whole = Math.max(...longitudes) - Math.min(...longitudes) > 150;
  state.height = Math.round(Math.max(200, Math.min(620, state.width * (whole ? 0.54 : 0.68))));
  state.largest = (whole ? 9 : 13) * Math.max(0.5, Math.min(1, state.width / 640));
  const box = [[10, 10], [state.width - 10, state.height - 10]];
  // Of half the world a projection that keeps areas comparable; of a part one that keeps shapes.
  state.projection = whole ? geoNaturalEarth1().fitExtent(box, { type: "Sphere" }) : geoMercator().fitExtent(box, held);
}

const shadeOf = (events, most) => (events > most * 0.5 ? "s3" : events > most * 0.15 ? "s2" : "s1");

function told(name, events, actual, how) {
  const not = events - actual;
  return `${name}, ${how}: ${events === 1 ? "1 event" : `${events} events`}${not > 0 ? `, ${not} of them planned, denied or possible` : ""}`;
}

function cardOf(name, events, actual, how) {
  const text = told(name, events, actual, how);
  return [tag("p", { class: "who" }, name), tag("p", {}, text.slice(name.length + 2)), tag("p", { class: "told" }, "opens what was there")];
}

function drawLand() {
  const path = geoPath(state.projection);
  const most = Math.max(1, ...[...state.shades.values()].map((shade) => shade.events));
  const land = svg("g", { class: "land" }, svg("path", { class: "graticule", d: path(geoGraticule10()) }));
  for (const country of state.countries.features) {
    const shade = state.shades.get(country.id);
    const outline = svg("path", { class: shade ? `country shade ${shadeOf(shade.events, most)}` : "country", d: path(country) });
    if (!shade) {
      land.append(outline);
      continue;
    }

    const link = svg("a", { class: "item", href: address("/place", { name: shade.name }), tabindex: -1, "aria-label": told(shade.name, shade.events, shade.actual, "the country as a whole"), "data-key": country.id }, outline);
    card.tell(link, () => cardOf(shade.name, shade.events, shade.actual, "the country as a whole"));
    land.append(link);
  }

  land.append(svg("path", { class: "borders", d: path(state.borders) }));
  return land;
}

const words = { point: "a site", city: "a town", region: "a region" };

function drawPlaces() {
  const t = state.transform;
  const most = Math.max(...state.places.map((place) => place.events), 1);
  const size = (events) => (events === 0 ? 0 : 3 + state.largest * Math.sqrt(events / most));
  const path = geoPath(state.projection);
  const shown = state.places
    .map((place) => {
      const [x, y] = t.apply(state.projection([place.place.longitude, place.place.latitude]));
      const region = place.place.precision === "region";
      const disc = region ? path.bounds(geoCircle().center([place.place.longitude, place.place.latitude]).radius(regionDegrees)()) : null;
      const soft = region ? Math.max(11, ((disc[1][0] - disc[0][0]) / 2) * t.k) : 0;
      return { place, x, y, region, soft, r: region ? Math.max(3, size(place.events) * 0.5) : size(place.events), name: place.place.name };
    })
    .filter(({ x, y }) => x > -20 && y > -20 && x < state.width + 20 && y < state.height + 20);
  const group = svg("g", { class: "places" });
  const names = placeNames(shown, state, font);
  // The largest lie beneath, so that the small ones on them can be reached.
  const items = shown.map((dot, i) => {
    const { place, x, y, region, soft, r } = dot;
    const how = words[place.place.precision] ?? "not known how finely";
    const name = names[i];
    const link = svg("a", { class: `item place${region ? " region" : ""}${name ? "" : " crowded"}`, href: address("/place", { name: dot.name }), tabindex: -1, "aria-label": told(dot.name, place.events, place.actual, how), "data-key": dot.name });
    if (region) link.append(svg("circle", { class: "soft", cx: x, cy: y, r: soft }));
    link.append(svg("circle", { class: place.events > place.actual ? "whole" : "whole happened", cx: x, cy: y, r }));
    if (place.actual > 0) link.append(svg("circle", { class: "actual", cx: x, cy: y, r: Math.min(r, Math.max(2, (region ? 0.5 : 1) * size(place.actual))) }));
    link.append(svg("text", name ? { x: name.x, y: name.y, "text-anchor": name.anchor } : { x, y: y - r - 5, "text-anchor": "middle" }, dot.name));
    card.tell(link, () => cardOf(dot.name, place.events, place.actual, how));
    return link;
  });
  group.append(...items);
  return group;
}

const drawOver = paced(() => {
  const focused = document.activeElement?.dataset?.key;
  world.querySelector(".places")?.remove();
  world.querySelector(".land")?.setAttribute("transform", state.transform.toString());
  world.append(drawPlaces());
  if (focused) world.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
});

function draw() {
  project();
  set(world, { viewBox: `0 0 ${state.width} ${state.height}`, height: state.height });
  world.querySelector(".land")?.remove();
  world.prepend(drawLand());
  drawOver();
  zooming.extent([[0, 0], [state.width, state.height]]).translateExtent([[-state.width, -state.height], [2 * state.width, 2 * state.height]]);
}

const zooming = zoom()
  .scaleExtent([0.5, 40])
  // The wheel alone turns the page, as everywhere.
  .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button))
  .on("zoom", (event) => {
    state.transform = event.transform;
    drawOver();
  });

const moves = {
  "+": () => select(world).call(zooming.scaleBy, 1.6),
  "=": () => select(world).call(zooming.scaleBy, 1.6),
  "-": () => select(world).call(zooming.scaleBy, 1 / 1.6),
  0: () => select(world).call(zooming.transform, zoomIdentity),
  ArrowLeft: () => select(world).call(zooming.translateBy, 60 / state.transform.k, 0),
  ArrowRight: () => select(world).call(zooming.translateBy, -60 / state.transform.k, 0),
  ArrowUp: () => select(world).call(zooming.translateBy, 0, 60 / state.transform.k),
  ArrowDown: () => select(world).call(zooming.translateBy, 0, -60 / state.transform.k),
};

function keys(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const item = event.target.closest(".item");
  const items = [...world.querySelectorAll(".places .item"), ...world.querySelectorAll(".land .item")];
  if (item && event.key.startsWith("Arrow")) items[items.indexOf(item) + (/Right|Down/.test(event.key) ? 1 : -1)]?.focus();
  else if (item && event.key === "Escape") world.focus();
  else if (!item && event.key === "Enter") items[0]?.focus();
  else if (moves[event.key]) moves[event.key]();
  else return;
  event.preventDefault();
}

async function begin() {
  const [answer, atlas] = await Promise.all([ask("map", "/map.json", query({ page: null })), ask("world", new URL("../../lib/world.json", import.meta.url), "")]);
  state.countries = feature(atlas, atlas.objects.countries);
  state.borders = mesh(atlas, atlas.objects.countries, (one, other) => one !== other);
  sort(answer.rows);
  figure.querySelector(".state").hidden = true;
  draw();
  select(world).call(zooming).on("dblclick.zoom", null);
  world.addEventListener("keydown", keys);
  for (const button of figure.querySelectorAll("[data-move]")) button.addEventListener("click", () => moves[button.dataset.move]());
  const places = `${state.places.length} ${state.places.length === 1 ? "place" : "places"}, ${state.shades.size} ${state.shades.size === 1 ? "country" : "countries"} as a whole`;
  const more = [answer.has_next ? "the first 500 places" : "", state.without > 0 ? `${state.without} without coordinates, in the list only` : ""].filter(Boolean).join("; ");
  figure.querySelector(".shown").textContent = more ? `${places}; ${more}` : places;
  world.setAttribute("aria-label", `Map: ${places}. Plus and minus zoom, arrows move, Enter goes to the places.`);
  new ResizeObserver(paced(() => {
    if (world.clientWidth !== state.width) draw();
  })).observe(figure);
}

begin().catch((error) => fail(figure, error));
