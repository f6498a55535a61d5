// Names beside dots, where they touch neither each other nor a dot; the weightiest are placed first, and those without room wait for the pointer.

import { widthOf } from "./packing.js";

const height = 15;

/** The boxes around a dot in which its name may stand, the most readable first. */
function boxes({ x, y, r }, width) {
  const gap = r + 4;
  const slant = r * 0.7 + 4;
  return [
    { x: x + gap, y: y - height / 2, anchor: "start" },
    { x: x - gap - width, y: y - height / 2, anchor: "end" },
    { x: x - width / 2, y: y - gap - height, anchor: "middle" },
    { x: x - width / 2, y: y + gap, anchor: "middle" },
    { x: x + slant, y: y - slant - height / 2 - 3, anchor: "start" },
    { x: x + slant, y: y + slant - height / 2 + 3, anchor: "start" },
    { x: x - slant - width, y: y - slant - height / 2 - 3, anchor: "end" },
    { x: x - slant - width, y: y + slant - height / 2 + 3, anchor: "end" },
  ].map((box) => ({ ...box, width }));
}

const touches = (one, other) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + height && other.y < one.y + height;

function covers(box, dot) {
  const nearestX = Math.max(box.x, Math.min(dot.x, box.x + box.width));
  const nearestY = Math.max(box.y, Math.min(dot.y, box.y + height));
  return (dot.x - nearestX) ** 2 + (dot.y - nearestY) ** 2 < (dot.r + 1) ** 2;
}

/**
 * Places names.
 * @param dots with x, y, r and name, the weightiest first
 * @param frame with width and height, out of which no name reaches
 * @returns for each dot its box, or null where there is no room
 */
export function placeNames(dots, frame, font) {
  const taken = [];
  return dots.map((dot) => {
    const width = widthOf(dot.name, font);
    const box = boxes(dot, width).find((one) =>
      one.x >= 0 && one.x + width <= frame.width && one.y >= 0 && one.y + height <= frame.height
      && !taken.some((other) => touches(one, other))
      && !dots.some((other) => other !== dot && covers(one, other)));
    if (!box) return null;
    taken.push(box);
    return { x: box.anchor === "start" ? box.x : box.anchor === "end" ? box.x + width : box.x + width / 2, y: box.y + 11.5, anchor: box.anchor };
  });
}
