// What the pages do beyond links and forms. Without it everything works by buttons.
"use strict";

// Nothing chosen, and what is usual, need not stand in the address.
const USUAL = { lang: "en", concept: "SEQ" };
document.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.verb !== "get") return;
  const said = event.detail.formData;
  for (const name of new Set(said.keys())) {
    const values = said.getAll(name).filter((value) => value !== "" && value !== USUAL[name]);
    said.delete(name);
    values.forEach((value) => said.append(name, value));
  }
});

// The ladder: a line is taken by its grip, or by Space on it, and put elsewhere; the form beside it says so to the server.
const rungs = (rung) => [...rung.parentElement.children];
const announce = (rung, key, number = "") => {
  const live = rung.closest(".cards").querySelector(".announce");
  live.textContent = `${live.dataset[key]} ${number}`;
};
let held = null; // {rung, from, spot}: the line that is taken, its place, and where it would go

function take(rung) {
  held = { rung, from: rungs(rung).indexOf(rung), spot: null };
  rung.classList.add("picked");
  announce(rung, "picked");
}

function unmark(rung) {
  rungs(rung).forEach((one) => one.classList.remove("above", "below", "with"));
}

function putBack() {
  const { rung, from } = held;
  const others = rungs(rung).filter((one) => one !== rung);
  rung.parentElement.insertBefore(rung, others[from] ?? null);
  unmark(rung);
  rung.classList.remove("picked");
  announce(rung, "back");
  held = null;
}

function putDown(to) {
  const { rung, from } = held;
  unmark(rung);
  rung.classList.remove("picked");
  held = null;
  if (String(from) === to) return;
  const form = rung.querySelector("form.moving");
  form.elements.to.value = to;
  announce(rung, to.startsWith("with-") ? "with" : "moved", Number(to.replace("with-", "")) + 1);
  form.requestSubmit();
}

function byKey(event, rung) {
  const places = rungs(rung);
  const now = places.indexOf(rung);
  if (event.key === " " || event.key === "Enter") held ? putDown(String(now)) : take(rung);
  else if (held && event.key === "Escape") putBack();
  else if (held && event.key === "ArrowUp" && now) places[now - 1].before(rung);
  else if (held && event.key === "ArrowDown" && now + 1 < places.length) places[now + 1].after(rung);
  else return;
  event.preventDefault();
  event.target.focus();
  if (held && event.key.startsWith("Arrow")) announce(rung, "moved", rungs(rung).indexOf(rung) + 1);
}

// Where a line would go that is held over the others: between two of them, or onto one.
function spotAt(y) {
  const { rung, from } = held;
  unmark(rung);
  for (const [k, one] of rungs(rung).entries()) {
    const box = one.getBoundingClientRect();
    const part = (y - box.top) / box.height;
    if (one === rung || part < 0 || part > 1) continue;
    const where = part < 0.3 ? "above" : part > 0.7 ? "below" : "with";
    one.classList.add(where);
    if (where === "with") return `with-${k}`;
    return String(k + (where === "below" ? 1 : 0) - (k > from ? 1 : 0));
  }
  return null;
}

document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && event.target.closest("details.place[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
  if (event.target.matches(".grip")) byKey(event, event.target.closest(".rung"));
});
document.addEventListener("focusout", (event) => {
  if (held && held.spot === null && event.target.matches(".grip") && event.relatedTarget) putBack();
});
document.addEventListener("pointerdown", (event) => {
  const grip = event.target.closest(".grip");
  if (!grip) return;
  if (held) putBack();
  grip.setPointerCapture(event.pointerId);
  take(grip.closest(".rung"));
  held.spot = String(held.from);
});
document.addEventListener("pointermove", (event) => {
  if (held && held.spot !== null) held.spot = spotAt(event.clientY) ?? String(held.from);
});
document.addEventListener("pointerup", () => held && held.spot !== null && putDown(held.spot));
document.addEventListener("pointercancel", () => held && putBack());

// The file: findings lead to their place, what can stand somewhere is put in by a click, marks move with the text.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-line], [data-insert]");
  const pane = button && document.querySelector("form.file [name=text]");
  if (!pane) return;
  if (button.dataset.insert) {
    pane.setRangeText(button.dataset.insert, pane.selectionStart, pane.selectionEnd, "end");
    pane.dispatchEvent(new Event("input", { bubbles: true }));
  } else {
    const lines = pane.value.split("\n").slice(0, button.dataset.line - 1);
    const start = lines.reduce((sum, line) => sum + line.length + 1, 0) + Number(button.dataset.column) - 1;
    pane.setSelectionRange(start, start + Number(button.dataset.length));
    pane.scrollTop = Math.max(0, lines.length - 8) * parseFloat(getComputedStyle(pane).lineHeight);
  }
  pane.focus();
});
document.addEventListener("scroll", (event) => {
  const under = event.target.matches?.("textarea.pane") && event.target.parentElement.querySelector(".under");
  if (under) [under.scrollTop, under.scrollLeft] = [event.target.scrollTop, event.target.scrollLeft];
}, true);
document.addEventListener("selectionchange", () => {
  const pane = document.activeElement;
  if (pane?.matches("form.file [name=text]")) pane.form.elements.line.value = pane.value.slice(0, pane.selectionStart).split("\n").length;
});

// A form that was opened has the focus, and a line that was moved; grips are for those who have scripts.
let landing = null;
function ready() {
  const [rail, now] = [document.querySelector(".rail > ol"), document.querySelector(".rail [aria-current]")];
  if (now) rail.scrollLeft += now.getBoundingClientRect().left - rail.clientWidth / 3; // where the screens are one beside the other
  const grips = document.querySelectorAll(".grip");
  grips.forEach((grip) => grip.removeAttribute("hidden"));
  if (landing !== null) grips[Math.min(landing, grips.length - 1)]?.focus();
  else document.getElementById(document.querySelector(".done[data-part]")?.dataset.part)?.querySelector("a.way, .grip")?.focus();
  landing = null;
  const wrong = document.querySelector(".edit [aria-invalid]");
  const form = document.querySelector(".editing .edit");
  if (form && !form.contains(document.activeElement)) (wrong ?? form.querySelector("input:not([type=hidden]), textarea, select"))?.focus();
}
document.addEventListener("DOMContentLoaded", ready);
document.addEventListener("DOMContentLoaded", () => document.querySelector(`[data-line="${/^#line-(\d+)$/.exec(location.hash)?.[1]}"]`)?.click());
window.addEventListener("load", ready); // a place that is named in the address takes the focus after the page is there
document.addEventListener("htmx:afterSettle", (event) => event.target.id === "main" && ready());
window.addEventListener("beforeunload", (event) => {
  const pane = document.querySelector("form.file [name=text]");
  if (pane && pane.value !== pane.defaultValue && !pane.form.dataset.sent) event.preventDefault();
});
document.addEventListener("submit", (event) => {
  event.target.dataset.sent = "1";
  if (event.target.matches(".steps, .moving")) landing = parseInt((event.submitter?.value || event.target.elements.to.value).replace("with-", ""), 10) || 0;
}, true);
