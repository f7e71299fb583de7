// Reading: a passage that is selected can be quoted, and a file can be dropped. Without it, the + and a button do it.
"use strict";
(() => {
  const letter = /[\p{L}\p{N}]/u;
  const inWord = (data, at) => at > 0 && at < data.length && letter.test(data[at - 1]) && letter.test(data[at]);
  let [offer, soon] = [null, 0];

  // What is selected in the text, its ends moved outwards to where words end: a quote is made of whole words.
  const selected = (text) => {
    const selection = getSelection();
    if (!text || !selection.rangeCount || !selection.toString().trim()) return null;
    const range = selection.getRangeAt(0).cloneRange();
    if (!text.contains(range.commonAncestorContainer)) return null;
    let { startContainer: first, startOffset: start, endContainer: last, endOffset: end } = range;
    while (first.data && inWord(first.data, start)) start -= 1;
    while (last.data && inWord(last.data, end)) end += 1;
    range.setStart(first, start);
    range.setEnd(last, end);
    return range;
  };

  const show = () => {
    offer?.remove();
    const text = document.querySelector(".text[data-add]:not([data-add=''])");
    const range = selected(text);
    const sentence = range && [...text.querySelectorAll("[data-at]")].find((one) => range.intersectsNode(one));
    if (!sentence) return;
    const words = range.cloneContents();
    words.querySelectorAll(".pick, .notes, .take").forEach((one) => one.remove());
    const address = new URL(text.dataset.address, location.href);
    address.searchParams.set("passage", words.textContent.replace(/\s+/g, " ").trim().slice(0, 5000));
    address.searchParams.set("start", sentence.dataset.at);
    const box = range.getBoundingClientRect();
    offer = Object.assign(document.createElement("a"), { className: "add-quote", href: `${address}#take`, textContent: text.dataset.add });
    document.body.append(offer);
    offer.style.left = `${Math.max(8, Math.min(box.left, innerWidth - offer.offsetWidth - 8)) + scrollX}px`;
    offer.style.top = `${box.bottom + scrollY + 6}px`;
  };
  document.addEventListener("selectionchange", () => { clearTimeout(soon); soon = setTimeout(show, 250); });

  const focus = () => document.querySelector("form.take input:not([type=hidden])")?.focus();
  document.addEventListener("htmx:afterSettle", (event) => { if (event.target.id === "main") focus(); });
  focus();

  const form = document.querySelector("form.add");
  const file = form?.elements.file;
  const check = () => {
    file.setCustomValidity(file.files[0]?.size > form.dataset.most * 1e6 ? form.dataset.tooLarge : "");
    file.reportValidity();
  };
  file?.addEventListener("change", check);
  for (const name of ["dragover", "dragleave", "drop"]) {
    form?.addEventListener(name, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      file.parentElement.classList.toggle("over", name === "dragover");
      if (name === "drop") { file.files = event.dataTransfer.files; check(); }
    });
  }
})();
