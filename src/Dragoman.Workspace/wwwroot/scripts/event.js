// Deciding about the reports of an event by keys, without leaving the page where there is no need to.
import { addKey } from "./workspace.js";
import { decide, undo } from "./deciding.js";

let current = null; // id of the report's element

const reports = () => [...document.querySelectorAll(".report")];

function select(report) {
  current = report.id;
  for (const one of reports()) one.classList.toggle("current", one === report);
  report.tabIndex = -1;
  report.focus({ preventScroll: true });
  report.scrollIntoView({ block: "nearest" });
}

function step(by) {
  const list = reports();
  const at = list.findIndex((report) => report.id === current);
  const next = list[at < 0 ? 0 : Math.min(list.length - 1, Math.max(0, at + by))];
  if (next) select(next);
}

/** Shows what the page holds now; where the event is no more, its former report in its article. */
async function refresh(entry) {
  const answer = await fetch(location.pathname + location.search, { headers: { Accept: "text/html" } });
  if (!answer.ok) {
    const record = document.getElementById(current).dataset.record;
    const mark = record.lastIndexOf("#");
    location.assign(`/article?id=${encodeURIComponent(record.slice(0, mark))}${entry ? `&done=${entry}` : ""}#r${record.slice(mark + 1)}`);
    return;
  }

  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const who = document.querySelector("#decide [name=who]").value;
  document.querySelector(".event-page").replaceWith(page.querySelector(".event-page"));
  document.querySelector("#decide [name=who]").value = who;
  const report = current && document.getElementById(current);
  if (report) select(report);
}

function act(what) {
  const report = document.getElementById(current) ?? reports()[0];
  current = report.id;
  const control = report.querySelector(`[data-act=${what}]`);
  if (what === "edit" && control) location.assign(control.href);
  else if (control) decide(what, report.dataset.record, Number(report.querySelector(".decide").dataset.seen), refresh);
}

document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (event.target.id !== "decide" || !button?.dataset.act) return;
  event.preventDefault();
  current = button.closest(".report").id;
  act(button.dataset.act);
});

addKey("n", "next report", () => step(1));
addKey("j", "next report", () => step(1));
addKey("p", "previous report", () => step(-1));
addKey("k", "previous report", () => step(-1));
addKey("a", "accept the report", () => act("accept"));
addKey("x", "reject the report", () => act("reject"));
addKey("e", "edit the report", () => act("edit"));
addKey("u", "undo the last decision made here", () => undo(refresh));
