// What the pictures share: elements, the card that tells of a mark, answers of the workspace, addresses.

const space = "http://www.w3.org/2000/svg";

/** Makes an element of a picture. */
export function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS(space, name);
  set(element, attributes);
  element.append(...children);
  return element;
}

/** Sets attributes; what is null is taken away. */
export function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : value);
  }

  return element;
}

/** Makes an element of the page. */
export function tag(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  set(element, attributes);
  element.append(...children.filter((child) => child !== null && child !== ""));
  return element;
}

/** The query of the address with some of it changed; what is null is taken away. */
export function query(changes = {}) {
  const asked = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) asked.delete(name);
    else asked.set(name, value);
  }

  return asked;
}

/** The address of a page, narrowed as this one is. */
export function address(path, subject = {}) {
  const asked = query({ page: null, lanes: null, by: null, at: null, most: null, between: null, ...subject });
  const text = asked.toString();
  return text ? `${path}?${text}` : path;
}

const flying = new Map();

/** Asks the workspace; a later question of the same name takes the place of an earlier one, whose answer is then null. */
export async function ask(name, path, asked) {
  flying.get(name)?.abort();
  const control = new AbortController();
  flying.set(name, control);
  try {
    const text = asked.toString();
    const response = await fetch(text ? `${path}?${text}` : path, { signal: control.signal, headers: { accept: "application/json" } });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${answer.what}; ${answer.instead}`);
    return answer;
  } catch (error) {
    if (error.name === "AbortError") return null;
    throw error;
  }
}

/** Goes to another query of the same page: the parts that the server writes come from it, the picture stays. */
export async function follow(asked, push) {
  const text = asked.toString();
  const url = text ? `${location.pathname}?${text}` : location.pathname;
  if (push) history.pushState(null, "", url);
  else history.replaceState(null, "", url);
  flying.get("page")?.abort();
  const control = new AbortController();
  flying.set("page", control);
  try {
    const response = await fetch(url, { signal: control.signal });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const part of [".rooms", ".filter", ".colophon", "[data-told]"]) {
      const old = [...document.querySelectorAll(part)];
      const fresh = [...page.querySelectorAll(part)];
      old.forEach((element, i) => fresh[i] && element.replaceWith(document.adoptNode(fresh[i])));
    }
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
}

/** Says in the picture's place what went wrong. */
export function fail(figure, error) {
  for (const picture of figure.querySelectorAll(":scope > svg")) picture.setAttribute("hidden", "");
  figure.querySelector(".state").textContent = `This cannot be drawn now: ${error.message}`;
  figure.querySelector(".state").hidden = false;
}

/** A small sheet beside a mark that tells what it stands for. */
export class Card {
  #sheet;
  #figure;

  constructor(figure) {
    this.#figure = figure;
    this.#sheet = tag("div", { class: "card", role: "status", hidden: true });
    figure.append(this.#sheet);
    figure.addEventListener("keydown", (event) => event.key === "Escape" && this.hide());
  }

  /** Shows it beside a box in the window's coordinates. */
  show(box, ...content) {
    this.#sheet.replaceChildren(...content);
    this.#sheet.hidden = false;
    const frame = this.#figure.getBoundingClientRect();
    const width = this.#sheet.offsetWidth;
    const height = this.#sheet.offsetHeight;
    const left = Math.max(0, Math.min(box.left - frame.left, frame.width - width));
    const below = box.bottom - frame.top + 8;
    const fits = box.bottom + 8 + height < innerHeight || box.top - 8 - height < 0;
    this.#sheet.style.left = `${left}px`;
    this.#sheet.style.top = `${fits ? below : box.top - frame.top - 8 - height}px`;
  }

  hide() {
    this.#sheet.hidden = true;
  }

  /** Shows what is told of an element while it is pointed at or has the focus. */
  tell(element, content) {
    const show = () => this.show(element.getBoundingClientRect(), ...content());
    element.addEventListener("pointerenter", show);
    element.addEventListener("focus", show);
    element.addEventListener("pointerleave", () => this.hide());
    element.addEventListener("blur", () => this.hide());
  }
}

/** A sentence as it is quoted: the words that carry the record marked, cut at both ends where it is long. */
export function quotation(evidence) {
  if (evidence.origin !== "text") return tag("p", { class: "unproven" }, `without evidence: imported from ${evidence.origin}`);
  const { sentence, words_in_sentence: words } = evidence;
  const room = 110;
  const start = Math.max(0, words.start - room);
  const end = Math.min(sentence.length, words.end + room);
  return tag(
    "blockquote", {},
    `“${start > 0 ? "… " : ""}${sentence.slice(start, words.start)}`,
    tag("mark", {}, sentence.slice(words.start, words.end)),
    `${sentence.slice(words.end, end)}${end < sentence.length ? " …" : ""}”`,
  );
}

/** Who says so, and when. */
export function teller(evidence, sources) {
  return tag("p", { class: "told" }, [evidence.outlet ?? "outlet unknown", evidence.published ?? "day unknown", sources].filter(Boolean).join(", "));
}

/** Keeps the pace of a picture: runs at most once a frame. */
export function paced(run) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      run();
    });
  };
}

/** Runs once nothing has happened for a while. */
export function settled(run, milliseconds) {
  let timer = 0;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...given), milliseconds);
  };
}

/** Whether letters are letters there. */
export function isWriting(element) {
  return element.closest("input, textarea, select, [contenteditable]") !== null;
}
