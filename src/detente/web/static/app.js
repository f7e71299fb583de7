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
