// What every page can do: keys that lead from room to room, and a list of them.

const keys = new Map([
  ["f", { what: "narrow what is shown", run: openFilter }],
  ["/", { what: "search", run: () => go("/search") }],
  ["b", { what: "briefing", run: () => go("/") }],
  ["t", { what: "timeline", run: () => go("/timeline") }],
  ["e", { what: "events", run: () => go("/events") }],
  ["j", { what: "next entry of a list", run: () => step(1) }],
  ["k", { what: "entry before it", run: () => step(-1) }],
  ["?", { what: "these keys", run: showKeys }],
]);

/** Adds a key to the page; a module of one page calls it for its own. */
export function addKey(key, what, run) {
  keys.set(key, { what, run });
}

/** Whether somebody writes there, so that a letter is a letter. */
function isWriting(element) {
  return element.closest("input, textarea, select, [contenteditable]") !== null;
}

function go(path) {
  const link = [...document.querySelectorAll(".rooms a")].find((a) => new URL(a.href).pathname === path);
  if (link) location.assign(link.href);
}

/** Goes to the next or the previous entry of the page's list; its heading's link opens it. */
function step(by) {
  const links = [...document.querySelectorAll("main .event h3 a:first-of-type")];
  if (links.length === 0) return;
  const here = links.findIndex((link) => link.closest(".event").contains(document.activeElement));
  const next = links[Math.min(Math.max(here + by, 0), links.length - 1)];
  next.focus();
  next.closest(".event").scrollIntoView({ block: "nearest" });
}

function openFilter() {
  const details = document.querySelector(".filter details");
  details.open = true;
  details.querySelector("input:not([type=hidden])").focus();
}

function showKeys() {
  let dialog = document.querySelector("dialog.keys");
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.className = "keys";
    dialog.setAttribute("aria-label", "Keys");
    document.body.append(dialog);
  }

  const list = document.createElement("dl");
  list.className = "facts";
  for (const [key, { what }] of keys) {
    const term = document.createElement("dt");
    const name = document.createElement("kbd");
    name.textContent = key;
    term.append(name);
    const text = document.createElement("dd");
    text.textContent = what;
    list.append(term, text);
  }

  const close = document.createElement("form");
  close.method = "dialog";
  const button = document.createElement("button");
  button.textContent = "Close";
  close.append(button);
  dialog.replaceChildren(list, close);
  dialog.showModal();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || document.querySelector("dialog[open]")) return;
  const known = keys.get(event.key);
  if (known) {
    event.preventDefault();
    known.run();
  }
});

// A filter of fields left empty would fill the address with nothing.
document.addEventListener("formdata", (event) => {
  if (!event.target.closest(".filter")) return;
  for (const [name, value] of [...event.formData]) {
    if (value === "") event.formData.delete(name);
  }
});

// Whoever writes a name is offered those of the ledger.
const names = document.querySelector("#names");
let asked = "";
for (const input of document.querySelectorAll("input[data-names]")) {
  input.addEventListener("input", async () => {
    const beginning = input.value.trim();
    asked = beginning;
    if (beginning.length < 2) return;
    const response = await fetch(`/names.json?beginning=${encodeURIComponent(beginning)}`);
    // What was written meanwhile counts.
    if (!response.ok || asked !== beginning) return;
    names.replaceChildren(...(await response.json()).map((name) => {
      const option = document.createElement("option");
      option.value = name;
      return option;
    }));
  });
}

/** Fetches the page's own script once the page is seen: what draws and decides would keep the processor from its first picture. */
async function goOn() {
  if (document.readyState !== "complete") await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const { then } = document.querySelector("script[data-then]").dataset;
  if (then) await import(then);
  document.documentElement.dataset.scripted = "";
}

goOn();
