// Reading an article: a card for the record under the pointer or the focus, keys from record to record, decisions without leaving the page.
import { addKey } from "./workspace.js";
import { decide, undo, say } from "./deciding.js";

let current = null; // ordinal of the record that the keys are about

const reader = () => document.querySelector(".reader");
const items = () => [...reader().querySelectorAll(".records > .record")];
const shown = () => items().filter((item) => item.offsetParent !== null);
const itemOf = (ordinal) => document.getElementById(`c${ordinal}`);
const runsOf = (ordinal) => [...reader().querySelectorAll(".run")].filter((run) => run.dataset.records.split(" ").includes(ordinal));

/** Makes a record the one that the keys are about. */
function select(ordinal, { focus = true } = {}) {
  for (const element of reader().querySelectorAll(".current")) element.classList.remove("current");
  current = ordinal;
  if (ordinal === null) return;
  const runs = runsOf(ordinal);
  for (const run of runs) run.classList.add("current");
  const item = itemOf(ordinal);
  item?.classList.add("current");
  const aside = item?.closest(".found");
  if (aside && getComputedStyle(aside).position === "sticky") {
    // Within its own column alone: the text stays where the reader has it.
    aside.scrollTop += item.getBoundingClientRect().top - aside.getBoundingClientRect().top - aside.clientHeight / 3;
  }

  if (focus) {
    const target = runs[0] ?? item?.querySelector(".back");
    target?.focus();
    target?.scrollIntoView({ block: "nearest" });
  }
}

function step(by) {
  const list = shown();
  const at = list.findIndex((item) => item.dataset.ordinal === current);
  const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + by))];
  if (next) select(next.dataset.ordinal);
}

// The card

const card = document.createElement("div");
card.className = "card";
card.id = "card";
card.setAttribute("role", "tooltip");
card.hidden = true;
document.body.append(card);

function showCard(run) {
  const ordinals = run.dataset.records.split(" ").sort((a, b) => (b === current) - (a === current));
  const entries = ordinals.map(itemOf).filter((item) => item && getComputedStyle(item).display !== "none").map((item) => {
    const copy = document.createElement("div");
    copy.className = item.className;
    copy.dataset.realis = item.dataset.realis;
    copy.append(...[...item.children].map((child) => child.cloneNode(true)));
    for (const part of copy.querySelectorAll(".acts, .back")) part.remove();
    return copy;
  });
  if (entries.length === 0) return;
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.textContent = "n p: next, previous · a accept · x reject · e edit · o event";
  card.replaceChildren(...entries, hint);
  card.hidden = false;
  run.setAttribute("aria-describedby", "card");
  const box = run.getClientRects()[0];
  const left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8);
  const below = box.bottom + 8 + card.offsetHeight < window.innerHeight || box.top < card.offsetHeight + 8;
  card.style.left = `${Math.max(8, left) + window.scrollX}px`;
  card.style.top = `${(below ? box.bottom + 8 : box.top - card.offsetHeight - 8) + window.scrollY}px`;
}

function hideCard() {
  card.hidden = true;
  for (const run of document.querySelectorAll("[aria-describedby=card]")) run.removeAttribute("aria-describedby");
}

document.addEventListener("mouseover", (event) => {
  const run = event.target.closest?.(".text .run");
  if (run) showCard(run);
});
document.addEventListener("mouseout", (event) => {
  if (event.target.closest?.(".text .run")) hideCard();
});
document.addEventListener("focusin", (event) => {
  const run = event.target.closest?.(".text .run");
  if (!run) {
    hideCard();
    const item = event.target.closest?.(".record");
    if (item && item.dataset.ordinal !== current) select(item.dataset.ordinal, { focus: false });
    return;
  }

  const ordinals = run.dataset.records.split(" ");
  if (!ordinals.includes(current)) select(ordinals.find((ordinal) => runsOf(ordinal)[0] === run) ?? ordinals[0], { focus: false });
  showCard(run);
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hideCard();
});

// Where the address points

function follow() {
  const match = /^#[rc](\d+)$/.exec(location.hash);
  if (match && itemOf(match[1])) select(match[1], { focus: location.hash[1] === "r" });
}
window.addEventListener("hashchange", follow);

// Decisions

/** Puts what the page holds now in the place of what it held. */
async function refresh() {
  const answer = await fetch(location.pathname + location.search, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const scrolled = document.querySelector(".found").scrollTop;
  const who = document.querySelector("#decide [name=who]").value;
  const off = [...document.querySelectorAll(".layers input")].filter((box) => !box.checked).map((box) => box.id);
  document.getElementById("reading").replaceWith(page.getElementById("reading"));
  document.querySelector("#decide [name=who]").value = who;
  for (const id of off) document.getElementById(id).checked = false;
  document.querySelector(".found").scrollTop = scrolled;
  if (current !== null) select(current);
}

function act(what) {
  const item = current === null ? null : itemOf(current);
  if (!item) {
    say("Choose a record first: n goes to the next.");
    return;
  }

  if (what === "edit") {
    location.assign(item.querySelector("[data-act=edit]")?.href ?? item.querySelector("[data-act=history]").href);
  } else if (item.querySelector(`[data-act=${what}]`)) {
    decide(what, item.dataset.record, Number(item.dataset.seen), refresh);
  } else {
    say(`It is ${what}ed already.`);
  }
}

document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (event.target.id !== "decide" || !button?.dataset.act) return;
  event.preventDefault();
  const holder = button.closest("[data-ordinal]");
  if (holder) current = holder.dataset.ordinal;
  act(button.dataset.act);
});

addKey("n", "next record", () => step(1));
addKey("j", "next record", () => step(1));
addKey("p", "previous record", () => step(-1));
addKey("k", "previous record", () => step(-1));
addKey("o", "the record's event", () => {
  const link = current === null ? null : [...itemOf(current).querySelectorAll(".acts > a")][0];
  if (link) location.assign(link.href);
});
addKey("a", "accept the record", () => act("accept"));
addKey("x", "reject the record", () => act("reject"));
addKey("e", "edit the record", () => act("edit"));
addKey("u", "undo the last decision made here", () => undo(refresh));

follow();

// Words that are marked go along to the form on which they are added; a click would unmark them first.
const adding = document.querySelector("[data-add]");
for (const event of ["pointerdown", "keydown"]) {
  adding.addEventListener(event, () => {
    const words = getSelection().toString().trim();
    const address = new URL(adding.href);
    if (words) address.searchParams.set("text", words);
    else address.searchParams.delete("text");
    adding.href = address;
  });
}
