// Finds each mark of a lane a row in which it touches no other.

/** Widths of words, measured once. */
const pen = document.createElement("canvas").getContext("2d");
const widths = new Map();

export function widthOf(text, font) {
  const key = `${font}|${text}`;
  if (!widths.has(key)) {
    pen.font = font;
    widths.set(key, pen.measureText(text).width);
  }

  return widths.get(key);
}

/** The text, cut with "…" where it is too wide. */
export function cut(text, room, font) {
  if (widthOf(text, font) <= room) return text;
  let length = text.length;
  while (length > 1 && widthOf(`${text.slice(0, length)}…`, font) > room) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}

/**
 * Puts items into rows. A mark of a day may stand anywhere within that day.
 * @param items with x (left), slack (how far right it may be moved) and width, in the order of x
 * @param rows how many rows there are
 * @returns the items with row and x; null where there is no room for all
 */
export function pack(items, rows) {
  const ends = [];
  const placed = [];
  for (const item of items) {
    let row = ends.findIndex((end) => end <= item.x);
    let x = item.x;
    if (row < 0) {
      // Beside one of the same day rather than below it, as far as the day reaches.
      row = ends.findIndex((end) => end <= item.x + item.slack);
      if (row >= 0) x = Math.max(item.x, ends[row]);
      else if (ends.length < rows) row = ends.push(-Infinity) - 1;
      else return null;
    }

    ends[row] = x + item.width;
    placed.push({ ...item, row, x });
  }

  return { placed, rows: Math.max(1, ends.length) };
}
