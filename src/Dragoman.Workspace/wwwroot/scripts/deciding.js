// Decisions as JSON, so that the page stays where the reader is. Without this module the same forms are sent as forms.

const form = () => document.getElementById("decide");
let last = null; // number of the entry that was made last on this page

/** Says a line where every reader, also one who listens, learns of it. */
export function say(text, ...more) {
  const place = document.querySelector(".notices");
  const line = document.createElement("p");
  line.className = "notice";
  line.append(text, ...more);
  place.replaceChildren(line);
  place.scrollIntoView({ block: "nearest" });
}

async function send(body) {
  const answer = await fetch("/corrections", {
    method: "POST",
    // Who goes on to another page has decided all the same.
    keepalive: true,
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

/** Asks for what a decision lacks: who decides, and why. Gives null where the reader thinks better of it. */
function ask(what, who, why, needsReason) {
  const dialog = document.createElement("dialog");
  dialog.className = "asking";
  dialog.setAttribute("aria-label", what);
  const inner = document.createElement("form");
  inner.method = "dialog";
  const heading = document.createElement("h2");
  heading.textContent = what;
  const field = (label, name, value, required) => {
    const wrap = document.createElement("label");
    const input = document.createElement("input");
    input.name = name;
    input.value = value;
    input.required = required;
    input.autocomplete = name === "who" ? "name" : "off";
    wrap.append(label, input);
    return wrap;
  };
  const acts = document.createElement("p");
  acts.className = "acts";
  const yes = document.createElement("button");
  yes.className = "primary";
  yes.textContent = what.split(" ")[0];
  const no = document.createElement("button");
  no.type = "button";
  no.textContent = "Leave it";
  no.addEventListener("click", () => dialog.close());
  acts.append(yes, no);
  inner.append(heading, field("Decided by", "who", who, true), field("Because", "why", why, needsReason), acts);
  dialog.append(inner);
  document.body.append(dialog);
  dialog.showModal();
  inner.querySelector(who === "" ? "[name=who]" : "[name=why]").focus();
  return new Promise((resolve) => {
    let sent = null;
    inner.addEventListener("submit", () => {
      sent = { who: inner.who.value.trim(), why: inner.why.value.trim() };
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(sent);
    });
  });
}

/** Enters a decision about a record; then lets the page follow. */
export async function decide(kind, record, seen, follow) {
  const fields = form().elements;
  let who = fields.who.value.trim();
  let why = fields.why.value.trim();
  if (who === "" || (why === "" && kind !== "accept")) {
    const given = await ask(`${kind[0].toUpperCase()}${kind.slice(1)} ${record}`, who, why, kind !== "accept");
    if (given === null) return;
    ({ who, why } = given);
  }

  const answer = await send({ kind, record, seen, who, why: why === "" ? "right as it stands" : why });
  if (answer.status === 201) {
    fields.who.value = who;
    fields.why.value = "";
    last = answer.body.number;
    await follow(last);
    say(`${record}: ${kind}ed. `, undoButton(follow));
  } else if (answer.status === 409) {
    await follow();
    const look = document.createElement("a");
    look.href = `/decide?id=${encodeURIComponent(record)}&back=${encodeURIComponent(location.pathname + location.search)}`;
    look.textContent = "See what was decided, and decide again";
    say(`Not entered, as somebody decided about ${record} meanwhile. `, look, ".");
  } else {
    say(`Not entered (${answer.body.number}): ${answer.body.what}; ${answer.body.instead}.`);
  }
}

function undoButton(follow) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Undo";
  button.addEventListener("click", () => undo(follow));
  return button;
}

/** Takes back the decision that was made last on this page. */
export async function undo(follow) {
  last ??= Number(document.querySelector(".notices [data-number]")?.dataset.number ?? 0) || null;
  if (last === null) {
    say("Nothing was decided on this page yet. The page of corrections undoes any decision.");
    return;
  }

  const answer = await send({ kind: "undo", number: last, who: form().elements.who.value.trim(), why: "taken back" });
  if (answer.status === 201) {
    const undone = last;
    last = null;
    await follow();
    say(`Entry ${undone} is undone.`);
  } else {
    say(`Not undone (${answer.body.number}): ${answer.body.what}; ${answer.body.instead}.`);
  }
}
