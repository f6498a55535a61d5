// A figure that is pointed at shows its words, and its row in the table beside it.

import { Card, tag } from "./drawing.js";

for (const figure of document.querySelectorAll(".chart.figures")) {
  const card = new Card(figure);
  for (const item of figure.querySelectorAll(".item")) {
    const row = document.getElementById(item.dataset.row);
    card.tell(item, () => [tag("p", { class: "who" }, item.getAttribute("aria-label")), row.querySelector(".quote").cloneNode(true)]);
    for (const on of ["pointerenter", "focus"]) item.addEventListener(on, () => row.classList.add("pointed"));
    for (const off of ["pointerleave", "blur"]) item.addEventListener(off, () => row.classList.remove("pointed"));
  }
}
