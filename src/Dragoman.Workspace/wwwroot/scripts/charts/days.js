// Days as numbers: milliseconds since 1970, UTC; and an axis that names them.

import { svg } from "./drawing.js";

export const day = 86_400_000;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The number of "1995-11-21". */
export const numberOf = (iso) => Date.parse(`${iso}T00:00:00Z`);

/** "1995-11-21" of a number within that day. */
export const isoOf = (number) => new Date(number).toISOString().slice(0, 10);

/** "21 Nov 1995". */
export function named(number) {
  const date = new Date(number);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** What stands at a tick: the year at its beginning, else the month, else the day. */
function tickName(date, step) {
  if (step >= 300 * day || (date.getUTCMonth() === 0 && date.getUTCDate() === 1)) return String(date.getUTCFullYear());
  return step >= 27 * day || date.getUTCDate() === 1 ? months[date.getUTCMonth()] : String(date.getUTCDate());
}

/** Draws an axis: ticks with names that do not touch, and rules through the height below them. */
export function axis(scale, top, bottom, width) {
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 70))).filter((tick) => tick.getUTCHours() === 0);
  const step = ticks.length > 1 ? ticks[1] - ticks[0] : day;
  const group = svg("g", { class: "axis", "aria-hidden": "true" });
  ticks.forEach((tick, i) => {
    const x = Math.round(scale(tick)) + 0.5;
    const name = tickName(tick, step);
    // Where it is not told otherwise, the first tick says in which month and year one is.
    const whole = i > 0 || /^\d{4}$/.test(name) ? name : `${name} ${/^\d+$/.test(name) ? `${months[tick.getUTCMonth()]} ` : ""}${tick.getUTCFullYear()}`;
    group.append(svg("line", { x1: x, x2: x, y1: top, y2: bottom, class: step < 300 * day && /^\d{4}$/.test(name) ? "year" : null }));
    const [least, most] = scale.range();
    const anchor = x - least < 24 ? "start" : most - x < 24 ? "end" : "middle";
    group.append(svg("text", { x, y: top - 6, "text-anchor": anchor }, document.createTextNode(whole)));
  });
  return group;
}
