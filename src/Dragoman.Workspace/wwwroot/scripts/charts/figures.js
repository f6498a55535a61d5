// A figure that is pointed at shows its words, and its row in the table beside it.

import { Card, tag } from "./drawing.js";

for (const figure of document.querySelectorAll(".chart.figures")) {
  const card = new Card(figure);
  for (const item of figure.querySelectorAll(".item")) {
    const name = tag("p", { class: "who" }, item.getAttribute("aria-label"));
    // The earlier figures of a long series are in the picture only.
    const row = document.getElementById(item.dataset.row);
    card.tell(item, () => (row ? [name, row.querySelector(".quote").cloneNode(true)] : [name]));
    if (!row) continue;
    for (const on of ["pointerenter", "focus"]) item.addEventListener(on, () => row.classList.add("pointed"));
    for (const off of ["pointerleave", "blur"]) item.addEventListener(off, () => row.classList.remove("pointed"));
  }
}
