// Follows a reading: asks for the page again and shows it, until the reading has ended.

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function follow() {
  while (document.getElementById("job").dataset.ended === "false") {
    await wait(700);
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.getElementById("job");
    const here = document.getElementById("job");
    // The line that is read aloud stays the same element, or it would not be read aloud.
    const status = here.querySelector("[role=status]");
    const said = now.querySelector("[role=status]").textContent;
    now.querySelector("[role=status]").replaceWith(status);
    here.replaceWith(now);
    if (status.textContent !== said) status.textContent = said;
  }
}

follow();
