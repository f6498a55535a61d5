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

/** What stands at a tick: no more than tells it from the one before. */
function tickName(date, step, before) {
  const [year, month] = [date.getUTCFullYear(), months[date.getUTCMonth()]];
  if (step >= 300 * day) return String(year);
  const isNewYear = !before || before.getUTCFullYear() !== year;
  if (step >= 27 * day) return isNewYear ? (before && date.getUTCMonth() === 0 ? String(year) : `${month} ${year}`) : month;
  const isNewMonth = isNewYear || before.getUTCMonth() !== date.getUTCMonth();
  return isNewMonth ? `${date.getUTCDate()} ${month}${isNewYear ? ` ${year}` : ""}` : String(date.getUTCDate());
}

/** Draws an axis: ticks with names that do not touch, and rules through the height below them. */
export function axis(scale, top, bottom, width) {
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 70))).filter((tick) => tick.getUTCHours() === 0);
  const step = ticks.length > 1 ? ticks[1] - ticks[0] : day;
  const group = svg("g", { class: "axis", "aria-hidden": "true" });
  const [least, most] = scale.range();
  ticks.forEach((tick, i) => {
    const x = Math.round(scale(tick)) + 0.5;
    const isYear = step < 300 * day && tick.getUTCMonth() === 0 && tick.getUTCDate() === 1;
    const anchor = x - least < 28 ? "start" : most - x < 28 ? "end" : "middle";
    group.append(svg("line", { x1: x, x2: x, y1: top, y2: bottom, class: isYear ? "year" : null }));
    group.append(svg("text", { x, y: top - 6, "text-anchor": anchor }, tickName(tick, step, ticks[i - 1])));
  });
  return group;
}
