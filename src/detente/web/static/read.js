// Reading: a passage that is selected can be quoted, a file can be dropped, and nothing jumps. Without it, the + does it.
"use strict";
(() => {
  const letter = /[\p{L}\p{N}]/u;
  let offer = null;

  // The ends of a selection, moved outwards to where words end: a quote is made of whole words.
  const wholeWords = (range) => {
    const [first, last] = [range.startContainer, range.endContainer];
    if (first.nodeType === Node.TEXT_NODE) {
      let at = range.startOffset;
      while (at > 0 && at < first.length && letter.test(first.data[at - 1]) && letter.test(first.data[at])) at -= 1;
      range.setStart(first, at);
    }
    if (last.nodeType === Node.TEXT_NODE) {
      let at = range.endOffset;
      while (at > 0 && at < last.length && letter.test(last.data[at - 1]) && letter.test(last.data[at])) at += 1;
      range.setEnd(last, at);
    }
    return range;
  };

  const passage = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = wholeWords(selection.getRangeAt(0).cloneRange());
    const text = document.querySelector(".text[data-add]:not([data-add=''])");
    const within = [...(text?.querySelectorAll("[data-at]") ?? [])].filter((one) => range.intersectsNode(one));
    const words = selection.toString().trim();
    return within.length && text.contains(range.commonAncestorContainer) && words ? { text, range, first: within[0] } : null;
  };

  const show = () => {
    offer?.remove();
    const found = passage();
    if (!found) return;
    const holder = document.createElement("div");
    holder.append(found.range.cloneContents());
    holder.querySelectorAll(".pick, .notes, .take").forEach((one) => one.remove());
    const address = new URL(found.text.dataset.address, location.href);
    address.searchParams.set("passage", holder.textContent.replace(/\s+/g, " ").trim().slice(0, 5000));
    address.searchParams.set("start", found.first.dataset.at);
    address.hash = "take";
    const box = found.range.getBoundingClientRect();
    offer = Object.assign(document.createElement("a"), { className: "add-quote", href: address.href, textContent: found.text.dataset.add });
    document.body.append(offer);
    offer.style.left = `${Math.max(8, Math.min(box.left, innerWidth - offer.offsetWidth - 8)) + scrollX}px`;
    offer.style.top = `${box.bottom + scrollY + 6}px`;
  };
  document.addEventListener("selectionchange", () => { clearTimeout(show.soon); show.soon = setTimeout(show, 250); });

  const add = document.querySelector("form.add");
  const file = add?.elements.file;
  const check = () => file.setCustomValidity(file.files[0]?.size > add.dataset.most * 1e6 ? add.dataset.tooLarge : "");
  file?.addEventListener("change", () => { check(); file.reportValidity(); });
  for (const [name, over] of [["dragover", true], ["dragleave", false], ["drop", false]]) {
    add?.addEventListener(name, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      file.parentElement.classList.toggle("over", over);
      if (name === "drop") { file.files = event.dataTransfer.files; check(); file.reportValidity(); }
    });
  }
})();
