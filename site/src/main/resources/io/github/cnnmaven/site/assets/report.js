// Adds to pages that are whole without it: tables sort by their headings, a field filters runs,
// pictures open large. Nothing is stored and nothing is fetched.
"use strict";

(() => {
  const number = (text) => {
    const cleaned = text.replace(/,/g, "").replace(/\u2212/g, "-").match(/^\s*[-+]?[\d.]+/);
    return cleaned ? parseFloat(cleaned[0]) : NaN;
  };

  const compare = (a, b) => {
    const x = number(a);
    const y = number(b);
    if (Number.isNaN(x) || Number.isNaN(y)) {
      return Number.isNaN(x) === Number.isNaN(y) ? a.localeCompare(b, "en") : Number.isNaN(x) ? 1 : -1;
    }
    return x - y;
  };

  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.sort || cell.textContent.trim();
  };

  const sort = (table, header, column) => {
    const down = header.getAttribute("aria-sort") === "ascending";
    const sign = down ? -1 : 1;
    const body = table.tBodies[0];
    const rows = Array.from(body.rows);
    rows.sort((a, b) => sign * compare(value(a, column), value(b, column)));
    table.querySelectorAll("[aria-sort]").forEach((other) => other.removeAttribute("aria-sort"));
    header.setAttribute("aria-sort", down ? "descending" : "ascending");
    body.append(...rows);
  };

  const sortable = (table) => {
    Array.from(table.tHead.rows[0].cells).forEach((header, column) => {
      if (header.textContent.trim() === "" || header.querySelector("svg")) {
        return;
      }
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...header.childNodes);
      header.append(button);
      button.addEventListener("click", () => sort(table, header, column));
    });
  };

  const filter = (table) => {
    if (table.tBodies[0].rows.length < 8) {
      return;
    }
    const label = document.createElement("label");
    label.className = "filter";
    label.textContent = "Filter ";
    const field = document.createElement("input");
    field.type = "search";
    label.append(field);
    table.closest(".scroll").before(label);
    field.addEventListener("input", () => {
      const wanted = field.value.trim().toLowerCase();
      Array.from(table.tBodies[0].rows).forEach((row) => {
        row.hidden = !row.textContent.toLowerCase().includes(wanted);
      });
    });
  };

  const zoom = () => {
    const dialog = document.createElement("dialog");
    dialog.className = "zoom";
    dialog.setAttribute("aria-label", "Enlarged picture");
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "Close";
    const large = document.createElement("img");
    dialog.append(close, large);
    document.body.append(dialog);
    close.addEventListener("click", () => dialog.close());
    document.querySelectorAll(".pictures img").forEach((img) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "enlarge";
      img.replaceWith(button);
      button.append(img);
      button.addEventListener("click", () => {
        large.src = img.src;
        large.alt = img.alt;
        dialog.showModal();
      });
    });
  };

  document.querySelectorAll("table.ablation, table.sortable").forEach(sortable);
  document.querySelectorAll("table.filterable").forEach(filter);
  if (document.querySelector(".pictures img")) {
    zoom();
  }
})();
