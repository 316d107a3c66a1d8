// Keys of those who judge claims. The forms do all of it without this file.
const form = document.querySelector("form.judge");
const entries = [...document.querySelectorAll(".queue > li")];
const at = entries.findIndex((li) => li.hasAttribute("aria-current"));
const button = (ruling) => form?.querySelector(`button[value="${ruling}"]`);
const stood = form ? state() : "";

// What a correction would change; the reason and a merger are no part of it.
function state() {
  const fields = [...new FormData(form)].filter(([name]) => !["reason", "text", "absorbed"].includes(name));
  return JSON.stringify(fields);
}

const changed = () => form && state() !== stood;

function show() {
  const correct = changed();
  button("confirm").disabled = correct;
  button("confirm").classList.toggle("main", !correct);
  button("correct").classList.toggle("main", correct);
}

function go(step) {
  entries[at + step]?.querySelector("a").click();
}

function decide(ruling, field) {
  const empty = field && !field.value.trim();
  if (empty) field.focus();
  else form.requestSubmit(button(ruling));
}

const keys = {
  j: () => go(1),
  k: () => go(-1),
  s: () => document.querySelector('[data-key="s"]')?.click(),
  u: () => document.querySelector("form.undo button")?.click(),
};
if (form) {
  Object.assign(keys, {
    c: () => !changed() && decide("confirm"),
    e: () => (changed() ? decide("correct") : form.elements.actors.select()),
    r: () => decide("reject"),
    m: () => decide("merge", form.elements.absorbed),
    x: () => decide("split"),
    n: () => decide("note", form.elements.text),
  });
  form.addEventListener("input", show);
  // the browser would press the first button, which confirms
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.target.matches("input[type=text]")) return;
    event.preventDefault();
    if (event.target.name === "absorbed") decide("merge", event.target);
    else if (changed()) decide("correct");
    else if (event.target.name === "text") decide("note", event.target);
  });
}

addEventListener("keydown", (event) => {
  const typing = event.target.matches("input:not([type=radio]):not([type=checkbox]), select, textarea");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const radio = form?.querySelector(`.picker input[data-key="${CSS.escape(event.key)}"]`);
  if (radio) {
    radio.checked = true;
    radio.focus();
    show();
  } else if (Object.hasOwn(keys, event.key)) {
    keys[event.key]();
  } else {
    return;
  }
  event.preventDefault();
});
