// Counts of events as bars: cooperation upwards, conflict downwards, what has not happened hollow in a strip beneath.

import { svg } from "./drawing.js";
import { day, named, numberOf } from "./days.js";

const startOf = {
  day: (number) => Math.floor(number / day) * day,
  week: (number) => startOf.day(number) - (((Math.floor(number / day) + 3) % 7) + 7) % 7 * day,
  month: (number) => Date.UTC(new Date(number).getUTCFullYear(), new Date(number).getUTCMonth(), 1),
  year: (number) => Date.UTC(new Date(number).getUTCFullYear(), 0, 1),
};

const endOf = {
  day: (start) => start + day,
  week: (start) => start + 7 * day,
  month: (start) => Date.UTC(new Date(start).getUTCFullYear(), new Date(start).getUTCMonth() + 1, 1),
  year: (start) => Date.UTC(new Date(start).getUTCFullYear() + 1, 0, 1),
};

/** The finest stretches of time that are at least some pixels wide. */
export function unitFor(from, to, width) {
  const pixels = (days) => (width * days * day) / (to - from);
  return pixels(1) >= 5 ? "day" : pixels(7) >= 4 ? "week" : pixels(30) >= 2.5 ? "month" : "year";
}

/** What the ledger has counted, in the form of these bars. */
export const counted = (periods) =>
  periods.map((p) => ({
    from: numberOf(p.from),
    to: numberOf(p.to) + day,
    cooperation: p.verbal_cooperation + p.material_cooperation,
    conflict: p.verbal_conflict + p.material_conflict,
    not: p.planned + p.denied + p.possible,
  }));

/** Counts events by the day on which they began. */
export function count(events, spanOf, side, unit) {
  const periods = new Map();
  for (const event of events) {
    const from = startOf[unit](spanOf(event).from);
    if (!periods.has(from)) periods.set(from, { from, to: endOf[unit](from), cooperation: 0, conflict: 0, not: 0 });
    periods.get(from)[event.realis === "actual" ? side(event.quad) : "not"] += 1;
  }

  return [...periods.values()].sort((one, other) => one.from - other.from);
}

/** "3 to 9 May 2021: 12 of cooperation, 3 of conflict". */
export function spoken(period) {
  const days = period.to - period.from > day ? `${named(period.from)} to ${named(period.to - day)}` : named(period.from);
  const parts = [[period.cooperation, "of cooperation"], [period.conflict, "of conflict"], [period.not, "planned, denied or possible"]];
  return `${days}: ${parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`).join(", ")}`;
}

/** Draws a period's bars into a group. */
export function bars(period, scale, top, height, most) {
  const strip = 7;
  const middle = top + (height - strip) / 2;
  const reach = (height - strip) / 2 - 1;
  const x = scale(period.from);
  const width = Math.max(1.5, scale(period.to) - x - 1);
  const tall = (number) => (number === 0 ? 0 : Math.max(1.5, (reach * number) / most));
  const group = svg("g", {});
  if (period.cooperation > 0) group.append(svg("rect", { class: "bar cooperation", x, width, y: middle - tall(period.cooperation), height: tall(period.cooperation) }));
  if (period.conflict > 0) group.append(svg("rect", { class: "bar conflict", x, width, y: middle, height: tall(period.conflict) }));
  if (period.not > 0) group.append(svg("rect", { class: "bar not", x: x + 0.5, width: Math.max(1, width - 1), y: top + height - strip + 1.5, height: strip - 3 }));
  return group;
}

/** The tallest bar among some. */
export const tallest = (periods) => Math.max(1, ...periods.map((period) => Math.max(period.cooperation, period.conflict)));
