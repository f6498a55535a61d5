// The briefing can print itself where scripts run.
const button = document.querySelector("[data-print]");
button.hidden = false;
button.addEventListener("click", () => print());
