// How an event is drawn: cooperation round, conflict pointed; what has not happened hollow; days that are not told finely as long as they may be.

import { quotation, svg, tag, teller } from "./drawing.js";
import { day, numberOf } from "./days.js";

const fields = { actors: "who", recipients: "to whom", days: "when", mode: "how", place: "where", realis: "whether it happened" };

/** The first and the last moment at which an event may have been, and whether its own words tell. */
export function spanOf(event) {
  if (event.days) return { from: numberOf(event.days.from), to: numberOf(event.days.to) + day, told: true };
  if (event.published) return { from: numberOf(event.published), to: numberOf(event.published) + day, told: false };
  return null;
}

/** Whether it is drawn as a span. */
export const isLong = (event) => event.days !== null && (event.days.precision !== "day" || event.days.from !== event.days.to);

export const side = (quad) => (quad.endsWith("conflict") ? "conflict" : "cooperation");

/** The words of a mark for those who hear it. */
export function spoken(event) {
  const where = event.place ? `, in ${event.place}` : "";
  const standing = event.standing ? `; ${event.standing}` : "";
  return `${event.when}: ${event.between.replace("→", "to")}: ${event.act}${where}${standing}. ${event.reports === 1 ? "1 report" : `${event.reports} reports`}`;
}

/** What the card of an event tells. */
export function told(event) {
  return [
    tag("p", { class: "eyebrow" }, event.when),
    tag("p", { class: "who" }, event.between),
    tag("p", { class: side(event.quad) }, `${event.act}${event.place ? `, in ${event.place}` : ""}${event.standing ? ` · ${event.standing}` : ""}`),
    quotation(event.best),
    teller(event.best, event.sources),
    event.reports > 1 ? tag("p", { class: "told" }, `${event.reports} reports, ${event.independent_sources} independent ${event.independent_sources === 1 ? "source" : "sources"}`) : "",
    event.disputed.length > 0 ? tag("p", { class: "disputed" }, `disputed: ${event.disputed.map((field) => fields[field] ?? field).join(", ")}`) : "",
  ].filter(Boolean);
}

/** The outline of a mark around (0, 0), or from there so far to the right. */
export function outline(event, length) {
  const half = event.quad.startsWith("material") ? 5.5 : 4;
  if (length <= 2 * half) {
    return side(event.quad) === "conflict"
      ? `M0,${-half - 1}L${half + 1},0L0,${half + 1}L${-half - 1},0Z`
      : `M${-half},0A${half},${half} 0 1 1 ${half},0A${half},${half} 0 1 1 ${-half},0Z`;
  }

  const end = length;
  return side(event.quad) === "conflict"
    ? `M0,0L${half},${-half}L${end - half},${-half}L${end},0L${end - half},${half}L${half},${half}Z`
    : `M${half},${-half}L${end - half},${-half}A${half},${half} 0 0 1 ${end - half},${half}L${half},${half}A${half},${half} 0 0 1 ${half},${-half}Z`;
}

/** The mark of an event: a group to be moved to its place. */
export function mark(event) {
  const shape = svg("path", { class: "shape" });
  const parts = [svg("rect", { class: "reach" }), shape];
  if (event.realis === "negated") parts.push(svg("path", { class: "cross" }));
  if (!event.days) parts.push(svg("path", { class: "before", d: "M-11,0L-6,0" }));
  const group = svg("g", { class: `mark ${side(event.quad)} ${event.realis}${event.hedged ? " hedged" : ""}${isLong(event) ? " long" : ""}${event.days?.precision === "open" ? " open" : ""}` }, ...parts);
  return group;
}

/** Gives a mark its length. */
export function shape(group, event, length) {
  group.querySelector(".shape").setAttribute("d", outline(event, length));
  const reach = group.querySelector(".reach");
  const long = length > 11;
  reach.setAttribute("x", long ? 0 : -6.5);
  reach.setAttribute("y", -6.5);
  reach.setAttribute("width", long ? length : 13);
  reach.setAttribute("height", 13);
  group.querySelector(".cross")?.setAttribute("d", long ? `M2,0L${length - 2},0` : "M-6,6L6,-6");
}
